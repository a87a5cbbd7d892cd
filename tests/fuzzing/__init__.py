"""Damaged and hostile files for every reader, made from sound ones; each is known by its reader and a number."""
