"""From a value of the model to what its cell says, and back.

A cell holds a text or a whole number. What comes back from a spreadsheet may also be a date or a
broken number: people type, and programs take what is typed for what it looks like.
"""

import datetime
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from quanze.exchange.working.cell_texts import (
    LINES,
    NAMES,
    PARTS,
    cell_of_text,
    cell_of_texts,
    parts_of_cell,
    text_of_cell,
    texts_of_cell,
)
from quanze.exchange.working.columns import Column
from quanze.knowledge.allowed_words import allowed_word, allowed_words
from quanze.model.enforcement import DiscretionTier
from quanze.model.record import Record
from quanze.text.languages import Text

#: What one cell of a workbook or of a .csv file gives. ``None`` and "" are empty.
Cell: TypeAlias = (
    str | int | float | bool | datetime.date | datetime.datetime | datetime.time
    | datetime.timedelta | None
)  # fmt: skip

#: Beyond it, spreadsheets round whole numbers.
_MOST_EXACT: Final = 10**15
_DAY: Final = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
#: Circumstance, condition, range.
_TIER_PARTS: Final = 3


class UnreadableCellError(ValueError):
    """A cell that does not hold what its column asks for; ``why`` says it to people."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


def value_at(record: Record, column: Column) -> Any:
    """The value of ``record`` for ``column``; ``None`` where the mapping it stands in is absent."""
    value: Any = record
    for name in column.path:
        value = getattr(value, name) if value is not None else None
    return value


def cell_of(value: Any, column: Column) -> str | int | None:
    """What the cell of ``column`` says for ``value``; ``None`` for an empty cell."""
    if value is None or value == ():
        return None
    match column.form:
        case "number":
            return value if value < _MOST_EXACT else str(value)
        case "day":
            return str(value.isoformat())
        case "text" | "choice":
            return cell_of_text(value)
        case "lines":
            return cell_of_texts(value, LINES)
        case "names" | "choices":
            return cell_of_texts(value, NAMES)
        case "tiers":
            return "\n".join(_tier_cell(tier) for tier in value)


def value_of(cell: Cell, column: Column) -> Any:
    """The value of a cell in ``column``, ``None`` where it is empty.

    Raises:
        UnreadableCellError: where it holds something else than the column asks for.
    """
    if column.form == "day":
        return _day(cell)
    text = as_text(cell)
    if not text.strip():
        return None
    match column.form:
        case "text":
            return text_of_cell(text)
        case "lines":
            return texts_of_cell(text, LINES)
        case "names":
            return texts_of_cell(text, NAMES)
        case "number":
            return _number(text)
        case "choice":
            return _choice(text.strip(), column.options)
        case "choices":
            return _choices(text, column.options)
        case "tiers":
            return tuple(_tier(line) for line in text.split("\n") if line.strip())


def nested(values: Iterable[tuple[tuple[str, ...], Any]]) -> dict[str, Any]:
    """Values by their paths as mappings within mappings; what is ``None`` or empty is left out."""
    whole: dict[str, Any] = {}
    for path, value in values:
        if value is None or value == ():
            continue
        inside = whole
        for name in path[:-1]:
            inside = inside.setdefault(name, {})
        inside[path[-1]] = value
    return whole


def as_text(cell: Cell) -> str:
    """A cell as the text that people see in it."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return cell.date().isoformat()
    return str(cell)


def _number(text: str) -> int:
    written = unicodedata.normalize("NFKC", text).strip()
    if not re.fullmatch(r"[0-9]{1,4000}", written):
        raise UnreadableCellError(Text("不是整数", "is no whole number"))
    return int(written)


def _choice(text: str, options: tuple[str, ...]) -> str:
    word = allowed_word(text, options)
    if word is None:
        raise _no_choice(options)
    return word


def _choices(text: str, options: tuple[str, ...]) -> tuple[str, ...]:
    words, unread = allowed_words(text, options)
    if unread:
        raise _no_choice(options)
    return words


def _no_choice(options: tuple[str, ...]) -> UnreadableCellError:
    return UnreadableCellError(
        Text(f"不在可选的词中：{'、'.join(options)}", f"is none of {', '.join(options)}")
    )


def _day(cell: Cell) -> datetime.date | None:
    if isinstance(cell, datetime.datetime):
        return cell.date()
    if isinstance(cell, datetime.date):
        return cell
    text = unicodedata.normalize("NFKC", as_text(cell)).strip()
    if not text:
        return None
    match = _DAY.fullmatch(text)
    try:
        return datetime.date(*map(int, match.groups())) if match else _no_day()
    except ValueError as error:
        raise UnreadableCellError(_NO_DAY) from error


_NO_DAY: Final = Text("不是日期，请写成 2026-08-01", "is no date; write it as in 2026-08-01")


def _no_day() -> datetime.date:
    raise UnreadableCellError(_NO_DAY)


def _tier_cell(tier: DiscretionTier) -> str:
    parts = [tier.circumstance, tier.condition, tier.range]
    while parts[-1] is None:
        parts.pop()
    return PARTS[0].join("" if part is None else cell_of_texts([part], PARTS) for part in parts)


def _tier(line: str) -> Mapping[str, str | None]:
    parts = parts_of_cell(line, PARTS)
    if len(parts) > _TIER_PARTS or parts[0] is None:
        raise UnreadableCellError(
            Text(
                "每一行应写成“情形｜条件｜幅度”",
                "must have 情形｜条件｜幅度 on every line",
            )
        )
    names = ("circumstance", "condition", "range")
    return {name: part for name, part in zip(names, parts, strict=False) if part is not None}
