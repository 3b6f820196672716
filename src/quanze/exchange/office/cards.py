"""Tables that stand on their side: headings in the first column, items in the columns beside it.

A card (事项名称 | …… / 承接部门 | ……) is such a table with one item; it may hold two pairs of heading
and text a row. Both are turned, so that the rest of the reading sees a header and its items.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from quanze.exchange.office.cell_text import joined
from quanze.exchange.office.grid import Grid, Row
from quanze.exchange.office.header import find_header
from quanze.knowledge.columns.headings import LONGEST, Headings

#: Fewer headings one below another are no table on its side.
_FEWEST: Final = 3
#: More items than columns of a sheet.
_MOST_ITEMS: Final = 20_000
#: Roles that rows of dictionaries and unit rows may bear as well.
_WEAK: Final = frozenset({"department", "township", "remarks", "list"})


@dataclass(frozen=True, slots=True)
class _Pair:
    """One heading and the columns of its row that hold values."""

    heading: str
    row: Row
    values: tuple[int, ...]


def turn_cards(grid: Grid, headings: Headings) -> Grid:
    """``grid`` with every table on its side turned; the same grid where there is none."""
    rows: list[Row] = []
    at = 0
    while at < len(grid.rows):
        run = _run(grid.rows, at, headings)
        if run is None:
            rows.append(grid.rows[at])
            at += 1
        else:
            rows.extend(_turned(run))
            at += len({pair.row.number for pair in run})
    return replace(grid, rows=tuple(_of_one_width(rows)))


def _of_one_width(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, those of one table equally wide again: a turned one is as wide as it has pairs."""
    widths: dict[int | None, int] = {}
    for row in rows:
        if not row.paragraph:
            widths[row.table] = max(widths.get(row.table, 0), len(row.texts))
    for row in rows:
        missing = 0 if row.paragraph else widths[row.table] - len(row.texts)
        if not missing:
            yield row
            continue
        columns = range(len(row.texts), len(row.texts) + missing)
        yield replace(
            row,
            texts=(*row.texts, *("" for _ in columns)),
            origins=(*row.origins, *((row.index, column) for column in columns)),
        )


def _run(rows: Sequence[Row], at: int, headings: Headings) -> list[_Pair] | None:
    """The pairs of the table that begins at a row; ``None`` where none does."""
    first = rows[at]
    if first.paragraph or first.blank or find_header(rows, at, headings) is not None:
        return None
    pairs: list[_Pair] = []
    seen: set[str] = set()
    count = 0
    for row in rows[at:]:
        if row.blank or row.paragraph or row.table != first.table or row.deleted:
            break
        found = _pairs(row, headings)
        roles = {headings.exact(pair.heading) or "" for pair in found}
        if not found or roles & seen:
            break
        seen |= roles
        pairs.extend(found)
        count += 1
    if count < _FEWEST or "name" not in seen or len(seen - _WEAK) < _FEWEST:
        return None
    return pairs


def _pairs(row: Row, headings: Headings) -> list[_Pair]:
    """The headings of a row with the columns between each and the next."""
    labels = [
        column
        for column in row.filled()
        if len(joined(row.texts[column])) <= LONGEST and headings.exact(joined(row.texts[column]))
    ]
    if not labels or labels[0] != next(iter(row.filled())):
        return []
    pairs = []
    for number, column in enumerate(labels):
        end = labels[number + 1] if number + 1 < len(labels) else len(row.texts)
        own = row.origins[column]
        values = tuple(other for other in range(column + 1, end) if row.origins[other] != own)
        if not values:
            return []
        pairs.append(_Pair(joined(row.texts[column]), row, values))
    return pairs


def _turned(pairs: Sequence[_Pair]) -> list[Row]:
    """A row of headings, then one row for every item."""
    first = pairs[0].row
    width = max(len(pair.values) for pair in pairs)
    several = width > 1 and all(len(pair.values) == width for pair in pairs)
    merged = all(_is_one_cell(pair) for pair in pairs)
    count = width if several and not merged else 1
    header = _row(first, 0, [pair.heading for pair in pairs], [])
    items = []
    for number in range(count):
        texts = [
            pair.row.texts[pair.values[number]] if count > 1 else _all_of(pair) for pair in pairs
        ]
        if any(texts):
            items.append(_row(first, number + 1, texts, pairs, number if count > 1 else None))
    return [header, *items]


def _is_one_cell(pair: _Pair) -> bool:
    return len({pair.row.origins[column] for column in pair.values}) == 1


def _all_of(pair: _Pair) -> str:
    texts: dict[tuple[int, int], str] = {}
    for column in pair.values:
        texts.setdefault(pair.row.origins[column], pair.row.texts[column])
    return "\n".join(text for text in texts.values() if text)


def _row(
    first: Row, place: int, texts: Sequence[str], pairs: Sequence[_Pair], number: int | None = None
) -> Row:
    """A row that no grid has: its index is no other row's, so that nothing seems merged with it."""
    index = -1 - first.index * _MOST_ITEMS - place
    changes = tuple(
        (index, change)
        for index, pair in enumerate(pairs)
        for column, change in pair.row.changes
        if column in pair.values and (number is None or column == pair.values[number])
    )
    faults = tuple(
        (index, fault)
        for index, pair in enumerate(pairs)
        for column, fault in pair.row.faults
        if column in pair.values and (number is None or column == pair.values[number])
    )
    return replace(
        first,
        index=index,
        texts=tuple(texts),
        origins=tuple((index, column) for column in range(len(texts))),
        changes=changes,
        faults=faults,
    )
