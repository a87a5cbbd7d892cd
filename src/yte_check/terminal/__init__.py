"""What commands share: options, settings, the console, files that are written, progress."""
