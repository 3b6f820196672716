"""Tables that stand side by side: where each begins, its list, and what heads it."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Final

from quanze.exchange.office.cell_text import joined
from quanze.exchange.office.columns import Column, Header, list_told_by
from quanze.exchange.office.grid import Row
from quanze.exchange.office.line_kinds import Heading, heading_of, is_sentence
from quanze.knowledge.list_wording import list_headed
from quanze.model.lists import ListName

#: Longer texts in merged cells are no categories, unless they are numbered or counted.
_LONGEST: Final = 20


def lists_beside(row: Row) -> Mapping[int, ListName]:
    """The lists that a row names over tables side by side, by the column where each begins.

    配合事项 beside 配合职责 are headings of one list.
    """
    filled = row.filled()
    named: dict[int, ListName] = {}
    for column in filled if len(filled) > 1 else ():
        name = list_headed(heading_of(row.texts[column]).text)
        if name is None:
            # Every row of a sheet is asked, and hardly one begins with the name of a list.
            return {}
        named[column] = name
    return named if len(set(named.values())) > 1 else {}


def blocks_of(columns: Sequence[Column], beside: Mapping[int, ListName]) -> list[list[Column]]:
    """Tables that stand side by side begin with the same heading each.

    Those of different lists have other columns as well; a blank column or the lists' names
    above tell them from one table with numbers on two levels.
    """
    named = [column for column in columns if column.heading]
    for role in ("seq", "number", "name"):
        starts = [column.index for column in named if column.role == role]
        starts = [start for start in starts if start - 1 not in starts]
        if len(starts) < 2 or starts[0] != named[0].index:
            continue
        edges = [*starts, len(columns)]
        blocks = [
            [column for column in columns if first <= column.index < last]
            for first, last in itertools.pairwise(edges)
        ]
        shapes = {tuple(column.role for column in block if column.role) for block in blocks}
        apart = all(start in beside or not columns[start - 1].heading for start in starts if start)
        if all("name" in shape for shape in shapes) and (
            len(shapes) == 1 or (role != "name" and apart)
        ):
            return blocks
    return [list(columns)]


def lists_of(
    blocks: Sequence[Sequence[Column]], beside: Mapping[int, ListName]
) -> tuple[ListName | None, ...]:
    if len(blocks) < 2:
        return ()
    lists = tuple(
        next((beside[one.index] for one in block if one.index in beside), None)
        or list_told_by(block)
        for block in blocks
    )
    return lists if len(set(lists)) > 1 else ()


def category_of_block(row: Row, block: Sequence[Column]) -> Heading | None:
    """The category that a row names in one of the tables: 一、农业农村（2项） and nothing else."""
    columns = [one.index for one in block if one.index < len(row.texts)]
    filled = [index for index in columns if row.texts[index]]
    if not filled or len({row.origins[index] for index in filled}) != 1:
        return None
    if not row.owns(filled[0]) or filled[0] != columns[0]:
        return None
    heading = heading_of(row.texts[filled[0]])
    counted = heading.numbered or heading.count is not None
    if not heading.text or is_sentence(row.texts[filled[0]]):
        return None
    merged = len(filled) > 1 and len(joined(heading.text)) <= _LONGEST
    return heading if counted or merged else None


def block_alone(row: Row, header: Header) -> int | None:
    """The number of the only table in which a row says something, where there are several."""
    if len(header.blocks) < 2:
        return None
    said = [
        number
        for number, block in enumerate(header.blocks)
        if any(one.index < len(row.texts) and row.texts[one.index] for one in block)
    ]
    return said[0] if len(said) == 1 else None


def categories_beside(row: Row, header: Header) -> Mapping[int, Heading]:
    """The categories of a row that names some and holds no item, by the number of the table."""
    if len(header.blocks) < 2:
        return {}
    found: dict[int, Heading] = {}
    for number, block in enumerate(header.blocks):
        if any(one.index < len(row.texts) and row.texts[one.index] for one in block):
            heading = category_of_block(row, block)
            if heading is not None:
                found[number] = heading
    return found
