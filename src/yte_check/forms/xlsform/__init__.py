"""The form for phones: an XLSForm for ODK and KoboToolbox, and the reading of what they export."""
