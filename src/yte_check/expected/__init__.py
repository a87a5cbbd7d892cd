"""Who was to hand in, and who has: the communes of a list beside the submissions of a batch."""
