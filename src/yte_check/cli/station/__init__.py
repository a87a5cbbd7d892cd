"""Commands for one station: score it, fill it in, report it, hand it in."""
