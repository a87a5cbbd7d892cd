"""What a station hands in: its submission, and the ledger of its evidence."""
