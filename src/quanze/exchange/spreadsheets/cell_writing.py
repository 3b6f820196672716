"""Texts put into cells as texts, whatever they look like, or refused: never changed unseen."""

import re
from typing import Any, Final

from quanze.exchange.column_letters import column_letters
from quanze.text.languages import Text
from quanze.text.visible import visible
from quanze.usage import UsageError

#: Excel's limits: UTF-16 code units in a cell, rows of a sheet.
MOST_CHARACTERS: Final = 32_767
MOST_ROWS: Final = 1_048_576
#: Code points that no XML may hold. The control characters have a notation of Excel's (_x0007_).
_IMPOSSIBLE: Final = re.compile("[\ufffe\uffff\ud800-\udfff]")
_REPLACEMENT: Final = "\ufffd"


def write_text(sheet: Any, row: int, column: int, text: str, look: Any = None) -> None:
    """Write ``text`` as text into a cell of an xlsxwriter sheet; rows and columns count from 0.

    Raises:
        UsageError: where Excel's cells or sheets do not hold as much.
    """
    if row >= MOST_ROWS:
        raise UsageError(
            Text(
                f"工作表“{sheet.name}”超过 Excel 的 {MOST_ROWS} 行",
                f"the sheet “{sheet.name}” has more than Excel's {MOST_ROWS} rows",
            ),
            Text("请分成几份导出", "Export it in several parts."),
        )
    if len(text) * 2 > MOST_CHARACTERS and len(text.encode("utf-16-le", "surrogatepass")) > (
        2 * MOST_CHARACTERS
    ):
        raise _too_long(sheet.name, row, column, text)
    if text:
        sheet.write_string(row, column, possible(text), look)
    else:
        sheet.write_blank(row, column, None, look)


def possible(text: str) -> str:
    """``text`` with a mark (U+FFFD) in place of what no XML can hold."""
    return _IMPOSSIBLE.sub(_REPLACEMENT, text) if _IMPOSSIBLE.search(text) else text


def _too_long(sheet: str, row: int, column: int, text: str) -> UsageError:
    place = f"{sheet}!{column_letters(column)}{row + 1}"
    start = visible(text[:12])
    return UsageError(
        Text(
            f"写不进 Excel：{place}（“{start}…”）有 {len(text)} 字，一个单元格最多 {MOST_CHARACTERS} 字",
            f"Excel cannot hold {place} (“{start}…”): {len(text)} characters, "
            f"{MOST_CHARACTERS} is the most of a cell",
        ),
        Text(
            "请把这一格的内容改短，或者导出为 jsonl",
            "Shorten what stands there, or export it as jsonl.",
        ),
    )
