"""What checking or testing criteria files found, in the forms that people and CI systems read."""
