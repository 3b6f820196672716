"""What an import read, left out and wrote, for people and for programs."""
