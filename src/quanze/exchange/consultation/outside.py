"""What a form that came back holds outside the cells that are read: nothing of it goes unsaid."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from quanze.exchange.consultation.marker import KEY, MARKER_SHEET
from quanze.exchange.office.cell_text import text_of
from quanze.exchange.unread_cells import Faults
from quanze.exchange.workbook import Sheet
from quanze.text.languages import Text
from quanze.text.width import clip

#: Sheets that every form has besides its table.
INSTRUCTIONS_SHEET: Final = "填写说明"
CHOICES_SHEET: Final = "选项"
#: The lines of the instructions: two that introduce, the others numbered.
_INTRODUCTION: Final = 2
_NUMBERED: Final = re.compile(r"\d\. ")
#: What stands before the notice where there is a day to answer by.
_DUE: Final = re.compile(r"^请于\d+年\d+月\d+日前反馈。")
_TITLE: Final = "履行职责事项清单第"
#: How many columns of a text a remark shows.
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Outside:
    """A text that no column takes. ``row`` counts from 1; 0 stands for the whole sheet."""

    sheet: str
    row: int
    text: str

    def remark(self) -> Text:
        """That it was not read, and where it stands."""
        shown = clip(" ".join(self.text.split()), _SHOWN)
        zh = f"{self.sheet} 第 {self.row} 行" if self.row else f"工作表“{self.sheet}”"
        en = f"{self.sheet}, row {self.row}" if self.row else f"sheet “{self.sheet}”"
        return Text(f"{zh}：没有读入：{shown}", f"{en}: not read: {shown}")


def outside_table(
    sheet: Sheet, below: int, keys: Mapping[int, str], headings: set[int], notices: Sequence[str]
) -> Iterator[Outside]:
    """Texts above the table that are not ours, and those in columns that are not ours.

    Args:
        sheet: the sheet with the table.
        below: how many rows stand above it.
        keys: its columns.
        headings: the rows of headings, from 0.
        notices: what quanze itself writes above it.
    """
    for number, row in enumerate(sheet.rows):
        if number in headings:
            continue
        for place, value in enumerate(row):
            text = text_of(value).strip()
            if not text or (number >= below and place in keys) or text.startswith((KEY, _TITLE)):
                continue
            if number < below:
                text = _DUE.sub("", text)
                for notice in notices:
                    text = text.removeprefix(notice).strip()
            if text:
                yield Outside(sheet.name, number + 1, text)


def outside_sheet(sheet: Sheet) -> Iterator[Outside]:
    """A sheet without the table: what somebody wrote on it."""
    if sheet.name == MARKER_SHEET or (sheet.name == CHOICES_SHEET and sheet.hidden):
        return
    texts = [
        text
        for number, row in enumerate(sheet.rows)
        for place, value in enumerate(row)
        if (text := text_of(value).strip()) and not _is_instruction(sheet, number, place, text)
    ]
    if texts:
        yield Outside(sheet.name, 0, " ".join(texts))


def _is_instruction(sheet: Sheet, number: int, place: int, text: str) -> bool:
    if sheet.name != INSTRUCTIONS_SHEET or place:
        return False
    return number < _INTRODUCTION or _NUMBERED.match(text) is not None


def faulty_cells(sheet: Sheet, faults: Faults) -> Iterator[Text]:
    """Formulas without a value and error values in the table's sheet."""
    for (row, _), fault in sorted(faults.get(sheet.name, {}).items()):
        yield Text(
            f"{sheet.name} 第 {row + 1} 行：有一格是"
            + ("还没有算出结果的算式" if fault == "formula" else "错误值（如 #N/A）")
            + "，没有读入",
            f"{sheet.name}, row {row + 1}: a cell holds "
            + ("a formula without a value" if fault == "formula" else "an error such as #N/A")
            + ", which was not read",
        )


def renamed_remark(sheet: str, title: str, written: str) -> Text:
    """A column of ours under another heading."""
    shown = clip(" ".join(written.split()), _SHOWN)
    return Text(
        f"{sheet}：“{title}”一栏的表头改成了“{shown}”，照样读入",
        f"{sheet}: the column “{title}” is headed “{shown}” now; read all the same",
    )
