"""Bytes to text to plain data with spans, and where the bytes come from. Knows YAML, knows no lists."""
