"""Tables as clerks lay them out, filled row by row beside what a careful reader takes from a row.

What stands in a cell and what is expected of it are two things: an expectation is written in clean
words, and where a clerk typed it otherwise the cell is given apart.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias


class Formula(NamedTuple):
    """A formula; ``cached`` is what the program computed last, ``None`` where it never did."""

    text: str
    cached: str | float | None = None


class Fault(NamedTuple):
    """An error value such as #REF!."""

    code: str


class Serial(NamedTuple):
    """A day kept as the number of days since 1899-12-30, shown as a date."""

    days: int


Cell: TypeAlias = str | int | float | bool | Formula | Fault | Serial | None
Expected: TypeAlias = dict[str, Any]
Merge: TypeAlias = tuple[int, int, int, int]

#: How lists of texts are joined in a cell where nothing else is said.
JOINED = {
    "legal_basis": "\n",
    "grant_basis": "\n",
    "lead_department": "、",
    "receiving_department": "、",
    "original_department": "、",
}


@dataclass(slots=True)
class Page:
    """One sheet. ``row`` is the next row as people count, ``left`` the first column from 0."""

    name: str | None
    row: int = 1
    left: int = 0
    hidden: bool = False
    columns: tuple[str, ...] = ()
    common: Expected = field(default_factory=dict)
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    items: list[Expected] = field(default_factory=list)
    skipped: list[Expected] = field(default_factory=list)
    unreadable: list[Expected] = field(default_factory=list)

    def put(self, cells: Sequence[Cell]) -> int:
        """Write a row; its number."""
        for offset, cell in enumerate(cells):
            if cell is not None:
                self.cells[self.row, self.left + offset] = cell
        self.row += 1
        return self.row - 1

    def blank(self, rows: int = 1) -> None:
        self.row += rows

    def skip(self, why: str, *cells: Cell, across: int = 0) -> int:
        """A row that is no item; its first cell merged over ``across`` columns."""
        row = self.put(cells)
        if across > 1:
            self.merge(row, 0, row, across - 1)
        text = " ".join("".join(shown(cell).split()) for cell in cells if shown(cell))
        self.skipped.append({"sheet": self.name, "row": row, "text": text, "why": why})
        return row

    def item(self, expected: Mapping[str, Any], /, **typed: Cell) -> int:
        """A row of an item: every column as expected, or as ``typed``."""
        row = self.put([typed.get(key, _cell(key, expected.get(key))) for key in self.columns])
        self.items.append({**self.common, **expected, "row": row, "sheet": self.name})
        return row

    def more(self, **typed: Cell) -> int:
        """A further row of the item above, with cells in some columns only."""
        row = self.put([typed.get(key) for key in self.columns])
        self.items[-1].setdefault("more_rows", []).append(row)
        return row

    def unread(self, row: int, key: str, why: str) -> None:
        """The cell of the column ``key`` has to be reported."""
        column = column_letter(self.left + self.columns.index(key))
        self.unreadable.append({"sheet": self.name, "row": row, "column": column, "why": why})

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Join cells; rows as people count, columns from the left of the table."""
        self.merges.append((top, self.left + left, bottom, self.left + right))

    def merge_down(self, key: str, top: int, bottom: int) -> None:
        """Join the cells of a column over rows; only the first keeps its value."""
        column = self.columns.index(key)
        for row in range(top + 1, bottom + 1):
            self.cells.pop((row, self.left + column), None)
        if bottom > top:
            self.merge(top, column, bottom, column)

    @property
    def height(self) -> int:
        return self.row - 1


def _cell(key: str, value: Any) -> Cell:
    if isinstance(value, list | tuple):
        return JOINED[key].join(value)
    return value  # type: ignore[no-any-return]


def shown(cell: Cell) -> str:
    """What people read in a cell, but for days and errors."""
    if isinstance(cell, Formula):
        return shown(cell.cached)
    return str(cell) if isinstance(cell, str | int | float) else ""


def column_letter(column: int) -> str:
    """C for 2."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass(frozen=True, slots=True)
class Made:
    """A file and what it says."""

    name: str
    data: bytes
    gold: Expected


def made(
    name: str,
    data: bytes,
    kind: str,
    township: Expected,
    pages: Iterable[Page],
    *,
    skipped: Iterable[Expected] = (),
    notes: Iterable[str] = (),
    **more: Any,
) -> Made:
    """A file of tables, with the gold that its pages collected."""
    pages = list(pages)
    gold: Expected = {
        "file": name,
        "kind": kind,
        "township": township,
        "items": [item for page in pages for item in page.items],
        "skipped": [row for page in pages for row in page.skipped] + list(skipped),
    }
    unreadable = [cell for page in pages for cell in page.unreadable]
    if unreadable:
        gold["unreadable"] = unreadable
    return Made(name, data, {**gold, **more, "notes": list(notes)})
