"""What reviewers decided, beside what stations say: as text and as JSON."""
