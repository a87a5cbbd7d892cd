"""Commands for forms that people fill in elsewhere."""
