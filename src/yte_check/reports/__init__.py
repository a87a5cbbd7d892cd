"""An assessment as people and programs read it: text, JSON, and the rules in words."""
