"""The texts in the cells of a workbook: .xlsx, .xls, .et and .ods."""

import io
import json
import re
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from quanze.exchange.refusals import refuse, refuse_form, refuse_size
from quanze.text.languages import Text

#: A sheet's name and, from cell A1 on, its rows.
Sheet = tuple[str, list[list[str | None]]]

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
        letters, column = "", self.column
        while column:
            column, letter = divmod(column - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{self.sheet}!{letters}{self.row}"


def cells_of(data: bytes, name: str) -> Iterator[Cell]:
    """The cells with text, sheet by sheet and row by row. Hidden sheets are left out.

    Raises:
        UsageError: where the workbook is damaged, has a password, or unpacks to too much.
    """
    _refuse_large(data, name)
    for sheet, rows in _sheets(data, name):
        for row, texts in enumerate(rows, 1):
            for column, text in enumerate(texts, 1):
                if text is not None:
                    yield Cell(sheet, row, column, text)


def _sheets(data: bytes, name: str) -> list[Sheet]:
    """The rows of every visible sheet, from cell A1 on."""
    import python_calamine as calamine

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
    """The texts of every visible sheet. A cell without text is ``None``.

    Raises:
        CalamineError, OSError, ValueError, PanicException: for what is no sound workbook.
    """
    import python_calamine as calamine

    workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    return [
        (sheet.name, [_texts(row) for row in _rows(workbook, sheet.name)])
        for sheet in workbook.sheets_metadata
        if sheet.visible == calamine.SheetVisibleEnum.Visible
        and sheet.typ == calamine.SheetTypeEnum.WorkSheet
    ]


def _rows(workbook: Any, sheet: str) -> Iterable[Sequence[object]]:
    rows: Iterable[Sequence[object]] = workbook.get_sheet_by_name(sheet).to_python(
        skip_empty_area=False
    )
    return rows


def _texts(row: Sequence[object]) -> list[str | None]:
    return [value if isinstance(value, str) and value.strip() else None for value in row]


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
    sheets: list[Sheet] = json.loads(done.stdout)
    return sheets


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
    numbers = [_column_number(letters) for letters in columns]
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


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
