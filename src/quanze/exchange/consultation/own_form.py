"""Our own workbooks read back, however they were sorted, filtered, widened or saved."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import ParseError

from quanze.exchange.annotations import drawing_remark, note_remark
from quanze.exchange.consultation.columns import ASKED, DECISION, REQUEST, Column
from quanze.exchange.consultation.marker import KEY, MARKER_SHEET, Marker, read_marker
from quanze.exchange.consultation.outside import (
    faulty_cells,
    outside_sheet,
    outside_table,
    renamed_remark,
)
from quanze.exchange.office.cell_text import text_of
from quanze.exchange.office.sheet_grids import WholeSheet
from quanze.exchange.refusals import refuse
from quanze.exchange.unread_cells import unread_cells
from quanze.exchange.workbook import Sheet, Value, sheets_of
from quanze.text.languages import Text

#: A heading row must have so many of the titles to be taken for one where the keys are gone.
_ENOUGH_TITLES: Final = 4
#: A division's code, and the end of an item's id.
_CODE: Final = re.compile(r"\s*[0-9]{6}")
_ID: Final = re.compile(r"[0-9]\s*$")
_PROPERTIES: Final = "docProps/custom.xml"


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of the form below its headings. ``cells`` are texts by key, blank ones left out."""

    sheet: str
    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OwnForm:
    """What a workbook of ours holds. ``missing`` are keys of columns that are gone.

    ``remarks`` tell of all that stands in it and is not in ``rows``.
    """

    marker: Marker
    rows: tuple[FormRow, ...]
    missing: tuple[str, ...] = ()
    remarks: tuple[Text, ...] = ()


def read_own_form(data: bytes, name: str, notices: Sequence[str] = ()) -> OwnForm | None:
    """The form in a workbook; ``None`` where quanze did not write it.

    ``notices`` are the texts that quanze writes above the tables.

    Raises:
        UsageError: where the workbook is damaged, or is ours but its table is gone.
    """
    sheets = sheets_of(data, name)
    marker = marker_of(data, sheets)
    if marker is None:
        return None
    columns = (*REQUEST, ASKED) if marker.kind == "request" else DECISION
    rows: list[FormRow] = []
    missing: tuple[str, ...] | None = None
    faults = unread_cells(data)
    remarks = [remark for remark in (note_remark(data), drawing_remark(data)) if remark]
    for sheet in sheets:
        places = _places(sheet, columns)
        if places is None or sheet.hidden:
            remarks += [one.remark() for one in outside_sheet(sheet)]
            continue
        below, keys = places
        headings = _headings(sheet, below, keys, columns)
        remarks += _renamed(sheet, headings, keys, columns)
        outside = outside_table(sheet, below, keys, headings, notices)
        remarks += [one.remark() for one in outside]
        remarks += faulty_cells(sheet, faults)
        wanted = DECISION if marker.kind == "decisions" else REQUEST
        missing = tuple(column.key for column in wanted if column.key not in keys.values())
        rows += _rows(sheet, below, keys, headings)
    if missing is None:
        raise refuse(
            name,
            Text(
                "是 quanze 的征求意见表，但是表头不见了",
                "is a form of quanze, but its headings are gone",
            ),
            Text(
                "请恢复表头（编号、事项名称、意见……）后再试",
                "Put the headings back (编号, 事项名称, 意见 …) and try again.",
            ),
        )
    return OwnForm(marker, tuple(rows), missing, tuple(remarks))


def marker_of(data: bytes, sheets: Sequence[Sheet | WholeSheet]) -> Marker | None:
    """What says that quanze wrote the workbook, and for whom; ``None`` for every other one."""
    for sheet in sheets:
        if sheet.name == MARKER_SHEET:
            pairs = [(text_of(row[0]), text_of(row[1])) for row in sheet.rows if len(row) > 1]
            found = read_marker(pairs)
            if found is not None:
                return found
    return read_marker(_properties(data))


