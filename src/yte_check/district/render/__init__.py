"""A batch in every form: a summary to read, data for programs, tables for Excel, a dashboard for a meeting."""
