"""``criteria test``: golden cases tried against their standard, and how much of it they reach."""
