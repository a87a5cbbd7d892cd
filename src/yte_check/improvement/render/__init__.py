"""The shortest ways for readers: words, text, JSON."""
