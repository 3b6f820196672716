"""Pure functions on strings: width, lines, numerals, normal forms, likeness."""
