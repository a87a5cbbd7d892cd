"""From the words of the guidance to a rule of one of the types: a guess, and what was assumed for it."""
