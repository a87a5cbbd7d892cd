"""The workshop of those who write criteria files: proving them, testing them, comparing them with the official text."""
