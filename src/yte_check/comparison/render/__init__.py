"""Differences and trends for readers: text, JSON, pages for a browser."""
