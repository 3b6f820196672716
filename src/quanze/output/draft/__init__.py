"""What ``quanze draft`` reports: accounts of raw items, proposals, the decision table."""
