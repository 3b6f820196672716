"""Findings, changes and tables to the terminal and to files: one file a format."""
