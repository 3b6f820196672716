"""Columns as spreadsheets call them: A to Z, then AA."""


def column_letters(column: int) -> str:
    """C for 2."""
    letters, column = "", column + 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def column_number(letters: bytes) -> int:
    """2 for C, which stands in XML in capital letters."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
