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


def wrap(text: str, width: int, *, indent: str = "") -> list[str]:
    """``text`` in lines of at most ``width`` columns, every line after ``indent``.

    Breaks at blanks where there are any, else between Chinese characters; a full stop, comma or
    closing mark is never put at the start of a line, an opening mark never at the end of one.
    """
    room = max(width - display_width(indent), 10)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        start = 0
        # No line has more characters than columns, so only that many are looked at for each.
        while display_width(paragraph[start : start + room + 1]) > room:
            piece = paragraph[start : start + room + 1]
            at = _break_at(piece, room)
            lines.append(indent + piece[:at].rstrip())
            start += at
            while paragraph[start : start + 1] == " ":
                start += 1
        lines.append(indent + paragraph[start:])
    return lines


def fold(text: str, width: int | None, indent: str = "", hanging: str = "  ") -> list[str]:
    """``text`` after ``indent``; lines that go on stand ``hanging`` further in. ``None``: no limit."""
    if width is None:
        return [indent + text]
    first, *rest = wrap(text, width - len(hanging), indent=indent)
    return [first, *(hanging + line for line in rest)]


_NOT_FIRST = frozenset("，。；：、！？）》〉」』】〕”’…,.;:!?)]}")
_NOT_LAST = frozenset("（《〈「『【〔“‘([{")


def _break_at(text: str, room: int) -> int:
    """The number of characters of ``text`` to put on a line of ``room`` columns; at least one."""
    used, fits = 0, 0
    for fits, character in enumerate(text):  # noqa: B007 - where it stopped is the answer
        used += display_width(character)
        if used > room:
            break
    at = fits
    while at > 1 and not _may_break(text, at):
        at -= 1
    return at if at > 1 else max(fits, 1)


def _may_break(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if after in _NOT_FIRST or before in _NOT_LAST:
        return False
    # Latin words, numbers and paths stay whole.
    return not (before.isascii() and after.isascii() and before != " " and after != " ")
