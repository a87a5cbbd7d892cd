"""Office files: opened by what is in them, their parts found by relations, and limited before anything is made."""
