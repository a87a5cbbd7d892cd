"""What was handed in, found: files, folders, archives, forms and exports."""
