"""Small township lists for tests that count."""

from collections.abc import Sequence
from typing import Any

from quanze.model.township_list import TownshipList

CHANGZHOU = ("江苏省", "常州市")


def township_list(
    code: str = "320402100",
    name: str = "郑陆镇",
    county: str | None = "天宁区",
    *,
    basic: Sequence[str] = (),
    cooperative: Sequence[tuple[str, ...]] = (),
    reclaimed: Sequence[tuple[str, ...]] = (),
    empowered: int = 0,
    parents: Sequence[str] | None = None,
    category: str | None = None,
) -> TownshipList:
    """A list: names of basic items, departments of cooperative and reclaimed ones, number of others."""
    above = [*CHANGZHOU, county] if county else []
    return TownshipList.model_validate(
        {
            "township": {
                "code": code,
                "name": name,
                "parents": above if parents is None else list(parents),
            },
            "head": {"version": "v1"},
            "basic": _items("J", basic, category, names=True),
            "cooperative": [
                {**item, "lead_departments": departments}
                for item, departments in zip(
                    _items("P", cooperative, category), cooperative, strict=True
                )
            ],
            "reclaimed": [
                {**item, "receiving_departments": departments}
                for item, departments in zip(
                    _items("S", reclaimed, category), reclaimed, strict=True
                )
            ],
            "empowered": _items("F", range(empowered), category),
        }
    )


def _items(
    letter: str, values: Sequence[Any], category: str | None, *, names: bool = False
) -> list[dict[str, Any]]:
    return [
        {
            "id": f"{letter}{number:03}",
            "name": value if names else f"{letter} 事项 {number}",
            **({"category": category} if category else {}),
        }
        for number, value in enumerate(values, 1)
    ]


def five_townships() -> list[TownshipList]:
    """Five townships of three counties; 前黄镇 stands apart."""
    shared = [f"共同事项{number}" for number in range(1, 11)]
    rows = (
        ("320402100", "郑陆镇", "天宁区", 1),
        ("320411101", "春江街道", "新北区", 2),
        ("320412100", "湟里镇", "武进区", 1),
        ("320412101", "前黄镇", "武进区", 14),
        ("320412102", "雪堰镇", "武进区", 2),
    )
    return [
        township_list(
            code,
            name,
            county,
            basic=[*shared, *(f"{name}的事项{number}" for number in range(own))],
            cooperative=[("区民政局",), ("市公安局",), ("区民政局", "区应急管理局")],
            reclaimed=[("区市场监督管理局",), (), (f"{county}民政局",)],
            empowered=own % 3,
            category="社会管理" if own > 1 else None,
        )
        for code, name, county, own in rows
    ]
