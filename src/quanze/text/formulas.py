"""Texts that a spreadsheet would run as formulas, kept as texts in files that know no types.

In a .csv file a cell is only characters: ``=1+1`` becomes 2, and ``=HYPERLINK(…)`` a link that
somebody else chose. An apostrophe before such a text keeps it a text in every spreadsheet. It is
taken away again by whoever reads the file back: :func:`unguarded` undoes :func:`guarded` for any
text whatever.
"""

import re
from typing import Final

#: What begins a formula, also in full width and behind blanks, and what hides a beginning.
_RISKY: Final = re.compile(r"'*[ \u3000]*[=+\-@＝＋－＠\t\r\n]")


def guarded(text: str) -> str:
    """``text`` with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{text}" if _RISKY.match(text) else text


def unguarded(text: str) -> str:
    """What :func:`guarded` made ``text`` of."""
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text


def starts_formula(text: str) -> bool:
    """Whether a spreadsheet would take ``text`` for a formula once it is typed, or edited."""
    return _RISKY.match(text) is not None
