"""The official table of a decision, as it circulates in Word and Excel, beside our standard."""
