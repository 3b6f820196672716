"""事项: one model for each of the four lists, told apart by the list they stand in."""

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import BeforeValidator, Discriminator, Tag

from quanze.model.enforcement import EnforcementGuide, Evaluation
from quanze.model.lists import ListName
from quanze.model.record import Day, Record, term


class BaseItem(Record):
    """What every item has."""

    list: ClassVar[ListName]

    id: str = term("编号", description="清单内唯一，如 J001、P001、S001、F001")
    name: str = term("名称", description="动宾结构，写明做什么")
    category: str | None = term("类别", None, description="领域或权力类型，取值见 quanze.toml")
    legal_basis: tuple[str, ...] = term(
        "设定依据", (), description="一条依据写一行：《法律名称》第…条第…款"
    )
    source: tuple[str, ...] = term("来源", (), description="由哪些原始事项归并而来，写原始事项编号")
    remarks: str | None = term("备注", None)


class BasicItem(BaseItem):
    """基本履职事项: the township is responsible."""

    list: ClassVar[ListName] = "basic"


class CooperativeItem(BaseItem):
    """配合履职事项: a department leads, the township helps."""

    list: ClassVar[ListName] = "cooperative"

    lead_departments: tuple[str, ...] = term("对应上级部门", ())
    superior_duties: str | None = term("上级部门职责", None)
    township_duties: str | None = term("配合职责", None)


class Handover(Record):
    """衔接: from when the receiver acts, and what becomes of open cases."""

    effective_date: Day | None = term("生效日期", None, description="如 2026-08-01")
    open_cases: str | None = term("在办事项", None, description="已受理未办结的事项由谁办结")


class ReclaimedItem(BaseItem):
    """上级部门收回事项: taken back; a department receives it."""

    list: ClassVar[ListName] = "reclaimed"

    reason: str | None = term("收回理由", None)
    receiving_departments: tuple[str, ...] = term("承接部门", ())
    working_method: str | None = term(
        "工作方式", None, description="承接后由谁、以什么方式、从何时起办理"
    )
    abolished_by: str | None = term(
        "取消依据",
        None,
        description="权力已经取消、无须承接的，写明取消的法律或者决定；此时不写承接部门",
    )
    handover: Handover | None = term("衔接", None)


class EmpoweredItem(BaseItem):
    """新增赋权事项: a county-level power newly exercised by the township."""

    list: ClassVar[ListName] = "empowered"

    grant_basis: str | None = term("赋权依据", None)
    original_department: str | None = term("原实施部门", None)
    mode: Literal["下放", "委托", "直接"] | None = term("行使方式", None)
    enforcement_guide: EnforcementGuide | None = term("执法指引", None)
    evaluation: Evaluation | None = term("运行评估", None)


def departments_of(item: BaseItem) -> tuple[str, ...]:
    """The departments that an item names, as written: who leads, who receives, who held the power."""
    if isinstance(item, CooperativeItem):
        return item.lead_departments
    if isinstance(item, ReclaimedItem):
        return item.receiving_departments
    if isinstance(item, EmpoweredItem) and item.original_department:
        return (item.original_department,)
    return ()


def list_of(value: Any) -> str | None:
    """The discriminator: an item knows its list, a plain record names it under ``list``."""
    return value.get("list") if isinstance(value, dict) else getattr(value, "list", None)


def _without_list(value: Any) -> Any:
    """The record without the word that told which list it is of."""
    if isinstance(value, dict):
        return {key: part for key, part in value.items() if key != "list"}
    return value


_told = BeforeValidator(_without_list)

#: An item of any list, for places that hold items of several; a record names its ``list``.
Item: TypeAlias = Annotated[
    Annotated[BasicItem, _told, Tag("basic")]
    | Annotated[CooperativeItem, _told, Tag("cooperative")]
    | Annotated[ReclaimedItem, _told, Tag("reclaimed")]
    | Annotated[EmpoweredItem, _told, Tag("empowered")],
    Discriminator(list_of),
]

ITEM_MODELS: dict[ListName, type[BaseItem]] = {
    model.list: model for model in (BasicItem, CooperativeItem, ReclaimedItem, EmpoweredItem)
}
