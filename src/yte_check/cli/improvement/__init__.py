"""The command that looks for the way to recognition."""
