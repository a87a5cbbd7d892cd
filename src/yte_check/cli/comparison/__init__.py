"""Commands that set results side by side."""
