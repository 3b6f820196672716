"""Column headings of working tables: under which words offices keep which field."""
