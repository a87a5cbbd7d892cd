"""What came of an import, for readers and for programs."""
