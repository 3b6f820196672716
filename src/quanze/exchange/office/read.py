"""One office file to readings: the entry point."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from quanze.exchange.cells import MOST_FILE
from quanze.exchange.consultation.marker import MARKER_SHEET
from quanze.exchange.forms import Form, form_of
from quanze.exchange.office.reading import Reading
from quanze.exchange.office.refusing import (
    is_image,
    refuse_file,
    refuse_form_of_consultation,
    refuse_image,
)
from quanze.exchange.office.sheet_grids import WholeSheet, whole_sheets
from quanze.exchange.refusals import refuse_size
from quanze.exchange.working.mark import MARK_SHEET
from quanze.knowledge.columns.headings import Headings, shipped_headings
from quanze.source.files import read_bytes

#: What only these are named by, whatever else their bytes hold: a sheet may hold a letter.
_SHEETS: Final = frozenset({".xls", ".et"})


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
    if form == "workbook":
        sheets = whole_sheets(data, path.name)
        _check_no_form(data, sheets, path.name)
        if any(sheet.name == MARK_SHEET for sheet in sheets):
            from quanze.exchange.office.own_workbook import read_own_workbook

            own = read_own_workbook(sheets, path.name)
            if own is not None:
                return own
        from quanze.exchange.office import foreign

        return foreign.read_sheets(data, sheets, path, headings or shipped_headings())
    if form == "docx":
        from quanze.exchange.office import foreign

        return foreign.read_document(data, path, headings or shipped_headings())
    if form == "text" and not is_image(data):
        from quanze.exchange.office.own_table import read_own_table

        table = read_own_table(data, path.name)
        if table is not None:
            return table
        from quanze.exchange.office import foreign

        return foreign.read_text_table(data, path, headings or shipped_headings())
    if is_image(data):
        raise refuse_image(path.name)
    raise refuse_file(path.name, form)


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
