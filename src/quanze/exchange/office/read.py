"""One office file to readings: the entry point."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from quanze.exchange.annotations import note_remark
from quanze.exchange.cells import MOST_FILE
from quanze.exchange.consultation.marker import MARKER_SHEET
from quanze.exchange.forms import Form, form_of
from quanze.exchange.office.assembling import SheetResult, readings_of
from quanze.exchange.office.classifying import classify
from quanze.exchange.office.gathering import SheetGatherer
from quanze.exchange.office.grid import Grid
from quanze.exchange.office.line_kinds import REASONS
from quanze.exchange.office.macros import has_macros
from quanze.exchange.office.own_table import read_own_table
from quanze.exchange.office.own_workbook import read_own_workbook
from quanze.exchange.office.reading import LeftOut, Reading, Remark, StatedTownship, Where
from quanze.exchange.office.refusing import (
    is_image,
    refuse_file,
    refuse_form_of_consultation,
    refuse_image,
    refuse_without_table,
)
from quanze.exchange.office.sheet_grids import WholeSheet, sheet_grids, whole_sheets
from quanze.exchange.office.stated import list_in_name
from quanze.exchange.office.text_grid import text_grid
from quanze.exchange.refusals import refuse_size
from quanze.knowledge.columns.headings import Headings, shipped_headings
from quanze.source.files import read_bytes
from quanze.text.languages import Text

#: What only these are named by, whatever else their bytes hold: a sheet may hold a letter.
_SHEETS: Final = frozenset({".xls", ".et"})
_MACROS: Final = Text(
    "文件带有宏；只读取了内容，宏没有运行",
    "the file has macros; only its contents were read, no macro was run",
)


def read_office_file(path: Path, headings: Headings | None = None) -> list[Reading]:
    """The tables of the file at ``path``: one reading for each kind and township.

    A working workbook of quanze's own is read exactly, by its hidden mark.
    ``headings`` are those of the workspace (:class:`Headings`); the package's without them.
    .xlsx, .xls, .et, .ods, .docx, .csv and .tsv are read, told apart by their bytes.

    Raises:
        UsageError: where the file cannot be read, holds no table of items, or is a form of a
            consultation, which other commands take in.
    """
    data = read_bytes(path, MOST_FILE)
    if len(data) > MOST_FILE:
        raise refuse_size(path.name, MOST_FILE)
    form = _form(data, path)
    known = headings or shipped_headings()
    if form == "workbook":
        sheets = whole_sheets(data, path.name)
        _check_no_form(data, sheets, path.name)
        own = read_own_workbook(sheets, path.name)
        if own is not None:
            return own
        results = _from_sheets(sheets, path, known)
    elif form == "docx":
        from quanze.exchange.office.documents import document_results

        results = document_results(data, path, known)
    elif form == "text" and not is_image(data):
        table = read_own_table(data, path.name)
        if table is not None:
            return table
        results = [_from_grid(text_grid(data, path.name), path, known)]
    elif is_image(data):
        raise refuse_image(path.name)
    else:
        raise refuse_file(path.name, form)
    readings = readings_of(path.name, results)
    if has_macros(data) and readings:
        readings[0].remarks.insert(0, Remark(Where(), _MACROS, "macros"))
    notes = note_remark(data) if readings else None
    if notes is not None:
        readings[0].remarks.append(Remark(Where(), notes, "comments"))
    if not any(reading.rows for reading in readings):
        raise refuse_without_table(path.name, results)
    return readings


def _check_no_form(data: bytes, sheets: Sequence[WholeSheet], name: str) -> None:
    """Refuse a form of a consultation: by the hidden sheet, or the properties that outlive it."""
    if b"docProps/custom.xml" in data or any(sheet.name == MARKER_SHEET for sheet in sheets):
        # Few workbooks have either.
        from quanze.exchange.consultation.own_form import marker_of

        marker = marker_of(data, sheets)
        if marker is not None:
            raise refuse_form_of_consultation(name, marker.kind)


def _form(data: bytes, path: Path) -> Form:
    form = form_of(data)
    return "workbook" if form == "ole" and path.suffix.lower() in _SHEETS else form


def _from_sheets(sheets: Sequence[WholeSheet], path: Path, headings: Headings) -> list[SheetResult]:
    results = []
    for sheet, grid in sheet_grids(sheets):
        if sheet.hidden:
            results.append(_whole(grid, "hidden-sheet", _start(sheet.rows)))
        elif all(row.blank for row in grid.rows):
            results.append(_whole(grid, "empty-sheet", ""))
        else:
            results.append(_from_grid(grid, path, headings))
    return results


def _from_grid(grid: Grid, path: Path, headings: Headings) -> SheetResult:
    told = list_in_name(grid.sheet or "") or list_in_name(path.stem)
    placed = classify(grid, headings, told)
    if not any(one.kind in ("item", "continued", "no-name") for one in placed):
        if grid.sheet is None:
            return SheetGatherer(grid, placed, path.stem).gather()
        lists = [row for row in grid.rows if not row.blank]
        short = all(len(text) <= 12 for row in lists for text in row.distinct())
        code = "dictionary" if short and len(lists) > 1 else "no-table"
        return _whole(grid, code, " ".join(row.text() for row in lists[:3]))
    return SheetGatherer(grid, placed, path.stem).gather()


def _whole(grid: Grid, code: str, text: str) -> SheetResult:
    """A sheet without records."""
    result = SheetResult(grid, StatedTownship())
    result.left_out.append(LeftOut(Where(grid.sheet), text[:60], REASONS[code], code))
    return result


def _start(rows: object) -> str:
    texts = [
        str(value)
        for row in (rows if isinstance(rows, list) else [])[:3]
        for value in row
        if value not in ("", None)
    ]
    return " ".join(texts)
