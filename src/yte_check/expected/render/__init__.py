"""Who has handed in, as text, JSON, sheets and part of a page."""
