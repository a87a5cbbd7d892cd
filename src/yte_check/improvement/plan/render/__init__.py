"""A plan of improvement as a file: YAML to keep and edit, a workbook, a paper (Word, PDF, page, text), a calendar."""
