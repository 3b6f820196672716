"""``quanze laws``: the registry of legal instruments on the command line."""
