"""One file: read, understand, apply rules, place findings. Many files: collect, compare, sort."""
