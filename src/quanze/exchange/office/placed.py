"""A row of a grid and what it was found to be."""

from collections.abc import Sequence
from dataclasses import dataclass

from quanze.exchange.office.columns import NO_HEADER, Column, Header
from quanze.exchange.office.grid import Row
from quanze.model.lists import ListName


@dataclass(frozen=True, slots=True)
class Placed:
    """One row and what it is.

    ``kind`` is ``item``, ``continued`` (a further row of the item before), or a code of
    ``line_kinds.REASONS``. The rest is what holds for items: ``block`` are their columns,
    ``list`` is the list whose heading they stand below, ``category`` that of their heading row.
    ``count`` is what a heading says stands below it.
    """

    row: Row
    kind: str
    header: Header = NO_HEADER
    block: tuple[Column, ...] = ()
    list: ListName | None = None
    category: str | None = None
    count: int | None = None


def in_block_order(placed: Sequence[Placed]) -> list[Placed]:
    """The items of the left block before those of the right one, below each header."""
    out: list[Placed] = []
    waiting: list[Placed] = []

    def flush() -> None:
        order = {block: number for one in waiting for number, block in enumerate(one.header.blocks)}
        waiting.sort(key=lambda one: order.get(one.block, 0))
        out.extend(waiting)
        waiting.clear()

    for one in placed:
        # Categories of one of the tables have its columns, those of all have none.
        if one.kind in ("item", "continued", "category") and len(one.header.blocks) > 1:
            waiting.append(one)
        else:
            if one.kind not in ("blank", "no-name"):
                flush()
            out.append(one)
    flush()
    return out
