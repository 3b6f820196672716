"""A new workspace: its settings, its departments, a list and raw items for every township."""
