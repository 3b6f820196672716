"""The text of a cell in pieces: plain, struck out, underlined."""

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from quanze.output.reports.report import Emphasis

Look: TypeAlias = Literal["", "deleted", "inserted"]


def pieces(text: str, emphases: Sequence[Emphasis], column: int) -> Iterator[tuple[str, Look]]:
    """The pieces of the cell in ``column`` in order; together they are ``text``. None is empty."""
    at = 0
    for one in emphases:
        if one.column != column:
            continue
        if one.start > at:
            yield text[at : one.start], ""
        if one.end > one.start:
            yield text[one.start : one.end], one.kind
        at = one.end
    if at < len(text):
        yield text[at:], ""
