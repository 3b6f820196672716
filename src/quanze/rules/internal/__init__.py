"""Q9: our own failures."""
