"""Rows of cells: the one form into which sheets, tables, text files and documents are brought."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from quanze.exchange.column_letters import column_letters
from quanze.exchange.office.reading import Change, Where

#: Row and column of the cell in which a text stands, each from 0; of a merged range the top left.
Origin: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``number`` is the one that people see (from 1).

    ``texts`` has every merged range filled from its top left cell, ``origins`` says for each cell
    where its text stands. ``index`` is the row's own place in the grid. A paragraph outside tables
    is a row of one cell with ``table`` ``None`` in a grid of a document.
    ``changes`` are tracked changes by column, ``inserted`` and ``deleted`` those of the whole row;
    ``faults`` are cells that could not be read, by column, with the reason.
    """

    number: int
    index: int
    texts: tuple[str, ...]
    origins: tuple[Origin, ...]
    table: int | None = None
    paragraph: bool = False
    changes: tuple[tuple[int, Change], ...] = ()
    inserted: bool = False
    deleted: bool = False
    faults: tuple[tuple[int, str], ...] = ()

    def filled(self) -> list[int]:
        """The columns with text, a merged range across columns once."""
        seen: set[Origin] = set()
        found = []
        for column, text in enumerate(self.texts):
            if text and self.origins[column] not in seen:
                seen.add(self.origins[column])
                found.append(column)
        return found

    def distinct(self) -> list[str]:
        """The texts of the row, each cell once."""
        return [self.texts[column] for column in self.filled()]

    @property
    def blank(self) -> bool:
        return not any(self.texts)

    def owns(self, column: int) -> bool:
        """Whether the text of a cell stands in this row and is not handed down from one above."""
        return self.origins[column][0] == self.index

    def text(self) -> str:
        """The row on one line."""
        return " ".join(" ".join(self.distinct()).split())


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of one sheet, of one text file, or of one document with all its tables."""

    rows: tuple[Row, ...]
    sheet: str | None = None
    #: Documents count their columns, sheets name them.
    document: bool = False

    def where(self, row: Row | None = None, column: int | None = None) -> Where:
        """A place in the grid; the sheet itself without a row."""
        if row is None:
            return Where(self.sheet)
        written = None if column is None else self.column_name(column)
        return Where(self.sheet, row.number, row.table, written)

    def column_name(self, column: int) -> str:
        """Column 0 as people call it: A, or 1 in documents."""
        if self.document:
            return str(column + 1)
        return column_letters(column)


#: First and last row, first and last column of a merged range, each from 0.
Merged: TypeAlias = tuple[int, int, int, int]


@dataclass(slots=True)
class GridBuilder:
    """Makes rows out of texts and merged ranges."""

    texts: Sequence[Sequence[str]]
    merged: Sequence[Merged] = ()
    faults: dict[Origin, str] = field(default_factory=dict)

    def rows(self, *, first_number: int = 1, table: int | None = None) -> Iterator[Row]:
        """The rows with merged ranges filled, all of one width."""
        width = max((len(row) for row in self.texts), default=0)
        height = len(self.texts)
        filled = [[*row, *[""] * (width - len(row))] for row in self.texts]
        origins = [[(row, column) for column in range(width)] for row in range(height)]
        for top, bottom, left, right in self.merged:
            if top >= height or left >= width:
                continue
            for row in range(top, min(bottom + 1, height)):
                for column in range(left, min(right + 1, width)):
                    filled[row][column] = filled[top][left]
                    origins[row][column] = (top, left)
        faults: dict[int, list[tuple[int, str]]] = {}
        for (row, column), reason in sorted(self.faults.items()):
            faults.setdefault(row, []).append((column, reason))
        for index in range(height):
            yield Row(
                first_number + index,
                index,
                tuple(filled[index]),
                tuple(origins[index]),
                table,
                faults=tuple(faults.get(index, ())),
            )
