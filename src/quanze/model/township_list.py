"""一个乡镇的清单: the head and the four lists of one file."""

from collections.abc import Iterator
from typing import Literal

from quanze.model.items import (
    BaseItem,
    BasicItem,
    CooperativeItem,
    EmpoweredItem,
    ReclaimedItem,
)
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.record import Day, Record, term
from quanze.model.township import Township

Stage = Literal["起底", "分类", "初稿", "征求意见", "送审", "公布"]


class DeclaredTotals(Record):
    """声明总数: how many items the notice or the draft says there are."""

    basic: int | None = term("基本", None, ge=0)
    cooperative: int | None = term("配合", None, ge=0)
    reclaimed: int | None = term("收回", None, ge=0)
    empowered: int | None = term("赋权", None, ge=0)


class ListHead(Record):
    """清单: which draft this is, at which stage, of which day."""

    version: str = term("版本", description="如 draft-v3")
    stage: Stage | None = term("阶段", None)
    date: Day | None = term("日期", None, description="如 2026-10-30")
    declared_totals: DeclaredTotals | None = term("声明总数", None)


class TownshipList(Record):
    """履行职责事项清单: all items of one township."""

    township: Township = term("乡镇")
    head: ListHead = term("清单")
    basic: tuple[BasicItem, ...] = term("基本履职事项", ())
    cooperative: tuple[CooperativeItem, ...] = term("配合履职事项", ())
    reclaimed: tuple[ReclaimedItem, ...] = term("上级部门收回事项", ())
    empowered: tuple[EmpoweredItem, ...] = term("新增赋权事项", ())

    def items_of(self, name: ListName) -> tuple[BaseItem, ...]:
        """The items of one list, in file order."""
        items: tuple[BaseItem, ...] = getattr(self, name)
        return items

    def items(self) -> Iterator[BaseItem]:
        """All items, list by list, in file order."""
        for name in LIST_NAMES:
            yield from self.items_of(name)

    def counts(self) -> dict[ListName, int]:
        """How many items each list has."""
        return {name: len(self.items_of(name)) for name in LIST_NAMES}
