"""The result of a simulation as text, JSON, a page, a workbook, a table of Parquet."""
