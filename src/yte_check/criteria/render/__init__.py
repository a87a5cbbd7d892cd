"""Checked files and golden cases for readers: text and JSON."""
