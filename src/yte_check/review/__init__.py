"""Many stations, and the rounds in which reviewers verify them."""
