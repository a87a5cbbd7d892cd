"""Recognitions beside a batch, as text, JSON, a sheet and part of a page."""
