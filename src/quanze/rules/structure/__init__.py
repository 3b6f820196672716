"""Q0: the file and its structure."""
