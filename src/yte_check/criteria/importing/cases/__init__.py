"""Golden cases to begin with: an answer for everything that the rules decide, for a person to compare with the text."""
