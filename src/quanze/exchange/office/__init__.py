"""Lists, raw items and opinion sheets as offices keep them: spreadsheets, documents, text tables."""
