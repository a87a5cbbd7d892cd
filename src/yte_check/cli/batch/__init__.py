"""Commands for many stations and for those who verify them."""
