"""Our own workbooks read back, however they were sorted, filtered, widened or saved."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import ParseError

from quanze.exchange.consultation.columns import ASKED, DECISION, REQUEST, Column
from quanze.exchange.consultation.marker import KEY, MARKER_SHEET, Marker, read_marker
from quanze.exchange.office.cell_text import text_of
from quanze.exchange.office.sheet_grids import WholeSheet
from quanze.exchange.refusals import refuse
from quanze.exchange.workbook import Sheet, sheets_of
from quanze.text.languages import Text

#: A heading row must have so many of the titles to be taken for one where the keys are gone.
_ENOUGH_TITLES: Final = 4
_PROPERTIES: Final = "docProps/custom.xml"


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of the form below its headings. ``cells`` are texts by key, blank ones left out."""

    sheet: str
    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OwnForm:
    """What a workbook of ours holds. ``missing`` are keys of columns that are gone."""

    marker: Marker
    rows: tuple[FormRow, ...]
    missing: tuple[str, ...] = ()


def read_own_form(data: bytes, name: str) -> OwnForm | None:
    """The form in a workbook; ``None`` where quanze did not write it.

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
    for sheet in sheets:
        places = _places(sheet, columns)
        if places is None or sheet.hidden:
            continue
        below, keys = places
        wanted = DECISION if marker.kind == "decisions" else REQUEST
        missing = tuple(column.key for column in wanted if column.key not in keys.values())
        rows += _rows(sheet, below, keys, columns)
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
    return OwnForm(marker, tuple(rows), missing)


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
        titles: dict[int, str] = {}
        for place, value in enumerate(row):
            for column in columns:
                if isinstance(value, str) and column.is_called(value):
                    titles[place] = column.key
                    break
        titles = _first_of_each(titles)
        if len(titles) >= _ENOUGH_TITLES:
            return number + 1, titles
    return None


def _first_of_each(keys: Mapping[int, str]) -> dict[int, str]:
    """A column that was copied counts once."""
    seen: set[str] = set()
    found: dict[int, str] = {}
    for place, key in keys.items():
        if key not in seen:
            seen.add(key)
            found[place] = key
    return found


def _rows(
    sheet: Sheet, below: int, keys: Mapping[int, str], columns: Sequence[Column]
) -> Iterator[FormRow]:
    titles = {column.key: column for column in columns}
    for number, row in enumerate(sheet.rows[below:], below + 1):
        cells = {
            key: text
            for place, key in keys.items()
            if place < len(row) and (text := _text(row[place]))
        }
        if not cells or all(titles[key].is_called(text) for key, text in cells.items()):
            # Blank, or the headings (once more).
            continue
        yield FormRow(sheet.name, number, cells)


def _text(value: object) -> str:
    text = value if isinstance(value, str) else text_of(value)  # type: ignore[arg-type]
    return re.sub(r"\r\n?|_x000[Dd]_\n?", "\n", text).strip()
