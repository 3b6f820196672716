"""A workbook in the making: its looks, how it prints, and the bytes of its file."""

import datetime
import io
from typing import Any, Final

from quanze.exchange.spreadsheets.notes import AUTHOR
from quanze.exchange.spreadsheets.sheet_names import sheet_name

#: Sizes in points: 5号 in tables, 小二 in titles.
POINTS: Final = 10.5
TITLE_POINTS: Final = 18.0
_A3, _A4 = 8, 9
#: Inches.
_MARGINS: Final = {"left": 0.5, "right": 0.5, "top": 0.6, "bottom": 0.7}
FOOTER: Final = '&C&"宋体"&10第 &P 页 共 &N 页'


class Book:
    """Wraps xlsxwriter: the same content and day give the same bytes."""

    def __init__(self, title: str, created: datetime.date) -> None:
        import xlsxwriter

        self._stream = io.BytesIO()
        self.workbook: Any = xlsxwriter.Workbook(
            self._stream,
            {
                "in_memory": True,
                "strings_to_numbers": False,
                "strings_to_formulas": False,
                "strings_to_urls": False,
            },
        )
        self.workbook.set_properties(
            {
                "title": title,
                "author": AUTHOR,
                "created": datetime.datetime(created.year, created.month, created.day),  # noqa: DTZ001 - a file's properties know no zone
            }
        )
        self._taken: set[str] = set()
        self._looks: dict[tuple[tuple[str, Any], ...], Any] = {}

    def add_sheet(self, wanted: str) -> Any:
        """A new sheet, called ``wanted`` as far as Excel allows."""
        sheet = self.workbook.add_worksheet(sheet_name(wanted, self._taken))
        # Ids and codes are texts on purpose: no green corners at them.
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        return sheet

    def look(self, **properties: Any) -> Any:
        """The format with these properties of xlsxwriter's, made once."""
        key = tuple(sorted(properties.items()))
        if key not in self._looks:
            base = {"font_name": "仿宋", "font_size": POINTS, "valign": "vcenter"}
            self._looks[key] = self.workbook.add_format(base | properties)
        return self._looks[key]

    def finish(self) -> bytes:
        """The bytes of the file."""
        self.workbook.close()
        return self._stream.getvalue()


def set_page(sheet: Any, *, landscape: bool, large: bool = False) -> None:
    """Paper A4 (A3 where ``large``), one page wide, as long as it gets, pages numbered."""
    sheet.set_paper(_A3 if large else _A4)
    if landscape:
        sheet.set_landscape()
    sheet.set_margins(**_MARGINS)
    sheet.fit_to_pages(1, 0)
    sheet.center_horizontally()
    sheet.set_footer(FOOTER)