def _properties(data: bytes) -> Iterator[tuple[str, str]]:
    """The marker among the document's own properties, which outlive a deleted sheet."""
    from xml.etree.ElementTree import fromstring

    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if _PROPERTIES not in archive.namelist():
                return
            root = fromstring(archive.read(_PROPERTIES))  # noqa: S314 - expat has limits of its own
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError, ParseError):
        return
    for entry in root:
        name = entry.get("name", "")
        if name.startswith(KEY):
            yield name.removeprefix(KEY), "".join(entry.itertext())


def _places(sheet: Sheet, columns: Sequence[Column]) -> tuple[int, dict[int, str]] | None:
    """The number of rows above the table, and the key of each column: by keys, else by titles."""
    known = {column.key for column in columns}
    for number, row in enumerate(sheet.rows):
        keys = {
            place: text.removeprefix(KEY)
            for place, value in enumerate(row)
            if isinstance(value, str) and (text := value.strip()).startswith(KEY)
        }
        keys = {place: key for place, key in _first_of_each(keys).items() if key in known}
        if keys:
            return number + 1, keys
    for number, row in enumerate(sheet.rows):
        titles = _by_titles(row, columns)
        if len(titles) >= _ENOUGH_TITLES:
            return number + 1, titles
    return None


def _by_titles(row: Sequence[Value], columns: Sequence[Column]) -> dict[int, str]:
    """The key of each heading: whose name it is; of what is left, whose name stands in it."""
    written = {place: value for place, value in enumerate(row) if isinstance(value, str) and value}
    found = _first_of_each(
        {
            place: column.key
            for place, value in written.items()
            for column in reversed(columns)
            if column.is_called(value)
        }
    )
    likest = sorted(
        (
            (score, place, column.key)
            for place, value in written.items()
            for column in columns
            if (score := column.likeness(value))
        ),
        key=lambda one: (-one[0], one[1]),
    )
    for _, place, key in likest:
        if place not in found and key not in found.values():
            found[place] = key
    return found


def _first_of_each(keys: Mapping[int, str]) -> dict[int, str]:
    """A column that was copied counts once."""
    seen: set[str] = set()
    found: dict[int, str] = {}
    for place, key in keys.items():
        if key not in seen:
            seen.add(key)
            found[place] = key
    return found


def _headings(
    sheet: Sheet, below: int, keys: Mapping[int, str], columns: Sequence[Column]
) -> set[int]:
    """The rows of headings, from 0: also repeated ones, and those with a heading or two renamed.

    The row right below our keys is one, unless it plainly is of an item, with its code or id.
    """
    titles = {column.key: column for column in columns}
    by_keys = any(
        isinstance(value, str) and value.startswith(KEY) for value in sheet.rows[below - 1]
    )
    found = set() if by_keys else {below - 1}
    for number, row in enumerate(sheet.rows):
        cells = {
            key: text
            for place, key in keys.items()
            if place < len(row) and (text := _text(row[place]))
        }
        if _CODE.match(cells.get("code", "")) or _ID.search(cells.get("number", "")):
            continue
        called = sum(titles[key].is_called(text) for key, text in cells.items())
        whole = called and (called == len(cells) or called >= _ENOUGH_TITLES)
        if whole or (by_keys and number == below and called):
            found.add(number)
    return found


def _renamed(
    sheet: Sheet, headings: set[int], keys: Mapping[int, str], columns: Sequence[Column]
) -> Iterator[Text]:
    if not headings:
        return
    row = sheet.rows[min(headings)]
    titles = {column.key: column for column in columns}
    for place, key in keys.items():
        written = _text(row[place]) if place < len(row) else ""
        if written and not titles[key].is_called(written):
            yield renamed_remark(sheet.name, titles[key].title, written)


def _rows(
    sheet: Sheet, below: int, keys: Mapping[int, str], headings: set[int]
) -> Iterator[FormRow]:
    for number, row in enumerate(sheet.rows[below:], below):
        cells = {
            key: text
            for place, key in keys.items()
            if place < len(row) and (text := _text(row[place]))
        }
        if cells and number not in headings:
            yield FormRow(sheet.name, number + 1, cells)


def _text(value: object) -> str:
    text = value if isinstance(value, str) else text_of(value)  # type: ignore[arg-type]
    if "\r" in text or "_x000" in text:
        text = re.sub(r"\r\n?|_x000[Dd]_\n?", "\n", text)
    return text.strip()
