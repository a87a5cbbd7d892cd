"""Many submissions at once: found, scored on all cores, kept compactly, summed up."""
