"""Commands for the plans of People's Committees."""
