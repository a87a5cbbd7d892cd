"""The shortest ways and the plans of improvement for readers: words, text, JSON, files of offices, calendars."""
