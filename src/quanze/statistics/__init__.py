"""Counting over many townships: typed tables that know nothing of how they are shown."""
