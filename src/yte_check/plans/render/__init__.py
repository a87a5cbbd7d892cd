"""A plan and the progress against it, as text, JSON, a workbook and a page."""
