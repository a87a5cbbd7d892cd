"""The workshop of those who write criteria files: proving, testing, importing, comparing, confirming them."""
