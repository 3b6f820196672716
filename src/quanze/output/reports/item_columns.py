"""Which columns each of the four lists has on paper, and what stands in them.

The published form has the columns of the nation-wide lists of 2025: 序号, 事项名称; 序号, 配合事项,
对应上级部门, 上级部门职责, 乡镇配合职责; 序号, 收回事项, 承接部门, 工作方式. The full form has those of
Changzhou's working tables of 2024 as well: 编号, 事项类别, 设定依据, 收回理由.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from quanze.model.lists import ListName
from quanze.model.township import Township
from quanze.output.reports.report import Column

#: Between the entries of a cell that has one entry a line.
_LINE: Final = "\n"
#: Between departments.
_AND: Final = "、"


@dataclass(frozen=True, slots=True)
class ItemColumn:
    """A column of a table of items. ``fields`` are those that it shows (first steps, English)."""

    column: Column
    text: Callable[[Any], str]
    fields: tuple[str, ...]


def _lines(entries: Iterable[str]) -> str:
    """One entry as it is, several numbered, one a line."""
    texts = list(entries)
    if len(texts) < 2:
        return "".join(texts)
    return _LINE.join(f"{number}. {text}" for number, text in enumerate(texts, 1))


def _name(title: str, share: float) -> ItemColumn:
    return ItemColumn(Column(title, share), lambda item: item.name, ("name",))


def _id() -> ItemColumn:
    return ItemColumn(Column("编号", 6, "center"), lambda item: item.id, ("id",))


def _category(title: str = "类别") -> ItemColumn:
    return ItemColumn(Column(title, 7, "center"), lambda item: item.category or "", ("category",))


def _basis(share: float) -> ItemColumn:
    return ItemColumn(
        Column("设定依据", share), lambda item: _lines(item.legal_basis), ("legal_basis",)
    )


def _receiver(item: Any) -> str:
    if not item.receiving_departments and item.abolished_by:
        return "无须承接"
    return _AND.join(item.receiving_departments)


def _method(item: Any) -> str:
    parts = [item.working_method or ""]
    if item.abolished_by:
        parts.append(f"权力已经取消，取消依据：{item.abolished_by}")
    return _LINE.join(part for part in parts if part)


def _method_and_handover(item: Any) -> str:
    parts = [_method(item)]
    if item.handover is not None and item.handover.effective_date is not None:
        parts.append(f"生效日期：{item.handover.effective_date.isoformat()}")
    if item.handover is not None and item.handover.open_cases:
        parts.append(f"在办事项：{item.handover.open_cases}")
    return _LINE.join(part for part in parts if part)


def township_word(township: Township) -> str:
    """镇, 乡, 街道 …, or 乡镇（街道） where the type is not written."""
    return township.type or "乡镇（街道）"


def item_columns(
    name: ListName, township: Township, *, with_basis: bool = False, full: bool = False
) -> Sequence[ItemColumn]:
    """The columns of one list but for 序号, which the table counts itself.

    ``with_basis`` adds 设定依据 to the lists that are published without it, ``full`` also 编号 and
    what working tables have.
    """
    ids = [_id()] if full else []
    if name == "basic":
        basis = [_basis(30)] if with_basis or full else []
        return [*ids, _name("事项名称", 30 if basis else 52), *basis]
    if name == "cooperative":
        basis = [_basis(20)] if with_basis or full else []
        duties = f"{township_word(township)}配合职责"
        return [
            *ids,
            _name("配合事项", 14),
            *basis,
            ItemColumn(
                Column("对应上级部门", 10),
                lambda item: _AND.join(item.lead_departments),
                ("lead_departments",),
            ),
            ItemColumn(
                Column("上级部门职责", 20),
                lambda item: item.superior_duties or "",
                ("superior_duties",),
            ),
            ItemColumn(
                Column(duties, 20), lambda item: item.township_duties or "", ("township_duties",)
            ),
        ]
    if name == "reclaimed":
        receiver = ItemColumn(
            Column("承接部门", 10), _receiver, ("receiving_departments", "abolished_by")
        )
        if not full:
            basis = [_basis(18)] if with_basis else []
            method = ItemColumn(Column("工作方式", 26), _method, ("working_method", "handover"))
            return [_name("收回事项", 20), *basis, receiver, method]
        return [
            *ids,
            _name("收回事项", 13),
            _category("事项类别"),
            _basis(16),
            ItemColumn(Column("收回理由", 15), lambda item: item.reason or "", ("reason",)),
            receiver,
            ItemColumn(
                Column("工作方式", 18), _method_and_handover, ("working_method", "handover")
            ),
        ]
    return [
        *ids,
        _name("权力名称", 16),
        _category(),
        _basis(18),
        ItemColumn(Column("赋权依据", 14), lambda item: item.grant_basis or "", ("grant_basis",)),
        ItemColumn(
            Column("原实施部门", 9),
            lambda item: item.original_department or "",
            ("original_department",),
        ),
        ItemColumn(Column("行使方式", 7, "center"), lambda item: item.mode or "", ("mode",)),
    ]
