"""Reading one text from left to right: the work behind :mod:`quanze.text.citations`."""
