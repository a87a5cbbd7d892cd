"""Plans of People's Committees: their targets, how each is measured, and their tasks."""
