"""The year beside the year, as text, JSON, sheets and part of a page."""
