"""The texts of any file that offices keep, each with its place: lines, cells, paragraphs."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from quanze.exchange.forms import form_of
from quanze.exchange.refusals import refuse_encoding, refuse_form, refuse_size
from quanze.exchange.word_document import Paragraph, WordDocument
from quanze.exchange.workbook import cells_of
from quanze.source.encoding import decode
from quanze.source.files import read_bytes
from quanze.text.languages import Text

MOST_FILE: Final = 64 * 1024 * 1024
#: What only these are named by, whatever else their bytes hold: a sheet may hold a letter.
_SHEETS: Final = frozenset({".xls", ".et"})


@dataclass(frozen=True, slots=True)
class PlacedText:
    """One text that is not blank, as it stands in the file, and its place in words."""

    text: str
    place: Text


def texts_of(path: Path) -> Iterator[PlacedText]:
    """The texts of the file at ``path``, in reading order.

    Plain text goes line by line, workbooks cell by cell, documents paragraph by paragraph with
    their tables; tracked changes count as accepted.

    Raises:
        UsageError: where it cannot be read, at once or, in a damaged workbook, on the way.
    """
    data = read_bytes(path, MOST_FILE)
    if len(data) > MOST_FILE:
        raise refuse_size(path.name, MOST_FILE)
    form = form_of(data)
    if form == "ole" and path.suffix.lower() in _SHEETS:
        form = "workbook"
    if form == "workbook":
        return _in_cells(data, path.name)
    if form == "docx":
        return _in_paragraphs(WordDocument(data, path.name))
    if form != "text":
        raise refuse_form(path.name, form)
    decoded = decode(data)
    if decoded.text is None:
        raise refuse_encoding(path.name)
    return _in_lines(decoded.text)


def _in_lines(text: str) -> Iterator[PlacedText]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield PlacedText(line.removesuffix("\r"), Text(f"第{number}行", f"line {number}"))


def _in_cells(data: bytes, name: str) -> Iterator[PlacedText]:
    for cell in cells_of(data, name):
        yield PlacedText(cell.text, Text(cell.reference, cell.reference))


def _in_paragraphs(document: WordDocument) -> Iterator[PlacedText]:
    for paragraph in document.paragraphs(tables=True):
        if paragraph.text.strip():
            yield PlacedText(paragraph.text, _place(paragraph))


def _place(paragraph: Paragraph) -> Text:
    cell = paragraph.cell
    if cell is None:
        return Text(f"第{paragraph.number}段", f"paragraph {paragraph.number}")
    return Text(
        f"表{cell.table}第{cell.row}行第{cell.column}列",
        f"table {cell.table}, row {cell.row}, column {cell.column}",
    )
