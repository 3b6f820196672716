"""Q2: the legal basis of an item."""
