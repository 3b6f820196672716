"""Questions about one row below headings."""

from collections.abc import Sequence
from typing import Final

from quanze.exchange.office.cell_text import joined, whole_number
from quanze.exchange.office.columns import Column, Header
from quanze.exchange.office.grid import Row
from quanze.exchange.office.header import find_header
from quanze.exchange.office.line_kinds import (
    heading_of,
    is_numeral,
    is_sentence,
    is_total,
    kind_below,
    kind_of_line,
)
from quanze.knowledge.columns.headings import Headings
from quanze.knowledge.list_wording import list_headed

#: 小计： and no longer.
_LONGEST_TOTAL: Final = 4


def are_column_numbers(texts: Sequence[str]) -> bool:
    """Whether a row numbers the columns: (1) (2) (3), or 甲 乙 1 2."""
    numbers = [whole_number(text) for text in texts]
    if numbers == list(range(1, len(texts) + 1)):
        return True
    cleaned = [joined(text) for text in texts]
    signs = [text for text in cleaned if text in "甲乙丙丁戊己庚辛"]
    return bool(signs) and numbers[len(signs) :] == list(range(1, len(texts) - len(signs) + 1))


def kind_beside_items(row: Row, header: Header) -> str | None:
    """The kind of a row of several texts whose first says that it is a note or a signature."""
    texts = row.distinct()
    kind = kind_below(texts[0])
    if kind in ("note", "instruction") and (len(joined(texts[0])) <= 6 or len(texts) == 1):
        return kind
    if kind == "signature":
        name = value(row, header, "name")
        if value(row, header, "seq") == texts[0] or not name or kind_below(name) == kind:
            return kind
    return None


def kind_of_several(rows: Sequence[Row], at: int, header: Header, headings: Headings) -> str | None:
    """The kind of row ``at`` of several texts, where it holds no item whatever its columns."""
    row = rows[at]
    texts = row.distinct()
    # 小计 may stand beside a list or category that is merged over the rows before.
    own = next((row.texts[column] for column in row.filled() if row.owns(column)), "")
    if is_total(texts[0]) or (len(joined(own)) <= _LONGEST_TOTAL and is_total(own)):
        return "total"
    if (
        len(texts) > 1
        and are_column_numbers(texts)
        and at
        and rows[at - 1].index == row.index - 1
        and below_headings(rows, at, header, headings)
    ):
        return "column-numbers"
    return kind_beside_items(row, header) if whole_number(texts[0]) is None else None


def items_follow(rows: Sequence[Row], at: int, header: Header) -> bool:
    """Whether rows of more than one text come before the next heading of a list, or the end."""
    lone = len([one for one in header.columns if one.heading]) == 1
    for row in rows[at + 1 :]:
        if row.blank or row.deleted:
            continue
        if row.paragraph:
            return False
        texts = row.distinct()
        if len(texts) > 1 or lone:
            return kind_below(texts[0]) is None or whole_number(texts[0]) is not None
        if list_headed(heading_of(texts[0]).text) or kind_of_line(texts[0]):
            return False
    return False


def below_headings(rows: Sequence[Row], at: int, header: Header, headings: Headings) -> bool:
    """Whether a row stands directly below the headings of its table."""
    start = at - header.height
    return start >= 0 and find_header(rows, start, headings) is not None


def leads_to_table(rows: Sequence[Row], at: int) -> bool:
    """Whether the next row that is not blank belongs to a table."""
    after = next((row for row in rows[at + 1 :] if not row.blank), None)
    return after is not None and not after.paragraph


def value(row: Row, header: Header, role: str) -> str:
    """The text in the first column of a role; empty where there is none."""
    return next(
        (
            row.texts[one.index]
            for one in header.columns
            if one.role == role and one.index < len(row.texts)
        ),
        "",
    )


def splits_category(
    rows: Sequence[Row], at: int, block: Sequence[Column], filled: Sequence[Column]
) -> bool:
    """Whether row ``at`` is a category whose number stands in a cell of its own: 一 | 党的建设."""
    row = rows[at]
    if [one.role for one in filled] != ["seq", "name"]:
        return False
    number, name = (row.texts[one.index] for one in filled)
    if not is_numeral(number) or is_sentence(name):
        return False
    seq = next(one.index for one in block if one.role == "seq")
    return any(
        seq < len(after.texts) and whole_number(after.texts[seq]) is not None
        for after in rows[at + 1 :]
        if after.table == row.table
    )
