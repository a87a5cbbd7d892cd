"""The commands by which a station fills in: a blank file, a dialogue, a form, and the way back from it."""
