"""How many terminal columns a string takes: Chinese characters take two, combining marks none.

East Asian Ambiguous characters (“ ” — …) count as one column, as rich, wcwidth and
today's terminals do.
"""

from rich.cells import cell_len

ELLIPSIS = "…"


def display_width(text: str) -> int:
    """Columns that ``text`` takes in a terminal. Pure ASCII is answered without a look-up."""
    return len(text) if text.isascii() else cell_len(text)


def clip(text: str, width: int) -> str:
    """``text`` cut to at most ``width`` columns, with an ellipsis where something was cut."""
    if display_width(text) <= width:
        return text
    kept: list[str] = []
    used = display_width(ELLIPSIS)
    for character in text:
        used += display_width(character)
        if used > width:
            break
        kept.append(character)
    return "".join(kept) + ELLIPSIS


def pad(text: str, width: int) -> str:
    """``text`` followed by blanks up to ``width`` columns."""
    return text + " " * (width - display_width(text))
