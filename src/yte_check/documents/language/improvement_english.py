"""English: the shortest ways, plans of improvement, comparisons of years."""

MESSAGES = {
    "effort_who": "The station",
}
