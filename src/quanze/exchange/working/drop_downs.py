"""Drop-down lists: the words stand on a hidden sheet, under a name of their own.

Excel takes no more than 255 characters of words in the rule itself, and categories are more.
"""

from collections.abc import Sequence
from typing import Any, Final

from quanze.exchange.column_letters import column_letters
from quanze.exchange.spreadsheets.book import Book
from quanze.exchange.spreadsheets.cell_writing import write_text
from quanze.exchange.working.plans import WORDS_SHEET

#: Rows below the last item in which new ones may be written with drop-down lists.
SPARE_ROWS: Final = 500


class DropDowns:
    """The words of all lists of a workbook. Its sheet is made with the first of them."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._sheet: Any = None
        self._names: dict[tuple[str, ...], str] = {}

    def add(
        self, sheet: Any, column: int, rows: tuple[int, int], words: Sequence[str], *, strict: bool
    ) -> None:
        """Let the cells of ``column`` in ``rows`` offer ``words``.

        ``strict``: nothing else may be typed. Otherwise Excel asks whether it is meant.
        """
        sheet.data_validation(
            rows[0],
            column,
            rows[1],
            column,
            {
                "validate": "list",
                "source": f"={self._name(tuple(words))}",
                "error_type": "stop" if strict else "warning",
                "error_title": "不在可选的词中",
                "error_message": "请从下拉列表中选择" if strict else "不是规定的类别，确定要写吗？",
            },
        )

    def _name(self, words: tuple[str, ...]) -> str:
        if words not in self._names:
            if self._sheet is None:
                self._sheet = self._book.add_sheet(WORDS_SHEET)
                self._sheet.hide()
            column = len(self._names)
            for row, word in enumerate(words):
                write_text(self._sheet, row, column, word)
            letters = column_letters(column)
            name = f"选项{column + 1}"
            self._book.workbook.define_name(
                name, f"='{self._sheet.name}'!${letters}$1:${letters}${len(words)}"
            )
            self._names[words] = name
        return self._names[words]
