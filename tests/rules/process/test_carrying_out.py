"""The ways in which an adopted opinion may be carried out, and those in which it is not."""

from typing import Any

import pytest

from quanze.model.opinions import Opinion
from quanze.model.township_list import TownshipList
from quanze.rules.process.carrying_out import DraftItems, failing

TOWNSHIP = {"name": "柳塘镇", "code": "320999101"}


def made(*items: dict[str, Any]) -> DraftItems:
    """Items by the letter of their ids: J basic, P cooperative, S reclaimed."""
    lists: dict[str, list[dict[str, Any]]] = {"basic": [], "cooperative": [], "reclaimed": []}
    names = {"J": "basic", "P": "cooperative", "S": "reclaimed"}
    for item in items:
        lists[names[item["id"][0]]].append(item)
    data = {"township": TOWNSHIP, "head": {"version": "v"}, **lists}
    return DraftItems(TownshipList.model_validate(data))


def item(id_: str, name: str, **fields: Any) -> dict[str, Any]:
    return {"id": id_, "name": name, "category": "平安法治", **fields}


J1 = item("J001", "对违法建设的查处", source=["Y0025"])
J2 = item("J002", "违法建筑的巡查", source=["Y0026"])
P1 = item("P001", "流动人口信息采集", lead_departments=["区公安"], township_duties="采集、核对")
OLD = made(J1, J2, P1)


def variant(
    kind: str, about: str | None, new: DraftItems, items: tuple[str, ...], **said: str
) -> str | None:
    answer = {"decision": "采纳", "items": items}
    opinion = Opinion.model_validate(
        {"id": "001", "item": about, "opinion": kind, "answer": answer, **said}
    )
    found = failing(opinion, "区公安局", OLD, new)
    return found.variant if found else None


MERGED = made({**J1, "source": ["Y0025", "Y0026"]}, P1)


@pytest.mark.parametrize("items", [(), ("J001",), ("J002",)])
@pytest.mark.parametrize("about", ["J001", "J002"])
def test_merged(about: str, items: tuple[str, ...]) -> None:
    expected = "no-item" if about == "J001" and items == ("J002",) else None
    assert variant("修改", about, MERGED, items, suggestion="与另一项合并") == expected
    assert variant("删除", "J002", MERGED, ("J001",)) is None


def test_merged_without_sources_by_the_item_that_is_named() -> None:
    new = made(J1, P1)
    assert variant("修改", "J001", new, ("J001",), suggestion="与 J002 合并") is None
    assert variant("修改", "J001", new, (), suggestion="与违法建筑巡查合并") == "change"


@pytest.mark.parametrize(
    "new",
    [
        pytest.param(made(J1, J2, {**P1, "township_duties": "采集"}), id="another text"),
        pytest.param(made(J1, J2, {**P1, "name": "暂住人口登记"}), id="another name"),
        pytest.param(made(J1, J2), id="gone"),
        pytest.param(made(J1, J2, item("S001", P1["name"])), id="another list"),
        pytest.param(made(J1, J2, item("S001", "流动人口信息的采集")), id="moved and renamed"),
        pytest.param(made(J1, J2, P1, item("P002", "流动人口信息核对")), id="split"),
        pytest.param(
            made(J1, J2, item("P002", "天文观测"), {**P1, "id": "P003", "township_duties": "核对"}),
            id="another number",
        ),
    ],
)
def test_a_change_in_any_form(new: DraftItems) -> None:
    assert variant("修改", "P001", new, ()) is None


def test_nothing_done() -> None:
    assert variant("修改", "P001", OLD, ()) == "change"
    assert variant("修改", "P001", OLD, ("P001",)) == "change"
    assert variant("修改", "P001", made(J1, J2, {**P1, "id": "P007"}), ()) == "change"
    assert variant("删除", "P001", OLD, ()) == "delete"
    assert variant("删除", "P001", made(J1, J2, {**P1, "township_duties": "采集"}), ()) == "delete"
    assert variant("新增", None, OLD, (), name="养犬管理劝导") == "add"
    assert variant("新增", None, OLD, ("P099",), name="养犬管理劝导") == "no-item"


def test_a_deletion_in_any_form() -> None:
    left = made(J1, J2, {**P1, "lead_departments": ["区民政局"]})
    assert variant("删除", "P001", left, ()) is None
    part = made(J1, J2, {**P1, "township_duties": "采集"})
    assert variant("删除", "P001", part, (), suggestion="删去“核对”") is None
    assert variant("删除", "P001", made(J1, J2), ("P001",)) is None


@pytest.mark.parametrize("list_id", ["J003", "P002", "S001"])
def test_an_addition_in_any_list_under_a_name_like_it(list_id: str) -> None:
    new = made(J1, J2, P1, item(list_id, "开展养犬管理的劝导"))
    assert variant("新增", None, new, (), name="养犬管理劝导") is None
    widened = made(J1, J2, {**P1, "name": "流动人口信息采集和养犬管理劝导"})
    assert variant("新增", None, widened, (), name="养犬管理劝导") is None
