"""Q5: within one list: ids, names, totals, categories."""
