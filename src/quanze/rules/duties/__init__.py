"""Q3: who does it, who leads, who receives."""
