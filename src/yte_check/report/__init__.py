"""The evidence report that a commune sends up: one view of an assessment, one module for each form of file."""
