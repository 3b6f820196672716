"""原始事项: tasks as the township words them, each with its three answers and where it went."""

from typing import Literal, TypeAlias

from quanze.model.record import Record, term
from quanze.model.township import Township

YesNo: TypeAlias = Literal["是", "否"]
#: Where a raw item may go, in the words of the working tables.
Destination: TypeAlias = Literal["基本", "配合", "收回", "赋权", "不列入"]
#: 宜兴's four principles: a superior answers by law, leads in practice, acts through a body
#: stationed in the township, or is held to account (宜兴市委编办, 2026-02-13).
LedBy: TypeAlias = Literal["法定", "主导", "派驻", "责任"]
#: 宜兴's five grounds for reclaiming (the same source).
ReclaimingGround: TypeAlias = Literal[
    "技术承接难", "无监管对象", "行权频率低", "考核不科学", "实施难度大"
]


class RawItem(Record):
    """One task of the 底稿. The three answers are open (空) until somebody gives them."""

    id: str = term("编号", description="如 Y0001")
    name: str = term("名称", description="乡镇自己的说法，原汁原味")
    category: str | None = term("类别", None, description="领域或权力类型，取值见 quanze.toml")
    channel: str | None = term("来源渠道", None)
    office: str | None = term("科室", None)
    legal_basis: tuple[str, ...] = term("设定依据", ())
    departments: tuple[str, ...] = term(
        "涉及部门", (), description="主管、交办或者可以承接的上级部门"
    )
    basis_sufficient: YesNo | None = term("依据是否充分", None)
    needed: YesNo | None = term("基层是否需要", None)
    feasible: YesNo | None = term("能否有效实施", None)
    led_by: tuple[LedBy, ...] = term(
        "上级主责情形", (), description="法律规定上级负责、上级实际主导、派驻机构承担、上级被追责"
    )
    grounds: tuple[ReclaimingGround, ...] = term("收回情形", ())
    proposed_list: Destination | None = term(
        "拟列入", None, description="写明的，以此为准；不写的，按三问判断"
    )
    proposed_because: str | None = term(
        "拟列入理由", None, description="拟列入与三问的结论不一致的，写明理由"
    )
    merged_into: str | None = term("并入", None, description="并入哪一个原始事项，写其编号")
    went_to: tuple[str, ...] = term("去向", (), description="归入的清单事项编号")
    dropped_because: str | None = term("不列入理由", None)
    remarks: str | None = term("备注", None)


class RawItems(Record):
    """A file of raw items."""

    township: Township = term("乡镇")
    raw_items: tuple[RawItem, ...] = term("原始事项")
