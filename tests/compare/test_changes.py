"""What is reported as changed, of which kind and grade."""

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.building import basic, changes, compared, side, told, yaml_of
from quanze.compare.changes import compare
from quanze.compare.fields import field_names
from quanze.compare.grades import GRADES, WEIGHTS
from quanze.compare.records import Change, Comparison
from quanze.compare.sides import Side

RECLAIMED = {
    "id": "S001",
    "name": "核发公共场所卫生许可证",
    "category": "行政许可",
    "legal_basis": ["《公共场所卫生管理条例》第四条第二款", "苏政发〔2024〕5号"],
    "reason": "镇级没有专业检测人员，罚款1.5万元以上的案件办不了。",
    "receiving_departments": ["区卫生健康局", "区市场监督管理局"],
    "working_method": "自2026年12月1日起，由区卫生健康局统一办理。",
    "handover": {"effective_date": "2026-12-01", "open_cases": "由镇办结"},
    "remarks": "甲",
}
EMPOWERED = {
    "id": "F001",
    "name": "对露天焚烧秸秆的行政处罚",
    "category": "行政处罚",
    "grant_basis": "苏政发〔2024〕7号",
    "original_department": "市生态环境局",
    "mode": "下放",
    "enforcement_guide": {"procedure": ["立案", "调查"], "evidence": ["照片", "笔录"]},
    "evaluation": {"times": 6, "opinion": "保留"},
}
COOPERATIVE = {
    "id": "P001",
    "name": "协助开展农产品检测",
    "category": "乡村振兴",
    "lead_departments": ["区农业农村局"],
    "superior_duties": "制定计划、组织抽检",
    "township_duties": "协助抽样",
    "source": ["Y1"],
}
_LISTS: dict[str, dict[str, Any]] = {
    "reclaimed": RECLAIMED,
    "empowered": EMPOWERED,
    "cooperative": COOPERATIVE,
}


@pytest.mark.parametrize(
    ("of", "field", "value", "grade"),
    [
        # Who, which basis, how given, from when.
        ("reclaimed", "receiving_departments", ["区卫生健康局"], "substantive"),
        ("reclaimed", "legal_basis", ["《公共场所卫生管理条例》第五条"], "substantive"),
        ("reclaimed", "handover", {"effective_date": "2027-01-01", "open_cases": "由镇办结"}, "substantive"),
        ("cooperative", "lead_departments", ["区市场监督管理局"], "substantive"),
        ("empowered", "grant_basis", "苏政发〔2025〕7号", "substantive"),
        ("empowered", "original_department", "区城市管理局", "substantive"),
        ("empowered", "mode", "委托", "substantive"),
        ("cooperative", "lead_departments", [], "substantive"),
        # What is done and how.
        ("reclaimed", "reason", "镇级没有专业检测人员，罚款15万元以上的案件办不了。", "general"),
        ("reclaimed", "working_method", "由区卫生健康局上门办理。", "general"),
        ("reclaimed", "handover", {"effective_date": "2026-12-01", "open_cases": "由区办结"}, "general"),
        ("reclaimed", "category", "行政确认", "general"),
        ("reclaimed", "remarks", "乙", "general"),
        ("cooperative", "township_duties", "协助抽样和送检", "general"),
        ("empowered", "enforcement_guide", {"procedure": ["调查", "立案"], "evidence": ["照片", "笔录"]}, "general"),
        ("empowered", "evaluation", {"times": 7, "opinion": "保留"}, "general"),
        # Form.
        ("reclaimed", "receiving_departments", ["区市场监督管理局", "区卫生健康局"], "editorial"),
        ("reclaimed", "receiving_departments", ["区卫生健康局、区市场监督管理局"], "editorial"),
        ("reclaimed", "legal_basis", ["苏政发[2024]5号", "《公共场所卫生管理条例》 第4条第二款。"], "editorial"),
        ("reclaimed", "reason", "镇级没有专业检测人员；罚款 1.5 万元以上的案件办不了", "editorial"),
        ("empowered", "grant_basis", "苏政发【2024】７号", "editorial"),
        ("empowered", "enforcement_guide", {"procedure": ["立案。", "调查"], "evidence": ["笔录", "照片"]}, "editorial"),
        ("cooperative", "category", "市场监管", "general"),
        ("cooperative", "category", "乡村 振兴", "editorial"),
        ("cooperative", "source", ["Y1", "Y2"], "editorial"),
        ("cooperative", "superior_duties", "制定计划，组织抽检。", "editorial"),
    ],
)  # fmt: skip
def test_field_decides_the_grade(of: str, field: str, value: Any, grade: str) -> None:
    item = _LISTS[of]
    [change] = changes({of: [item]}, {of: [{**item, field: value}]})
    assert change.kinds == ("changed",)
    assert change.grade == grade
    assert {c.grade for c in change.fields} == {grade}
    [back] = changes({of: [{**item, field: value}]}, {of: [item]})
    assert back.grade == grade


def test_every_field_has_a_grade() -> None:
    assert set(field_names()) == set(WEIGHTS)


