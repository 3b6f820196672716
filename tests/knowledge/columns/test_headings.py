"""Headings of working tables, by the field that they stand over."""

import pytest

from quanze.knowledge.columns.headings import Headings, shipped_headings
from quanze.model.enforcement import EnforcementGuide, Evaluation
from quanze.model.items import ITEM_MODELS, Handover
from quanze.model.keys import chinese_title
from quanze.model.opinions import Answer, Opinion
from quanze.model.raw_items import RawItem
from quanze.model.record import Record
from quanze.usage import UsageError

#: Fields whose title is read as another role, which the kind of the table settles.
OTHER = {
    ("id", "编号"): "number",
    ("channel", "来源渠道"): "channel",
    ("list_name", "清单类别"): "list",
    ("item", "事项编号"): "number",
    ("code", "区划代码"): None,
    ("documents", "文书"): "enforcement_guide.documents",
}
#: Nested records, which no one column holds.
NESTED = {"handover", "enforcement_guide", "evaluation", "answer"}


def test_the_title_of_every_field_is_a_heading_of_it() -> None:
    headings = shipped_headings()
    models: tuple[type[Record], ...] = (*ITEM_MODELS.values(), RawItem, Opinion)
    for model in models:
        for name in set(model.model_fields) - NESTED:
            title = chinese_title(model, name)
            assert headings.exact(title) == OTHER.get((name, title), name), title
    parts: tuple[tuple[str, type[Record]], ...] = (
        ("handover", Handover),
        ("evaluation", Evaluation),
        ("enforcement_guide", EnforcementGuide),
        ("answer", Answer),
    )
    for outer, part in parts:
        for name in set(part.model_fields) - {"discretion"}:
            title = chinese_title(part, name)
            role = headings.exact(title)
            # 理由 stands for several fields; the one in an answer is 答复理由 on sheets.
            assert role == f"{outer}.{name}" or title == "理由", title


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("序 号", "seq"),
        ("乡镇（街道）\n配合职责", "township_duties"),
        ("县直部门职责", "superior_duties"),
        ("法律、法规、规章依据", "legal_basis"),
        ("赋权决定依据", "grant_basis"),
        ("承接部门（单位）", "receiving_departments"),
        ("收回后的工作方式", "working_method"),
        ("上收原因", "reason"),
        ("*事项名称：", "name"),
        ("法律依据是否充分", "basis_sufficient"),
        ("基层是否有需要", "needed"),
        ("能否由乡镇有效承接", "feasible"),
        ("修改意见及理由", "suggestion"),
        ("联系电话", None),
        ("（）", None),
    ],
)
def test_headings_are_known_in_many_spellings(heading: str, role: str | None) -> None:
    assert shipped_headings().role(heading) == role


@pytest.mark.parametrize(
    ("levels", "role"),
    [
        (["承接情况", "承接部门"], "receiving_departments"),
        (["上级部门", "职责"], "superior_duties"),
        (["职责分工", "上级部门"], "superior_duties"),
        (["职责分工", "镇"], "township_duties"),
        (["三问", "基层是否需要"], "needed"),
        (["备注", "其他"], "remarks"),
    ],
)
def test_headings_of_several_rows(levels: list[str], role: str) -> None:
    assert shipped_headings().role_of_levels(levels) == role


def test_workspaces_add_headings_by_field_or_by_another_heading() -> None:
    headings = Headings(
        {"承接部门": ["接手单位"], "lead_departments": ["管事部门"], "备注": ["序号"]}
    )
    assert headings.role("接手 单位") == "receiving_departments"
    assert headings.role("管事部门") == "lead_departments"
    # What the workspace says wins.
    assert headings.role("序号") == "remarks"
    assert shipped_headings().role("接手单位") is None


def test_a_field_that_there_is_not_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        Headings({"承接部們": ["接手单位"]})
    sentence = caught.value.in_language("zh")
    assert "“承接部們”不是字段名" in sentence
    assert "承接部门" in sentence
    with pytest.raises(UsageError) as caught:
        Headings({"zzz": ["甲"]})
    assert caught.value.hint is None


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("报送科室", "office"),
        ("涉及的区级部门", "departments"),
        ("上级主责或收回情形", "led_by"),
        ("是否属收回情形", "grounds"),
        ("上级主责部门", "lead_departments"),
        ("科室联系电话", None),
    ],
)
def test_headings_that_offices_put_together(heading: str, role: str | None) -> None:
    assert shipped_headings().role(heading) == role
