"""Texts of lists as Markdown shows them: escaped, and rows of tables."""

import re
from collections.abc import Sequence
from typing import Final

from quanze.output.diff_labels import clean

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~&])")


def escape(text: str) -> str:
    """``text`` so that Markdown shows it as it is, also in a cell of a table."""
    return _SPECIAL.sub(r"\\\1", clean(text)).replace("\n", "<br>")


def escape_line(text: str) -> str:
    """:func:`escape` for what stands on one line: white space of any kind is one blank."""
    return escape(" ".join(text.split()))


def table_row(cells: Sequence[str]) -> str:
    """A row of a table out of cells that are Markdown already."""
    return f"| {' | '.join(cells)} |"
