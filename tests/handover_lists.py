"""Lists of several townships of one district that hand over and exercise the same things."""

from collections.abc import Sequence
from typing import Any

from quanze.model.departments import Department
from quanze.model.township_list import TownshipList

TIANNING = ("江苏省", "常州市", "天宁区")

REGISTER = tuple(
    Department.model_validate(entry)
    for entry in (
        {"名称": "区委机构编制委员会办公室", "层级": "县级"},
        {"名称": "区司法局", "层级": "县级"},
        {"名称": "区城市管理局", "层级": "县级", "简称": ["区城管局"]},
        {
            "名称": "区应急管理局",
            "层级": "县级",
            "曾用名": [{"名称": "区安全生产监督管理局", "止": "2019"}],
        },
    )
)


def reclaimed(name: str, receivers: Sequence[str] = (), **fields: Any) -> dict[str, Any]:
    """A reclaimed item; ``fields`` have Chinese keys."""
    return {"编号": "S001", "名称": name, "承接部门": list(receivers), **fields}


def empowered(name: str, **evaluation: Any) -> dict[str, Any]:
    """An empowered item with its evaluation, keys in Chinese; none where nothing is given."""
    item: dict[str, Any] = {"编号": "F001", "名称": name, "类别": "行政处罚", "行使方式": "下放"}
    return item | ({"运行评估": evaluation} if evaluation else {})


def township(
    name: str,
    *items: dict[str, Any],
    powers: Sequence[dict[str, Any]] = (),
    parents: Sequence[str] = TIANNING,
    certified: int | None = None,
) -> TownshipList:
    """A list with reclaimed ``items`` and empowered ``powers``, whose ids count from 1."""
    code = 320402000 + sum(map(ord, name)) % 1000
    return TownshipList.model_validate(
        {
            "乡镇": {
                "名称": name,
                "区划代码": str(code),
                "所属": list(parents),
                "执法人员": {"持证": certified},
            },
            "清单": {"版本": "v1"},
            "上级部门收回事项": _numbered("S", items),
            "新增赋权事项": _numbered("F", powers),
        }
    )


def _numbered(letter: str, items: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [item | {"编号": f"{letter}{number:03}"} for number, item in enumerate(items, 1)]
