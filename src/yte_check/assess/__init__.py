"""One station scored: the command, and the result as text and JSON."""
