"""Reference data, dated and with source, and look-up in it."""
