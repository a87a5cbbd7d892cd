"""The cheapest choice of steps that satisfies every condition, found exactly."""
