"""Q1: wording."""
