"""Forms for people who write no YAML, made from a standard, and their way back into submissions."""
