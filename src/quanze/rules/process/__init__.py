"""Q7: rounds of opinions, stages, publication."""
