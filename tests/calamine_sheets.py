"""All sheets of a workbook, hidden ones too, as quanze reads them."""

import io
from dataclasses import dataclass
from typing import Any

import python_calamine


@dataclass(frozen=True)
class PlainSheet:
    name: str
    rows: list[list[Any]]
    merged: list[tuple[int, int, int, int]]


def plain_sheets(data: bytes) -> list[PlainSheet]:
    workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    found = []
    for name in workbook.sheet_names:
        sheet = workbook.get_sheet_by_name(name)
        merged = [
            (top, bottom, left, right)
            for (top, left), (bottom, right) in sheet.merged_cell_ranges or []
        ]
        found.append(PlainSheet(name, sheet.to_python(skip_empty_area=False), merged))
    return found
