"""The commands for evidence and for the dossier that holds it."""
