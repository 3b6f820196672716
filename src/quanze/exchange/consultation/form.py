"""A form as a workbook: locked rows with cells to fill in, drop-down lists, print set-up, marker.

Everything is written as text: nothing that a list or an opinion holds can become a formula or a
link. The same content gives the same bytes.
"""

import datetime
import io
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from quanze.exchange.consultation.columns import Column
from quanze.exchange.consultation.marker import KEY, MARKER_SHEET, Marker
from quanze.exchange.consultation.outside import CHOICES_SHEET, INSTRUCTIONS_SHEET

#: Rows of the sheet, from 0: title, notice, keys (hidden), headings.
_TITLE, _NOTICE, _KEYS, _HEADINGS = range(4)
FIRST_ROW: Final = 4
_FONT: Final = "宋体"
#: What Excel can hold in a cell, and the height of a row in points.
MOST_TEXT: Final = 32_767
_MOST_PROPERTY: Final = 255
_MOST_HEIGHT: Final = 409.0
_LINE: Final = 14.5
_LEAST_HEIGHT: Final = 20.0
_CUT: Final = "……（内容过长，余下的见清单）"
#: XML cannot hold them.
_FORBIDDEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
#: Codes and names of townships stand in every row, and every item stands in two workbooks.
_KEPT: Final = 1 << 16
_SHADED: Final = "#FFF2CC"
_FILL_IN: Final = "#FFFFE5"
_HEADING: Final = "#DDE7F0"
_LOCKED: Final = "#F5F5F5"


@dataclass(frozen=True, slots=True)
class Form:
    """``rows`` hold a text for every column; ``marked`` are the numbers of those to stand out.

    ``extra`` rows stand empty at the end, with all their columns but those of ``extra_locked``
    open, below a line with ``extra_title``. ``signature`` is the line to sign in. ``choices`` are the entries of the drop-down lists.
    """

    sheet: str
    title: str
    notice: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    marker: Marker
    created: datetime.date
    choices: Mapping[str, Sequence[str]]
    instructions: Sequence[str] = ()
    marked: frozenset[int] = frozenset()
    extra: int = 0
    extra_title: str = ""
    extra_locked: frozenset[str] = field(default_factory=frozenset)
    signature: str = ""


def write_form(form: Form) -> bytes:
    """The bytes of the .xlsx."""
    import xlsxwriter

    stream = io.BytesIO()
    workbook = xlsxwriter.Workbook(stream, {"in_memory": True})
    _set_properties(workbook, form)
    _Sheet(workbook, form).write()
    _write_instructions(workbook, form)
    _write_choices(workbook, form)
    _write_marker(workbook, form.marker)
    workbook.close()
    return stream.getvalue()


@lru_cache(_KEPT)
def cell_text(text: str) -> str:
    """A text as a cell can hold it; what is too long is cut, and says so."""
    text = _FORBIDDEN.sub(" ", text)
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - len(_CUT)] + _CUT


def _set_properties(workbook: Any, form: Form) -> None:
    created = datetime.datetime.combine(form.created, datetime.time(), datetime.UTC)
    workbook.set_properties({"title": form.title, "author": "quanze", "created": created})
    for name, value in form.marker.pairs():
        # Of a longer one xlsxwriter warns and writes nothing; the hidden sheet has it all the same.
        if len(value) <= _MOST_PROPERTY:
            workbook.set_custom_property(KEY + name, value)


