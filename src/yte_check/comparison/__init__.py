"""Two assessments side by side, and the years of a station or of many: what changed, and for what cause."""
