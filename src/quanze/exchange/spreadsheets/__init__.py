"""Workbooks written: names of sheets, texts, heights of rows and notes, as Excel wants them."""
