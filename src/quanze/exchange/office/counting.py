"""How many items a file says it has, and where fewer or more were read."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from quanze.exchange.office.placed import Placed
from quanze.exchange.office.stated import total_in, totals_in
from quanze.model.lists import ListName

_STATING: Final = ("title", "subtitle", "list-heading", "unit", "preface", "text")
#: Rows below which another category, list or table begins.
_HEADS: Final = ("category", "list-heading", "title", "header")
_FIGURE: Final = re.compile(r"(?<![\d.])\d{1,5}(?![\d.])")


class Miscount(NamedTuple):
    """A row that states another number of items than were read below it, or above a total."""

    row: Placed
    stated: int
    read: int


def declared_in(placed: Sequence[Placed], lists: Collection[ListName]) -> dict[ListName, int]:
    """The totals that titles and list headings state; ``lists`` are those that were read."""
    declared: dict[ListName, int] = {}
    for one in placed:
        if one.kind not in _STATING:
            continue
        text = one.row.text()
        for name, count in totals_in(text).items():
            declared.setdefault(name, count)
        if one.list and one.count is not None:
            declared.setdefault(one.list, one.count)
        elif len(lists) == 1 and one.kind in ("title", "subtitle", "unit"):
            total = total_in(text)
            if total is not None:
                declared.setdefault(next(iter(lists)), total)
    return declared


def miscounts(placed: Sequence[Placed]) -> Iterator[Miscount]:
    """Category headings and total rows that state another count than was read."""
    head: Placed | None = None
    below_head = below_header = 0
    for one in placed:
        if one.kind == "item":
            below_head += 1
            below_header += 1
        elif one.kind == "total":
            stated = _figure(one.row.text())
            if stated is not None and below_header and stated != below_header:
                yield Miscount(one, stated, below_header)
        elif one.kind in _HEADS:
            yield from _short(head, below_head)
            head, below_head = one, 0
            if one.kind != "category":
                below_header = 0
    yield from _short(head, below_head)


def _short(head: Placed | None, read: int) -> Iterator[Miscount]:
    if head is None or head.kind != "category" or head.count is None:
        return
    if read and head.count != read:
        yield Miscount(head, head.count, read)


def _figure(text: str) -> int | None:
    """The number of a total row, where it has one alone."""
    found = set(_FIGURE.findall(unicodedata.normalize("NFKC", text)))
    return int(found.pop()) if len(found) == 1 else None
