"""A .docx as one grid: its paragraphs and the rows of its tables, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from quanze.exchange.office.cell_text import clean, lines
from quanze.exchange.office.grid import Grid, GridBuilder, Merged, Row
from quanze.exchange.office.reading import Change
from quanze.exchange.word_document import (
    W,
    WordDocument,
    blocks_of,
    cells_in,
    rows_of,
    text_of_paragraph,
)
from quanze.exchange.word_numbers import AutomaticNumbers

_CHANGED: Final = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
#: No table of a document is wider; a damaged span would ask for any width.
_MOST_COLUMNS: Final = 100


@dataclass(frozen=True, slots=True)
class _Texts:
    """A text as it is with all changes accepted, and as it was before them."""

    after: str
    before: str

    def change(self) -> Change | None:
        before, after = lines(self.before), lines(self.after)
        return None if before == after else Change("changed", None, before, after)


@dataclass(slots=True)
class _Cell:
    texts: _Texts
    column: int
    span: int
    goes_on: bool


def document_grid(document: WordDocument) -> Grid:
    """The rows of a document. Paragraphs and tables are numbered from 1, rows within their table."""
    reader = _Reader(document)
    return Grid(tuple(reader.rows()), None, document=True)


class _Reader:
    def __init__(self, document: WordDocument) -> None:
        self._body = document.body
        self._numbers = AutomaticNumbers(document)

    def rows(self) -> Iterator[Row]:
        paragraph = table = 0
        for element in blocks_of(self._body):
            if element.tag == f"{W}p":
                paragraph += 1
                yield self._paragraph(element, paragraph)
            else:
                table += 1
                yield from self._table(element, table)

    def _paragraph(self, element: Any, number: int) -> Row:
        texts = self._texts([element])
        change = texts.change()
        deleted = change is not None and not change.after
        inserted = change is not None and not change.before
        text = texts.before if deleted else texts.after
        return Row(
            number,
            0,
            (text if text.strip() else "",),
            ((0, 0),),
            paragraph=True,
            changes=((0, change),) if change and not deleted and not inserted else (),
            inserted=inserted,
            deleted=deleted,
        )

    def _table(self, table: Any, number: int) -> Iterator[Row]:
        rows_xml = rows_of(table)
        cells = [self._cells(line) for line in rows_xml]
        width = max((cell.column + cell.span for row in cells for cell in row), default=0)
        deleted = [_row_mark(line, "del") for line in rows_xml]
        texts = [[""] * width for _ in cells]
        for row, found in enumerate(cells):
            for cell in found:
                shown = cell.texts.before if deleted[row] else cell.texts.after
                texts[row][cell.column] = shown if shown.strip() else ""
        made = GridBuilder(texts, list(_merged(cells))).rows(table=number)
        for made_row, line, found, gone in zip(made, rows_xml, cells, deleted, strict=True):
            inserted = _row_mark(line, "ins")
            changes = tuple(
                (cell.column, change)
                for cell in found
                if not gone and not inserted and (change := cell.texts.change())
            )
            yield replace(made_row, changes=changes, inserted=inserted, deleted=gone)

    def _cells(self, line: Any) -> list[_Cell]:
        column = _count(line, f"{W}trPr/{W}gridBefore", 0)
        found = []
        for element in cells_in(line):
            span = _count(element, f"{W}tcPr/{W}gridSpan", 1)
            merge = element.find(f"{W}tcPr/{W}vMerge")
            goes_on = merge is not None and merge.get(f"{W}val", "continue") == "continue"
            texts = self._texts(list(element.iter(f"{W}p")))
            if column + span > _MOST_COLUMNS:
                break
            found.append(_Cell(texts, column, span, goes_on))
            column += span
        return found

    def _texts(self, paragraphs: list[Any]) -> _Texts:
        after = before = ""
        for place, paragraph in enumerate(paragraphs):
            text = text_of_paragraph(paragraph)
            changed = next(paragraph.iter(*_CHANGED), None) is not None
            old = text_of_paragraph(paragraph, before_changes=True) if changed else text
            gone = changed and bool(old.strip()) and not text.strip()
            number = "" if gone else self._numbers.next(paragraph)
            last = place == len(paragraphs) - 1
            after += number + text + ("" if last or _mark(paragraph, "del") else "\n")
            before += number + old + ("" if last or _mark(paragraph, "ins") else "\n")
        return _Texts(clean(after), clean(before))


def _merged(rows: list[list[_Cell]]) -> Iterator[Merged]:
    """The merged ranges of a table: spans across columns, and cells that go on downwards."""
    open_ranges: dict[int, tuple[int, int]] = {}
    for number, cells in enumerate(rows):
        for cell in cells:
            start, span = open_ranges.get(cell.column, (number, cell.span))
            if cell.goes_on and cell.column in open_ranges and span == cell.span:
                continue
            if cell.column in open_ranges and number - 1 > start:
                yield start, number - 1, cell.column, cell.column + span - 1
            open_ranges[cell.column] = (number, cell.span)
            if cell.span > 1 and not _goes_on_below(rows, number, cell):
                yield number, number, cell.column, cell.column + cell.span - 1
        held = {cell.column for cell in cells}
        for column in [column for column in open_ranges if column not in held]:
            start, span = open_ranges.pop(column)
            if number - 1 > start:
                yield start, number - 1, column, column + span - 1
    for column, (start, span) in open_ranges.items():
        if len(rows) - 1 > start:
            yield start, len(rows) - 1, column, column + span - 1


def _goes_on_below(rows: list[list[_Cell]], number: int, cell: _Cell) -> bool:
    return number + 1 < len(rows) and any(
        below.column == cell.column and below.span == cell.span and below.goes_on
        for below in rows[number + 1]
    )


def _count(element: Any, path: str, default: int) -> int:
    found = element.find(path)
    written = "" if found is None else str(found.get(f"{W}val", ""))
    return int(written) if written.isascii() and written.isdigit() and len(written) < 4 else default


def _row_mark(line: Any, change: str) -> bool:
    return line.find(f"{W}trPr/{W}{change}") is not None


def _mark(paragraph: Any, change: str) -> bool:
    """Whether the end of a paragraph was inserted or deleted."""
    return paragraph.find(f"{W}pPr/{W}rPr/{W}{change}") is not None
