"""The commands that set results side by side."""
