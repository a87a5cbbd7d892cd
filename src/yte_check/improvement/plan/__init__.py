"""Plans of improvement: what a file of them holds, how one is drawn up, and whether what it says was done."""
