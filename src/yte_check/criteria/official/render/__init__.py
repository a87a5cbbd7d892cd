"""What a comparison of criteria files with the official text comes to."""