def test_name_with_other_punctuation_is_no_new_name() -> None:
    [change] = changes(
        {"basic": basic("登记、受理信访事项")}, {"basic": basic("登记，受理信访事项")}
    )
    assert (change.kinds, change.grade) == (("changed",), "editorial")


def test_name_reworded_is_general_and_stands_among_the_fields() -> None:
    [change] = changes(
        {"basic": basic("登记受理信访事项")}, {"basic": basic("登记受理转送信访事项")}
    )
    assert (change.kinds, change.grade) == (("renamed",), "general")
    assert [(f.field, f.old, f.new) for f in change.fields] == [
        ("name", "登记受理信访事项", "登记受理转送信访事项")
    ]


def test_moved_item_shows_the_fields_it_gained() -> None:
    moved = {**RECLAIMED, "id": "S001", "legal_basis": []}
    basic_item = {"id": "J001", "name": moved["name"], "category": "行政许可", "remarks": "甲"}
    [change] = changes({"basic": [basic_item]}, {"reclaimed": [moved]})
    assert change.kinds == ("moved", "changed")
    gained = {f.field: (f.old, f.new) for f in change.fields}
    assert gained["receiving_departments"] == (None, ("区卫生健康局", "区市场监督管理局"))
    assert change.old[0].list == "basic"
    assert change.new[0].list == "reclaimed"


def test_nothing_written_is_nothing_however_it_is_written() -> None:
    assert not changes(
        {"basic": [{"id": "J001", "name": "甲", "remarks": "", "legal_basis": []}]},
        {"basic": [{"id": "J001", "name": "甲"}]},
    )


def test_items_point_to_their_lines() -> None:
    [change] = changes({"basic": basic("甲事项", "乙事项")}, {"basic": basic("甲事项")})
    assert change.kinds == ("removed",)
    assert (change.old[0].file, change.old[0].line) == ("old/a.yaml", 9)


def test_merged_item_is_told_by_its_sources() -> None:
    found = changes(
        {"basic": [
            {"id": "J001", "name": "调解民间纠纷", "source": ["Y1"]},
            {"id": "J002", "name": "登记受理信访事项", "source": ["Y2", "Y3"]},
        ]},
        {"basic": [{"id": "J001", "name": "调解民间纠纷", "source": ["Y1", "Y2", "Y3"]}]},
    )  # fmt: skip
    assert told(found) == [("changed merged", "J001 J002", "J001")]
    assert found[0].match
    assert (found[0].grade, found[0].match.by) == ("substantive", "declared")


def test_split_item_is_told_by_its_sources() -> None:
    found = changes(
        {"basic": [{"id": "J001", "name": "开展综合治理", "source": ["Y1", "Y2", "Y3"]}]},
        {"basic": [
            {"id": "J001", "name": "调解民间纠纷", "source": ["Y1"]},
            {"id": "J002", "name": "登记受理信访事项", "source": ["Y2", "Y3"]},
        ]},
    )  # fmt: skip
    assert told(found) == [("split", "J001", "J001 J002")]


def test_without_sources_nothing_counts_as_merged() -> None:
    found = changes({"basic": basic("调解民间纠纷", "受理信访")}, {"basic": basic("调解民间纠纷")})
    assert told(found) == [("removed", "J002", "")]


def test_raw_items_that_many_had_before_are_no_evidence() -> None:
    # The survivor had Y1 all along: nothing was passed on to it.
    found = changes(
        {"basic": basic("登记受理信访事项", "调解民间纠纷", source=["Y1"])},
        {"basic": basic("登记受理信访事项", source=["Y1"])},
    )
    assert told(found) == [("removed", "J002", "")]


def test_item_in_two_families_is_told_plainly() -> None:
    old = [
        {"id": "J001", "name": "调解", "source": ["Y1", "Y2"]},
        {"id": "J002", "name": "信访", "source": ["Y3"]},
    ]
    new = [
        {"id": "J001", "name": "调解", "source": ["Y1", "Y3"]},
        {"id": "J003", "name": "巡查", "source": ["Y2"]},
    ]
    found = changes({"basic": old}, {"basic": new})
    assert told(found) == [
        ("changed", "J001", "J001"),
        ("added", "", "J003"),
        ("removed", "J002", ""),
    ]


# Laws.

_texts = st.sampled_from(
    ["调解民间纠纷", "调解邻里纠纷", "办理章程备案", "登记、受理信访事项", "巡查山林", "运行中心"]
)
_item = st.fixed_dictionaries(
    {"id": st.sampled_from(["A1", "A2", "A3"]), "name": _texts},
    optional={
        "legal_basis": st.lists(st.sampled_from(["《甲法》第一条", "《乙法》第二条"]), max_size=2),
        "remarks": st.sampled_from(["甲", "乙。", "乙"]),
        "source": st.lists(st.sampled_from(["Y1", "Y2", "Y3", "Y4"]), max_size=3),
    },
)
_lists = st.fixed_dictionaries(
    {name: st.lists(_item, max_size=4) for name in ("basic", "cooperative", "reclaimed")}
)


@settings(max_examples=60)
@given(_lists)
def test_a_draft_does_not_differ_from_itself(lists: Any) -> None:
    comparison = compared(lists, lists)
    assert not list(comparison.changes())
    assert not comparison.townships[0].head


