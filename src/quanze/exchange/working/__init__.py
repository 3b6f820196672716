"""Tables to go on working in: every field of a file in cells, so that nothing is lost on the way."""
