"""三上三下: who is asked what, what came back, what was answered, and what is still open."""
