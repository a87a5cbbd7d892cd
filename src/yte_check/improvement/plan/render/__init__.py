"""A plan of improvement as a file: YAML to be kept and edited, a workbook, a document for Word, a calendar."""
