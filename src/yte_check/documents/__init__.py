"""Files in, positions kept, diagnostics out; and the languages in which they speak."""
