"""What ``quanze laws`` prints: one format a file."""
