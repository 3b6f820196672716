"""原始事项: tasks as the township words them, each with its three answers and where it went."""

from typing import Literal

from quanze.model.record import Record, term
from quanze.model.township import Township


class RawItem(Record):
    """One task of the 底稿. The three answers are open (空) until somebody gives them."""

    id: str = term("编号", description="如 Y0001")
    name: str = term("名称", description="乡镇自己的说法，原汁原味")
    channel: str | None = term("来源渠道", None)
    office: str | None = term("科室", None)
    legal_basis: tuple[str, ...] = term("设定依据", ())
    basis_sufficient: Literal["是", "否"] | None = term("依据是否充分", None)
    needed: Literal["是", "否"] | None = term("基层是否需要", None)
    feasible: Literal["是", "否"] | None = term("能否有效实施", None)
    proposed_list: Literal["基本", "配合", "收回", "赋权", "不列入"] | None = term("拟列入", None)
    went_to: tuple[str, ...] = term("去向", (), description="归入的清单事项编号")
    dropped_because: str | None = term("不列入理由", None)
    remarks: str | None = term("备注", None)


class RawItems(Record):
    """A file of raw items."""

    township: Township = term("乡镇")
    raw_items: tuple[RawItem, ...] = term("原始事项")
