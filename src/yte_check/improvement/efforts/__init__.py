"""What improvements cost: weights beside the standard, a file of one's own over them."""
