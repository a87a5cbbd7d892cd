"""Pure functions from a standard and a submission to points, conditions and a verdict."""
