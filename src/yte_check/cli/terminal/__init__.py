"""What commands print and write: the terminal, files, progress, and what is said when it goes wrong."""