class _Sheet:
    """The sheet with the rows."""

    def __init__(self, workbook: Any, form: Form) -> None:
        self._form = form
        self._sheet = workbook.add_worksheet(form.sheet)
        base = {"font_name": _FONT, "font_size": 10.5, "valign": "vcenter", "num_format": "@"}
        self._title = workbook.add_format(base | {"bold": True, "font_size": 16, "align": "center"})
        self._notice = workbook.add_format(base | {"text_wrap": True, "align": "left"})
        self._signature = workbook.add_format(
            base | {"locked": False, "valign": "bottom", "text_wrap": True}
        )
        boxed = base | {"border": 1, "text_wrap": True}
        self._heading = workbook.add_format(
            boxed | {"bold": True, "align": "center", "bg_color": _HEADING}
        )
        self._group = workbook.add_format(boxed | {"bold": True, "bg_color": _HEADING})
        self._formats = {
            (centred, unlocked, marked): workbook.add_format(
                boxed
                | {"align": "center" if centred else "left", "locked": not unlocked}
                | {"bg_color": _SHADED if marked else _FILL_IN if unlocked else _LOCKED}
            )
            for centred in (False, True)
            for unlocked in (False, True)
            for marked in (False, True)
        }

    def write(self) -> None:
        form, sheet = self._form, self._sheet
        last = len(form.columns) - 1
        for number, column in enumerate(form.columns):
            sheet.set_column(number, number, column.width)
            sheet.write_string(_KEYS, number, KEY + column.key)
            sheet.write_string(_HEADINGS, number, column.title, self._heading)
        sheet.merge_range(_TITLE, 0, _TITLE, last, "", self._title)
        sheet.write_string(_TITLE, 0, cell_text(form.title), self._title)
        sheet.merge_range(_NOTICE, 0, _NOTICE, last, "", self._notice)
        sheet.write_string(_NOTICE, 0, cell_text(form.notice), self._notice)
        sheet.set_row(_TITLE, 30)
        sheet.set_row(_NOTICE, 34)
        sheet.set_row(_KEYS, None, None, {"hidden": True})
        sheet.set_row(_HEADINGS, 24)
        for number, row in enumerate(form.rows):
            self._row(FIRST_ROW + number, row, marked=number in form.marked)
        end = FIRST_ROW + len(form.rows)
        if form.rows:
            sheet.autofilter(_HEADINGS, 0, end - 1, last)
            self._choices(FIRST_ROW, end - 1, lambda column: column.open)
        self._extra_rows(end, last)
        if form.signature:
            place = end + 1 + form.extra if form.extra else end
            sheet.merge_range(place, 0, place, last, "", self._signature)
            sheet.write_string(place, 0, form.signature, self._signature)
            sheet.set_row(place, 36)
        self._set_up_page()

    def _row(self, number: int, row: Sequence[str], *, marked: bool) -> None:
        lines = 1
        for place, (column, text) in enumerate(zip(self._form.columns, row, strict=True)):
            layout = self._formats[column.centred, column.open, marked]
            if text:
                self._sheet.write_string(number, place, cell_text(text), layout)
                lines = max(lines, lines_of(text, column.width))
            else:
                self._sheet.write_blank(number, place, None, layout)
        self._sheet.set_row(number, min(max(lines * _LINE + 6, _LEAST_HEIGHT), _MOST_HEIGHT))

    def _extra_rows(self, end: int, last: int) -> None:
        form = self._form
        if not form.extra:
            return
        self._sheet.merge_range(end, 0, end, last, "", self._group)
        self._sheet.write_string(end, 0, form.extra_title, self._group)
        for number in range(end + 1, end + 1 + form.extra):
            for place, column in enumerate(form.columns):
                unlocked = column.key not in form.extra_locked
                layout = self._formats[column.centred, unlocked, False]
                self._sheet.write_blank(number, place, None, layout)
            self._sheet.set_row(number, 30)
        self._choices(end + 1, end + form.extra, lambda column: column.key not in form.extra_locked)

    def _choices(self, first: int, last: int, wanted: Any) -> None:
        for place, column in enumerate(self._form.columns):
            if column.choices and wanted(column) and self._form.choices.get(column.choices):
                self._sheet.data_validation(
                    first,
                    place,
                    last,
                    place,
                    {
                        "validate": "list",
                        "source": f"={column.choices}",
                        "error_title": column.title,
                        "error_message": "请从下拉列表中选择；需要说明的写在旁边的栏目里。",
                    },
                )

    def _set_up_page(self) -> None:
        sheet = self._sheet
        sheet.freeze_panes(FIRST_ROW, 4)
        sheet.protect(
            "",
            {
                "format_columns": True,
                "format_rows": True,
                "format_cells": True,
                "sort": True,
                "autofilter": True,
            },
        )
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(_HEADINGS)
        sheet.set_footer(f"&L{_footer(self._form.title)}&R第 &P 页 共 &N 页")
        sheet.activate()


def _footer(title: str) -> str:
    # & begins a code in footers, which may hold 255 characters.
    return title.replace("&", "&&")[:100]


def _write_instructions(workbook: Any, form: Form) -> None:
    if not form.instructions:
        return
    sheet = workbook.add_worksheet(INSTRUCTIONS_SHEET)
    sheet.set_column(0, 0, 100)
    wrapped = workbook.add_format(
        {"font_name": _FONT, "font_size": 12, "text_wrap": True, "valign": "top"}
    )
    for number, line in enumerate(form.instructions):
        sheet.write_string(number, 0, cell_text(line), wrapped)
        sheet.set_row(number, lines_of(line, 92) * 17.0 + 6)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def _write_choices(workbook: Any, form: Form) -> None:
    """The entries on a sheet of their own: a list inside a cell's rule may have 255 characters."""
    sheet = workbook.add_worksheet(CHOICES_SHEET)
    for place, (name, entries) in enumerate(form.choices.items()):
        sheet.write_string(0, place, name)
        for number, entry in enumerate(entries, 1):
            sheet.write_string(number, place, cell_text(entry))
        if entries:
            letter = chr(ord("A") + place)
            area = f"'{CHOICES_SHEET}'!${letter}$2:${letter}${len(entries) + 1}"
            workbook.define_name(name, f"={area}")
    sheet.hide()


def _write_marker(workbook: Any, marker: Marker) -> None:
    sheet = workbook.add_worksheet(MARKER_SHEET)
    for number, (name, value) in enumerate(marker.pairs()):
        sheet.write_string(number, 0, name)
        sheet.write_string(number, 1, value)
    sheet.very_hidden()


@lru_cache(_KEPT)
def lines_of(text: str, width: float) -> int:
    """How many lines a text takes in a column: a Chinese character is as wide as two others."""
    columns = max(width - 1.5, 4)
    # GBK has one byte for what is as wide as a letter, and two for what is as wide as two.
    widths = (len(line.encode("gbk", "replace")) for line in text.split("\n"))
    return sum(max(1, math.ceil(width / columns)) for width in widths)
