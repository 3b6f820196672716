"""Reports written as papers: one file a format, each a function from Report to bytes."""