@settings(max_examples=60)
@given(_lists, st.integers(0, 2**16))
def test_new_order_and_new_numbers_are_nothing_of_substance(lists: Any, seed: int) -> None:
    shuffler = random.Random(seed)
    other = {}
    for name, items in lists.items():
        shuffled = shuffler.sample(items, len(items))
        other[name] = [{**item, "id": f"N{number}"} for number, item in enumerate(shuffled)]
    for change in changes(lists, other):
        assert change.kinds == ("renumbered",)
        assert change.grade == "editorial"


_MIRROR = {"added": "removed", "removed": "added", "split": "merged", "merged": "split"}


@settings(max_examples=100)
@given(_lists, _lists)
def test_changes_are_mirrored_when_sides_change_places(old: Any, new: Any) -> None:
    there, back = compared(old, new), compared(new, old)
    assert sorted(map(_facts, there.changes())) == sorted(map(_mirrored, back.changes()))


def _facts(change: Change) -> tuple[Any, ...]:
    return (
        tuple(sorted(change.kinds)),
        change.grade,
        tuple(sorted(placed.number for placed in change.old)),
        tuple(sorted(placed.number for placed in change.new)),
        tuple(repr((f.field, f.old, f.new)) for f in change.fields),
    )


def _mirrored(change: Change) -> tuple[Any, ...]:
    return (
        tuple(sorted(_MIRROR.get(kind, kind) for kind in change.kinds)),
        change.grade,
        tuple(sorted(placed.number for placed in change.new)),
        tuple(sorted(placed.number for placed in change.old)),
        tuple(repr((f.field, f.new, f.old)) for f in change.fields),
    )


@settings(max_examples=60)
@given(_lists, _lists)
def test_counts_are_those_of_the_records(old: Any, new: Any) -> None:
    comparison = compared(old, new)
    found, summary = list(comparison.changes()), comparison.summary()
    assert summary.total == len(found) == sum(summary.grades.values())
    for kind, count in summary.kinds.items():
        assert count == sum(kind in change.kinds for change in found)
    by_grade = [list(comparison.of_grades([grade]).changes()) for grade in GRADES]
    assert sum(map(len, by_grade)) == len(found)
    gained = sum(len(change.new) - len(change.old) for change in found)
    assert gained == sum(map(len, new.values())) - sum(map(len, old.values()))


# Townships.

ONE = {"basic": basic("调解民间纠纷")}


def _compared(old: Side, new: Side) -> Comparison:
    return compare(old, new)


def test_townships_are_matched_by_the_first_nine_digits() -> None:
    comparison = _compared(
        side(yaml_of(ONE, code="320411102")), side(yaml_of(ONE, code="320411102000", name="柳塘"))
    )
    [township] = comparison.townships
    assert township.presence == "both"
    assert [f.field for f in township.head] == ["township.name", "township.code"]
    assert not township.changes


def test_townships_are_matched_by_name_where_the_code_changed() -> None:
    comparison = _compared(
        side(yaml_of(ONE, code="320411102"), yaml_of(ONE, code="320411104", name="白石乡")),
        side(yaml_of(ONE, code="320411105"), yaml_of(ONE, code="320411104", name="白石乡")),
    )
    assert [t.presence for t in comparison.townships] == ["both", "both"]


def test_names_borne_twice_match_nobody() -> None:
    twins = [yaml_of(ONE, code=code, name="城关镇") for code in ("320411102", "320998101")]
    comparison = _compared(side(*twins), side(yaml_of(ONE, code="320997101", name="城关镇")))
    assert [t.presence for t in comparison.townships] == ["added", "removed", "removed"]


def test_whole_townships_come_and_go_with_their_items() -> None:
    comparison = _compared(side(yaml_of(ONE)), side(yaml_of(ONE, code="320411104", name="白石乡")))
    assert [(t.name, t.presence, len(t.changes)) for t in comparison.townships] == [
        ("白石乡", "added", 1),
        ("孟河镇", "removed", 1),
    ]
    assert len(comparison.of_grades(["editorial"]).townships) == 0


def test_single_file_leaves_other_townships_alone() -> None:
    other = yaml_of(ONE, code="320411104", name="白石乡")
    comparison = _compared(side(yaml_of(ONE), other), side(yaml_of(ONE), whole=False))
    assert [t.name for t in comparison.townships] == ["孟河镇"]
    assert comparison.left_out == ("白石乡",)


def test_two_single_files_are_compared_whatever_their_township() -> None:
    other = yaml_of(ONE, code="320411104", name="白石乡")
    comparison = _compared(side(yaml_of(ONE), whole=False), side(other, whole=False))
    [township] = comparison.townships
    assert township.presence == "both"
    assert not township.changes


def test_head_is_shown_but_not_counted() -> None:
    comparison = _compared(side(yaml_of(ONE)), side(yaml_of(ONE, head="draft-v2")))
    assert [(f.field, f.old, f.new) for f in comparison.townships[0].head] == [
        ("head.version", "draft-v1", "draft-v2")
    ]
    assert comparison.summary().total == 0
