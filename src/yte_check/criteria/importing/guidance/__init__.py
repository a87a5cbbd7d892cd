"""The guidance on scoring as the table prints it, read as far as its words go."""
