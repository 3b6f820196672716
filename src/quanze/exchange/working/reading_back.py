"""Rows of quanze's own tables to records: each cell by its heading, nothing guessed."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from quanze.exchange.column_letters import column_letters
from quanze.exchange.office.reading import LeftOut, ReadColumn, ReadRow, Remark, Where
from quanze.exchange.working.columns import Column
from quanze.exchange.working.values import Cell, UnreadableCellError, as_text, nested, value_of
from quanze.knowledge.decisions.unread_words import DECIDING
from quanze.model.lists import ListName
from quanze.text.languages import Text

#: How far down the headings may have been moved by rows put above them.
_MOST_ABOVE: Final = 20
#: Names of rows that sum up, where nobody gave the row an id.
_TOTALS: Final = frozenset({"合计", "总计", "小计", "共计"})
#: Blank rows at the end are nobody's row.
Rows = Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class TableShape:
    """Which column of a sheet holds what. Rows and columns count from 0.

    ``others`` are columns with a heading that no field has, by heading.
    """

    heading_row: int
    columns: Mapping[int, Column]
    others: Mapping[int, str]

    def stated(self, sheet: str | None, name: ListName | None = None) -> list[ReadColumn]:
        """The columns as a reading states them; ``name`` is the list of the table."""
        fields = {place: ".".join(column.path) for place, column in self.columns.items()}
        headings = {place: column.title for place, column in self.columns.items()}
        return [
            ReadColumn(
                Where(sheet, self.heading_row + 1, column=column_letters(place)),
                heading,
                fields.get(place),
                name,
            )
            for place, heading in sorted({**self.others, **headings}.items())
        ]


@dataclass(slots=True)
class TableContent:
    """The records of one table, in the order of its rows, and what was left out."""

    rows: list[ReadRow] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def find_table(rows: Rows, columns: Sequence[Column], required: Sequence[str]) -> TableShape | None:
    """The table whose headings are titles of ``columns``, those of ``required`` fields among them."""
    by_title = {column.title: column for column in columns}
    needed = {column.title for column in columns if column.path[0] in required}
    for number, row in enumerate(rows[:_MOST_ABOVE]):
        titles = {place: _heading(cell) for place, cell in enumerate(row)}
        if not needed <= set(titles.values()):
            continue
        known: dict[int, Column] = {}
        others: dict[int, str] = {}
        for place, title in titles.items():
            column = by_title.get(title)
            if column is not None and column not in known.values():
                known[place] = column
            else:
                # A heading twice: what stands below the second is shown, and not mixed up.
                others[place] = title or f"{column_letters(place)}列（无标题）"
        return TableShape(number, known, others)
    return None


def read_table(
    rows: Rows,
    shape: TableShape,
    sheet: str | None,
    required: Sequence[str],
    faults: Container[tuple[int, int]] = (),
) -> TableContent:
    """The records below the headings. ``required`` are fields that a row cannot be without.

    ``faults`` are cells, by row and column from 0, that only look blank.
    """
    content = TableContent()
    titles = tuple(_heading(cell) for cell in rows[shape.heading_row])
    blank: list[int] = []
    for number in range(shape.heading_row + 1, len(rows)):
        row = rows[number]
        if not any(as_text(cell).strip() for cell in row):
            blank.append(number)
            continue
        for empty in blank:
            content.left_out.append(
                LeftOut(Where(sheet, empty + 1), "", Text("空行", "a blank row"), "blank")
            )
        blank = []
        where = Where(sheet, number + 1)
        if tuple(_heading(cell) for cell in row) == titles:
            why = Text("重复的表头", "the headings again")
            content.left_out.append(LeftOut(where, _shown(row), why, "repeated-header"))
            continue
        remarks: list[Remark] = []
        unread = {place for place in shape.columns if (number, place) in faults}
        read = _read_row(row, shape, where, unread, remarks)
        why_not = _why_no_record(read, row, shape, required)
        if why_not is None:
            content.rows.append(read)
            content.remarks += remarks
        else:
            code, reason = why_not
            content.left_out.append(LeftOut(where, _shown(row), reason, code))
    return content


def _read_row(
    row: Sequence[Cell],
    shape: TableShape,
    where: Where,
    unread: Container[int],
    remarks: list[Remark],
) -> ReadRow:
    values: list[tuple[tuple[str, ...], Any]] = []
    extra: dict[str, str] = {}
    written: dict[str, str] = {}
    emptied: list[str] = []
    for place, cell in enumerate(row):
        text = as_text(cell)
        column = shape.columns.get(place)
        if column is None:
            if text.strip():
                extra[_free(shape.others.get(place) or _unnamed(place), extra)] = text
            continue
        if not text.strip() and place not in unread:
            emptied.append(".".join(column.path))
        try:
            values.append((column.path, value_of(cell, column)))
        except UnreadableCellError as error:
            here = Where(where.sheet, where.row, column=column_letters(place))
            shown = text.strip()[:20]
            message = Text(
                f"“{column.title}”写的是“{shown}”，{error.why.zh}",
                f"“{shown}” in {column.title} {error.why.en}",
            )
            remarks.append(Remark(here, message, "unreadable"))
            name = ".".join(column.path)
            if name in DECIDING:
                # The old answer no longer holds, and the new one is for a person to settle.
                written[name] = " ".join(text.split())
                emptied.append(name)
            else:
                extra[_free(column.title, extra)] = text
    return ReadRow(
        where, nested(values), extra=extra, written=written, emptied=tuple(emptied), own=True
    )


def _why_no_record(
    read: ReadRow, row: Sequence[Cell], shape: TableShape, required: Sequence[str]
) -> tuple[str, Text] | None:
    if _sums_up(read, row, shape, named="name" in required):
        return "total", Text("合计行", "a row of totals")
    missing = next((name for name in required if name not in read.fields), None)
    if missing is None:
        return None
    title = next(column.title for column in shape.columns.values() if column.path == (missing,))
    return "no-name", Text(f"“{title}”是空的", f"{title} is empty")


def _sums_up(read: ReadRow, row: Sequence[Cell], shape: TableShape, *, named: bool) -> bool:
    """Whether the row is one of totals: no record that quanze has written is taken for one.

    What is written has its id, and never a number for its name. Where records may go without a
    name (``named`` is false), as opinions may, only numbers beside the id tell a total.
    """
    if read.fields.get("id") not in _TOTALS:
        return "id" not in read.fields and read.fields.get("name") in _TOTALS
    cells = {column.path: row[place] for place, column in shape.columns.items()}
    if named:
        name = cells.get(("name",))
        return not isinstance(name, str) or not name.strip()
    del cells["id",]
    beside = [cell for cell in cells.values() if as_text(cell).strip()]
    return bool(beside) and all(isinstance(cell, int | float) for cell in beside)


def _heading(cell: Cell) -> str:
    return "".join(as_text(cell).split())


def _unnamed(place: int) -> str:
    return f"{column_letters(place)}列（无标题）"


def _free(title: str, taken: Mapping[str, str]) -> str:
    return next(name for name in _numbered(title) if name not in taken)


def _numbered(title: str) -> Iterator[str]:
    yield title
    number = 1
    while True:
        number += 1
        yield f"{title}（{number}）"


def _shown(row: Sequence[Cell]) -> str:
    return " ".join(" ".join(as_text(cell) for cell in row).split())
