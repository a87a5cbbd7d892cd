"""The commands for those who write criteria files."""
