"""Commands for those who write criteria files."""
