"""The Excel form: a sheet for the station, one per criterion, one for the evidence, one for the result."""
