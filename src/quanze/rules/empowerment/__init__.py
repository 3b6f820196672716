"""Q4: powers newly given to a township, and whether it can exercise them."""
