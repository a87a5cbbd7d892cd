"""A compile function for each rule type: what an answer is worth, as expressions."""
