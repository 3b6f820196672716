"""Foreign files in and out: documents, workbooks and texts as offices keep them."""
