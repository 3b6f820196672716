"""The columns of a table, and the list that their headings tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from quanze.knowledge.list_wording import list_named
from quanze.model.lists import ListName

#: Roles whose heading tells the list (配合事项, 收回理由).
_TELLING: Final = frozenset(
    {"name", "township_duties", "receiving_departments", "reason", "grant_basis"}
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column, from 0. ``role`` is ``None`` where no field holds it.

    ``option`` is the word that a mark in this column chooses (是, 否), where several columns share
    a choice. ``second`` is the role of another heading in the same cell: 上级部门职责（工作方式）.
    """

    index: int
    heading: str
    role: str | None
    option: str | None = None
    second: str | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """The columns of a table; tables side by side (序号 名称 序号 名称) are blocks of columns.

    ``lists`` are the lists of the blocks, where they are not all of one list.
    """

    blocks: tuple[tuple[Column, ...], ...]
    height: int
    width: int
    lists: tuple[ListName | None, ...] = ()

    def list_of(self, block: tuple[Column, ...]) -> ListName | None:
        """The list of one of the tables side by side, where it is not that of all."""
        return self.lists[self.blocks.index(block)] if block in self.blocks and self.lists else None

    @property
    def columns(self) -> tuple[Column, ...]:
        return tuple(column for block in self.blocks for column in block)

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(column.role for column in self.columns if column.role)

    def list_told(self) -> ListName | None:
        """The list that the headings tell, where all that tell one agree.

        Sheets of opinions show columns of any list.
        """
        if "opinion" in self.roles or self.lists:
            return None
        return list_told_by(self.columns)


def list_told_by(columns: Sequence[Column]) -> ListName | None:
    """The list that the headings tell, where all that tell one agree."""
    roles = {column.role for column in columns}
    told = {
        found
        for column in columns
        if column.role in _TELLING and (found := list_named(column.heading))
    }
    if not told and "original_department" in roles:
        return "empowered"
    if not told and "receiving_departments" in roles:
        return "reclaimed"
    if not told and {"superior_duties", "township_duties"} <= roles:
        return "cooperative"
    return told.pop() if len(told) == 1 else None


#: Of rows that stand below no headings.
NO_HEADER: Final = Header((), 0, 0)
