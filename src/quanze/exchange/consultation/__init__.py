"""The workbooks of a consultation: out to departments and back, decisions out and back."""
