"""How a station fills in: a blank file, a dialogue, a form for Excel or a phone, and the way back from it."""
