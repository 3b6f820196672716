"""Files that quanze did not write: sheets, documents and text tables, recognised by their headings."""

from collections.abc import Sequence
from pathlib import Path

from quanze.exchange.annotations import note_remark
from quanze.exchange.office.assembling import SheetResult, readings_of
from quanze.exchange.office.classifying import classify
from quanze.exchange.office.gathering import SheetGatherer
from quanze.exchange.office.grid import Grid
from quanze.exchange.office.line_kinds import REASONS
from quanze.exchange.office.macros import has_macros
from quanze.exchange.office.reading import LeftOut, Reading, Remark, StatedTownship, Where
from quanze.exchange.office.refusing import refuse_without_table
from quanze.exchange.office.sheet_grids import WholeSheet, sheet_grids
from quanze.exchange.office.stated import list_in_name
from quanze.exchange.office.text_grid import text_grid
from quanze.knowledge.columns.headings import Headings
from quanze.text.languages import Text

_MACROS = Text(
    "文件带有宏；只读取了内容，宏没有运行",
    "the file has macros; only its contents were read, no macro was run",
)


def read_sheets(
    data: bytes, sheets: Sequence[WholeSheet], path: Path, headings: Headings
) -> list[Reading]:
    """The tables of a workbook.

    Raises:
        UsageError: where it holds none; so do the other readers here.
    """
    return _readings(data, path, _from_sheets(sheets, path, headings))


def read_document(data: bytes, path: Path, headings: Headings) -> list[Reading]:
    """The tables and numbered paragraphs of a .docx."""
    from quanze.exchange.office.documents import document_results

    return _readings(data, path, document_results(data, path, headings))


def read_text_table(data: bytes, path: Path, headings: Headings) -> list[Reading]:
    """The table of a .csv or .tsv."""
    return _readings(data, path, [_from_grid(text_grid(data, path.name), path, headings)])


def _readings(data: bytes, path: Path, results: Sequence[SheetResult]) -> list[Reading]:
    readings = readings_of(path.name, results)
    if has_macros(data) and readings:
        readings[0].remarks.insert(0, Remark(Where(), _MACROS, "macros"))
    notes = note_remark(data) if readings else None
    if notes is not None:
        readings[0].remarks.append(Remark(Where(), notes, "comments"))
    if not any(reading.rows for reading in readings):
        raise refuse_without_table(path.name, results)
    return readings


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
