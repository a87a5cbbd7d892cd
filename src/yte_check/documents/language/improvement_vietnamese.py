"""Vietnamese: the shortest ways, plans of improvement, comparisons of years."""

MESSAGES = {
    "effort_who": "Trạm Y tế",
}
