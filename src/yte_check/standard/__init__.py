"""A standard: its model, its scoring rules, its amendments, and how it is found and loaded."""
