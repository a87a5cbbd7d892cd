"""The commands for the plans of People's Committees."""
