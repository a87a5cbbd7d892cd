"""Cross-checks: whether figures hold together, inside a submission, between communes, and from year to year."""
