"""What ``criteria check`` and ``criteria test`` found, in the forms that people and CI systems read."""
