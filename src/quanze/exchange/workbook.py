"""The cells of a workbook: .xlsx, .xls, .et and .ods."""

import datetime
import io
import json
import re
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Final, NamedTuple, TypeAlias

from quanze.exchange.column_letters import column_letters, column_number
from quanze.exchange.refusals import refuse, refuse_form, refuse_size
from quanze.text.languages import Text

#: What a cell holds; blank cells hold an empty text.
Value: TypeAlias = str | float | bool | datetime.date | datetime.time | datetime.timedelta

#: How .xls and .et begin.
_OLD: Final = b"\xd0\xcf\x11\xe0"
#: What a panic in calamine's Rust code arrives as. It is no Exception.
_PANIC: Final = "PanicException"
#: What the parts of one workbook may unpack to.
MOST_UNPACKED: Final = 512 * 1024 * 1024
#: How many cells the rectangle round all filled ones may have: calamine keeps every one of them,
#: so that a stray mark in the last row of the last column would take 400 GB.
MOST_CELLS: Final = 20_000_000
#: A cell with content in the XML of a sheet, and its reference. Formatted empty ones do not count.
_FILLED: Final = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>\s*<(?!/)')


class Cell(NamedTuple):
    """A cell with text. ``row`` and ``column`` count from 1."""

    sheet: str
    row: int
    column: int
    text: str

    @property
    def reference(self) -> str:
        """As spreadsheets write it: 清单!C12."""
        return f"{self.sheet}!{column_letters(self.column - 1)}{self.row}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet: its rows from cell A1 on, and its merged ranges.

    A range is its first and last row, first and last column, each from 0. Where the form does not
    tell them (.ods) there are none here.
    """

    name: str
    hidden: bool
    rows: list[list[Value]]
    merged: list[tuple[int, int, int, int]]


def cells_of(data: bytes, name: str) -> Iterator[Cell]:
    """The cells with text, sheet by sheet and row by row. Hidden sheets are left out.

    Raises:
        UsageError: where the workbook is damaged, has a password, or unpacks to too much.
    """
    for sheet in sheets_of(data, name):
        if sheet.hidden:
            continue
        for row, values in enumerate(sheet.rows, 1):
            for column, value in enumerate(values, 1):
                if isinstance(value, str) and value.strip():
                    yield Cell(sheet.name, row, column, value)


def sheets_of(data: bytes, name: str) -> list[Sheet]:
    """The worksheets of a workbook, hidden ones too.

    Raises:
        UsageError: where the workbook is damaged, has a password, or unpacks to too much.
    """
    import python_calamine as calamine

    _refuse_large(data, name)
    try:
        return _sheets_apart(data, name) if data.startswith(_OLD) else read_sheets(data)
    except calamine.PasswordError as error:
        raise refuse_form(name, "encrypted") from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise refuse_form(name, "damaged") from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise refuse_form(name, "damaged") from error


def read_sheets(data: bytes) -> list[Sheet]:
    """The worksheets of a workbook.

    Raises:
        CalamineError, OSError, ValueError, PanicException: for what is no sound workbook.
    """
    import python_calamine as calamine

    workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    found = []
    for about in workbook.sheets_metadata:
        if about.typ != calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_name(about.name)
        merged = [
            (top, bottom, left, right)
            for (top, left), (bottom, right) in sorted(sheet.merged_cell_ranges or ())
        ]
        hidden = about.visible != calamine.SheetVisibleEnum.Visible
        rows: list[list[Value]] = sheet.to_python(skip_empty_area=False)
        found.append(Sheet(about.name, hidden, rows, merged))
    return found


def _sheets_apart(data: bytes, name: str) -> list[Sheet]:
    """:func:`read_sheets` of an old workbook in a process of its own.

    A damaged .xls may make calamine ask for more memory than there is, which ends its process.
    """
    done = subprocess.run(
        [sys.executable, "-m", "quanze.exchange.old_workbook"],
        input=data,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise refuse_form(name, "damaged")
    return [
        Sheet(**{**sheet, "merged": [tuple(merged) for merged in sheet["merged"]]})
        for sheet in json.loads(done.stdout, object_hook=_value_of)
    ]


def sheets_as_json(sheets: list[Sheet]) -> str:
    """What the process for old workbooks hands back."""
    return json.dumps([asdict(sheet) for sheet in sheets], default=_value_as_json)


def _value_as_json(value: object) -> dict[str, str | float]:
    if isinstance(value, datetime.timedelta):
        return {"seconds": value.total_seconds()}
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return {type(value).__name__: value.isoformat()}
    raise TypeError(f"no JSON for {type(value).__name__}")


def _value_of(written: dict[str, Any]) -> Any:
    match written:
        case {"seconds": seconds}:
            return datetime.timedelta(seconds=seconds)
        case {"datetime": text}:
            return datetime.datetime.fromisoformat(text)
        case {"date": text}:
            return datetime.date.fromisoformat(text)
        case {"time": text}:
            return datetime.time.fromisoformat(text)
        case _:
            return written


def _refuse_large(data: bytes, name: str) -> None:
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
                raise refuse_size(name, MOST_UNPACKED)
            for entry in entries:
                if entry.filename.startswith("xl/worksheets/sheet"):
                    _refuse_sprawling(archive.read(entry), name)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, EOFError) as error:
        raise refuse_form(name, "damaged") from error


def _refuse_sprawling(sheet: bytes, name: str) -> None:
    rows: set[int] = set()
    columns: set[bytes] = set()
    for match in _FILLED.finditer(sheet):
        columns.add(match[1])
        rows.add(int(match[2]))
    numbers = [column_number(letters) for letters in columns]
    if numbers and (max(rows) - min(rows) + 1) * (max(numbers) - min(numbers) + 1) > MOST_CELLS:
        raise refuse(
            name,
            Text(
                "的表格铺得太大：有内容的单元格离得太远",
                "has a sheet that is too large: cells with content are too far apart",
            ),
            Text(
                "请删去远处多余的内容，保存后再试",
                "Delete what stands far off without need, save and try again.",
            ),
        )
