"""A consultation for people and programs: what was sent, what came back, how far it is."""
