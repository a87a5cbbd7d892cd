"""The year beside the year for a whole area: who rose, who fell, and in which criteria."""
