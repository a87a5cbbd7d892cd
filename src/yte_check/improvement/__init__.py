"""What a station can do to be recognised: the levels within reach, the shortest ways, and plans of improvement."""
