"""A first standard out of an official table: what it prints is taken, what it says of scoring is guessed and marked."""
