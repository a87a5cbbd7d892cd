"""Recognitions as decided: until when they hold, and which have lost their ground."""
