"""The heading rows of a table: which column holds what."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from quanze.exchange.office.cell_text import joined, whole_number
from quanze.exchange.office.columns import Column, Header
from quanze.exchange.office.grid import Row
from quanze.exchange.office.options import choice_offered, offers
from quanze.exchange.office.side_by_side import blocks_of, lists_beside, lists_of
from quanze.knowledge.columns.headings import LONGEST, Headings
from quanze.model.lists import ListName

#: How many rows headings may take.
_TALLEST: Final = 3
#: Roles that may stand over several columns, whose texts are then put together.
_SHARED: Final = frozenset(
    {"legal_basis", "grant_basis", "lead_departments", "receiving_departments", "departments"}
    | {"assisting", "department", "remarks", "superior_duties", "township_duties", "source"}
)
#: What stands between two headings in one cell.
_TWO: Final = re.compile(r"[（()）/／、]|或")
#: Roles that make no table of items together with a name: 乡镇 | 名称 | ……
_BESIDE: Final = frozenset({"name", "township", "remarks", "list"})
#: Headings that make a table of one column.
_ALONE: Final = frozenset({"事项名称", "原始事项名称", "权力名称", "职权名称", "任务名称"})


def find_header(rows: Sequence[Row], at: int, headings: Headings) -> Header | None:
    """The header that begins at row number ``at`` of ``rows``, if one does."""
    row = rows[at]
    if row.paragraph or lists_beside(row):
        return None
    filled = row.filled()
    if not filled or not _may_begin(row, filled, headings):
        return None
    beside = lists_beside(rows[at - 1]) if at else {}
    tallest = _height_by_merging(rows, at)
    if tallest == 1 and _goes_on(rows, at, headings):
        tallest = 2
    for height in range(tallest, 0, -1):
        header = _header(rows[at : at + height], headings, beside)
        if header is not None:
            return header
    return None


def _may_begin(row: Row, filled: Sequence[int], headings: Headings) -> bool:
    if any(len(joined(row.texts[column])) > LONGEST for column in filled):
        return False
    if len(filled) == 1:
        # One text over all columns is a title, whatever its words.
        return joined(row.texts[filled[0]]) in _ALONE
    return any(headings.role(joined(row.texts[column])) for column in filled)


def _height_by_merging(rows: Sequence[Row], at: int) -> int:
    row, height = rows[at], 1
    while (
        height < _TALLEST
        and at + height < len(rows)
        and rows[at + height].table == row.table
        and any(
            text and rows[at + height].origins[column] == row.origins[column]
            for column, text in enumerate(row.texts)
            if column < len(rows[at + height].origins)
        )
    ):
        height += 1
    return height


def _goes_on(rows: Sequence[Row], at: int, headings: Headings) -> bool:
    """Whether the next row holds headings below those of this one, without any merged cells."""
    if at + 1 >= len(rows) or rows[at + 1].table != rows[at].table or rows[at + 1].paragraph:
        return False
    upper, lower = rows[at], rows[at + 1]
    filled = lower.filled()
    if not filled or len(filled) >= len(upper.texts):
        return False
    for column in filled:
        text = joined(lower.texts[column])
        if len(text) > LONGEST or whole_number(text) is not None:
            return False
    if not all(_may_stand_below(upper, lower, column, headings) for column in filled):
        return False
    # A cell below a heading that needs none (序号, 事项名称) would make it a repeated header.
    spread = {
        column
        for column in filled
        if not upper.texts[column] or upper.texts.count(upper.texts[column]) > 1
    }
    return bool(spread) or len(filled) < len(upper.filled())


def _may_stand_below(upper: Row, lower: Row, column: int, headings: Headings) -> bool:
    text = joined(lower.texts[column])
    if headings.exact(text):
        return True
    asked = next((joined(one) for one in reversed(upper.texts[: column + 1]) if one), "")
    return choice_offered([asked, text], headings) is not None


def _header(
    rows: Sequence[Row], headings: Headings, beside: Mapping[int, ListName]
) -> Header | None:
    width = len(rows[0].texts)
    columns: list[Column] = []
    before: tuple[tuple[int, int], ...] | None = None
    for index in range(width):
        origins = tuple(row.origins[index] for row in rows)
        levels = [text for text in dict.fromkeys(joined(row.texts[index]) for row in rows) if text]
        role = headings.role_of_levels(levels) if levels else None
        offered = _offered(levels, columns, rows, index, headings)
        if any(len(level) > LONGEST for level in levels):
            return None
        heading = "".join(levels) if role is None else _shown(levels)
        if origins == before and columns:
            # One heading over two columns: what stands in both belongs together.
            columns.append(replace(columns[-1], index=index))
        elif offered is not None:
            columns.append(offered)
        else:
            columns.append(Column(index, heading, role, second=_second(heading, headings)))
        before = origins if any(levels) else None
    blocks = blocks_of(columns, beside)
    kept = tuple(tuple(_once_each(block, rows)) for block in blocks)
    header = Header(kept, len(rows), width, lists_of(kept, beside))
    return header if _is_header(header) else None


def _second(heading: str, headings: Headings) -> str | None:
    """The role of the second of two headings in one cell, where tables of two lists share it."""
    parts = [part for part in _TWO.split(heading) if part]
    if len(parts) != 2:
        return None
    first, second = (headings.exact(part) for part in parts)
    return second if first is not None and second != first else None


def _offered(
    levels: Sequence[str],
    columns: Sequence[Column],
    rows: Sequence[Row],
    index: int,
    headings: Headings,
) -> Column | None:
    """A column that is one of the words of a choice: 依据是否充分（是）."""
    if len(rows) < 2:
        return None
    offered = choice_offered(levels, headings)
    if offered is not None:
        role, word = offered
        return Column(index, f"{''.join(levels[:-1])}（{word}）", role, word)
    if columns and len(levels) == 1 and not rows[0].texts[index]:
        # Not merged: the question stands over its first word alone.
        left, word = columns[-1], levels[0]
        if left.option and left.role and offers(left.role, word):
            question = left.heading.removesuffix(f"（{left.option}）")
            return Column(index, f"{question}（{word}）", left.role, word)
    return None


def _shown(levels: Sequence[str]) -> str:
    return levels[-1] if len(levels) > 1 else levels[0]


def _is_header(header: Header) -> bool:
    named = [column for column in header.columns if column.heading]
    known = {column.role for column in named if column.role}
    if "name" not in known and not (
        {"number", "seq"} & known and {"opinion", "suggestion"} & known
    ):
        return False
    if len(named) == 1:
        return named[0].heading in _ALONE
    recognised = sum(column.role is not None for column in named)
    if not known - _BESIDE and "list" not in known:
        return False
    return len(known) >= 2 and recognised * 2 >= len(named)


def _once_each(block: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """The columns, where a role that stands over a second heading is the first one's alone."""
    seen: dict[str, Column] = {}
    kept = []
    for column in block:
        role = column.role
        if role is not None and role not in _SHARED:
            first = seen.setdefault(role, column)
            together = all(row.origins[first.index] == row.origins[column.index] for row in rows)
            if first is not column and not together and not (first.option and column.option):
                role = None
        kept.append(replace(column, role=role))
    return kept
