"""Raw items: assessed, classified, accounted for, and traceable from and to the list."""
