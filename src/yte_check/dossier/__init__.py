"""A dossier: everything that a station hands in, in one file that the next level can verify offline."""
