"""Whom an item is put to, in whatever spelling the lists name them."""

import pytest

from consultation_parts import CODE, draft, list_text
from quanze.drafting.consultation.asking import ask, township_items
from quanze.drafting.consultation.departments import Departments, coordinator_of
from quanze.drafting.consultation.draft import ItemKey
from quanze.knowledge.reference import Reference
from quanze.model.departments import Department
from quanze.usage import UsageError

REGISTER = (
    Department.model_validate(
        {"name": "县公安局", "short_names": ["县公安"], "former_names": [{"name": "县公安处"}]}
    ),
    Department.model_validate({"name": "县委机构编制委员会办公室"}),
)
OTHER = {"code": "320999102", "township": "双河镇"}


def asked(*texts: str) -> dict[str, list[tuple[str, str]]]:
    one = draft(*texts)
    questions = ask(one, Departments(one, Reference(departments=REGISTER)), "编办")
    return {question.department: list(question.items) for question in questions.departments}


@pytest.mark.parametrize(
    "spelling", ["县公安局", "县公安", "县公安处", "安澜县公安局", "县公安局（暂定）"]
)
def test_every_spelling_is_one_department(spelling: str) -> None:
    found = asked(list_text(("甲事",)), list_text(("乙事",), department=spelling, **OTHER))
    assert len(found) == 2
    assert [len(items) for items in found.values()] == [2, 2]


def test_the_bodies_of_two_counties_are_two() -> None:
    found = asked(
        list_text(("甲事",)),
        list_text(("乙事",), parents="江苏省, 云州市, 武平县", **OTHER),
    )
    assert sorted(found) == ["安澜县公安局", "武平县公安局", "编办"]


@pytest.mark.parametrize("nobody", ["相关部门", "无", "/", "有关职能部门"])
def test_who_is_nobody_in_particular_is_the_coordinators(nobody: str) -> None:
    one = draft(list_text(("甲事",), department=nobody))
    questions = ask(one, Departments(one, Reference()), "编办")
    assert [question.department for question in questions.departments] == ["编办"]
    assert questions.departments[0].overall
    assert {key.id for key in questions.unaddressed} == {"P001", "S001"}


def test_what_was_abolished_lacks_no_department() -> None:
    one = draft(list_text(("甲事",)) + "    取消依据: 有关决定\n")
    assert ask(one, Departments(one, Reference()), "编办").unaddressed == ()


def test_the_coordinator_is_set_or_found_in_the_register() -> None:
    assert coordinator_of("县委编办", REGISTER) == "县委编办"
    assert coordinator_of("", REGISTER) == "县委机构编制委员会办公室"
    assert coordinator_of("", ()) == "编办"


def test_items_are_named_in_the_order_of_the_draft_and_none_is_lost() -> None:
    one = draft(list_text(), list_text(**OTHER))
    keys = {ItemKey("320999102", "P001"), ItemKey("320999101", "P002"), ItemKey("320999109", "X1")}
    found = township_items(one, keys | {ItemKey("320999101", "Z9"), ItemKey("320999101", "P001")})
    assert [(group.code, group.items) for group in found] == [
        ("320999101", ("P001", "P002", "Z9")),
        ("320999102", ("P001",)),
        ("320999109", ("X1",)),
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("编号: P002", "编号: P001", "有两个编号 P001"),
        ("    名称: 流动人口信息采集\n", "", "没有名称"),
        ("  - 编号: P002\n", "  - 备注: 无编号\n", "有读不出的部分"),
        ("配合履职事项:", "配合履职事项: [", "读不到底"),
        ("配合职责: 协助开展", "配合职责: [协助, 开展]", "有读不出的部分"),
    ],
)
def test_what_would_lose_items_is_not_sent(old: str, new: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        draft(list_text().replace(old, new))
    assert said in caught.value.message.zh
    assert caught.value.hint is not None
    assert "quanze validate" in caught.value.hint.zh


def test_two_lists_of_one_township_are_not_sent() -> None:
    with pytest.raises(UsageError, match="division code 320999101"):
        draft(list_text(), list_text())


def test_basic_items_go_to_whom_their_raw_items_name() -> None:
    text = list_text(("甲事",)) + (
        "基本履职事项:\n"
        "  - {编号: J001, 名称: 乙事, 来源: [Y0001, Y0002]}\n"
        "  - {编号: J002, 名称: 丙事, 来源: [Y0003]}\n"
        "  - {编号: J003, 名称: 丁事}\n"
    )
    one = draft(text)
    raw = {
        CODE: {
            "Y0001": ("公安/民政局",),
            "Y0002": ("县委组织部", "镇党政办"),
            "Y0003": ("相关部门",),
            "Y0004": ("县水利局",),
        }
    }
    questions = ask(one, Departments(one, Reference(departments=REGISTER), raw), "编办")
    found = {one.department: [key.id for key in one.items] for one in questions.departments}
    assert found == {
        "县公安局": ["J001", "P001"],
        "县民政局": ["J001"],
        "县委组织部": ["J001"],
        "编办": ["J002", "J003", "S001"],
    }
    assert [key.id for key in questions.unaddressed] == ["S001"]
