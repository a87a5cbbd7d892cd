"""The rules of a standard as a program of plain expressions, and that program printed for engines that score tables."""
