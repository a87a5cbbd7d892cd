"""Word documents as their reader sees them: what is deleted, hidden, struck out or the mark of a note is no text."""
