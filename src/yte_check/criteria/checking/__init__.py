"""``criteria check``: which files there are, and every proof of each."""
