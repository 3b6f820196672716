"""A comparison as people and programs read it."""

import json
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.building import basic, side, yaml_of
from quanze.compare.changes import compare
from quanze.compare.records import Comparison
from quanze.compare.words import Segment
from quanze.output import diff_json, diff_markdown, diff_text
from quanze.output.diff_labels import field_label
from quanze.output.marked_text import Page, Run
from quanze.text.languages import Language
from quanze.text.width import display_width

S001 = {
    "id": "S001",
    "name": "核发公共场所卫生许可证",
    "category": "行政许可",
    "legal_basis": ["《公共场所卫生管理条例》第四条第二款"],
    "reason": "镇级没有专业检测人员，全年申请只有零星几件。",
    "receiving_departments": ["区卫生健康局"],
    "working_method": "自2026年12月1日起，由区卫生健康局统一办理；此前已受理的申请由镇办结，并于当月底前把档案移交该局。",
}
OLD = {
    "basic": [
        *basic("调解民间纠纷", "组织开展村级集体资产清查", "登记、受理信访事项"),
        {"id": "J004", "name": "保护管理古树|名木", "legal_basis": ["《森林法》第四十条", "《城市绿化条例》第24条"]},
        {"id": "J005", "name": "运行便民服务中心", "source": ["Y1"]},
        {"id": "J006", "name": "推行一窗受理", "source": ["Y2"]},
        {"id": "J007", "name": "检查辖区内企业安全生产状况"},
        *basic("管理土地承包经营合同", "组织兵役登记", start=8),
    ],
    "reclaimed": [S001],
}  # fmt: skip
NEW = {
    "basic": [
        *basic("编制年度经济发展计划", "调解民间纠纷"),
        {"id": "J003", "name": "登记，受理信访事项"},
        {"id": "J004", "name": "保护管理古树|名木", "legal_basis": ["《城市绿化条例》第二十四条", "《森林法》第四十一条", "《民法典》第九条"]},
        {"id": "J005", "name": "运行便民服务中心", "source": ["Y1", "Y2"]},
        {"id": "J006", "name": "监督检查辖区内生产经营单位安全生产状况"},
        *basic("管理土地承包经营合同", "组织兵役登记", start=7),
    ],
    "reclaimed": [
        {**S001, "receiving_departments": ["区政务服务办"],
         "working_method": "自2027年1月1日起，由区政务服务办统一办理；此前已受理的申请由镇办结，并于当月底前把档案移交该局。"},
        {"id": "S002", "name": "组织开展村级集体资产清查", "receiving_departments": ["区农业农村局"]},
    ],
}  # fmt: skip


@pytest.fixture
def comparison() -> Comparison:
    other = {"basic": basic("调解民间纠纷")}
    old = side(
        yaml_of(OLD, head="draft-v2"),
        yaml_of(other, name="白石乡", code="320411104"),
        "部门名录: []\n",
        "basic: [\n",
        label="draft-v2",
    )
    new = side(
        yaml_of(NEW, head="draft-v3"),
        yaml_of(other, name="桐花街道", code="320411105"),
        label="lists",
    )
    return compare(old, new)


GoldenCheck = Callable[[str, str], None]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_text(comparison: Comparison, language: Language, golden: GoldenCheck) -> None:
    golden(f"diff/report.{language}.txt", diff_text.render(comparison, language, width=80))


def test_text_in_colour(comparison: Comparison, golden: GoldenCheck) -> None:
    text = diff_text.render(comparison, "zh", width=80, colour=True)
    golden("diff/report.ansi.txt", text)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_markdown(comparison: Comparison, language: Language, golden: GoldenCheck) -> None:
    golden(f"diff/report.{language}.md", diff_markdown.render(comparison, language))


def test_json(comparison: Comparison, golden: GoldenCheck) -> None:
    golden("diff/report.json", diff_json.render(comparison))


def test_json_keeps_the_contract(comparison: Comparison) -> None:
    record = json.loads(diff_json.render(comparison))
    assert list(record) == [
        "schema", "old", "new", "summary", "townships", "not_compared",
    ]  # fmt: skip
    assert (record["schema"], record["old"], record["new"]) == (
        "quanze-diff/1",
        "draft-v2",
        "lists",
    )
    assert list(record["summary"]) == [
        "added", "removed", "renamed", "moved", "changed", "split", "merged", "renumbered",
    ]  # fmt: skip
    assert [township["name"] for township in record["townships"]] == ["孟河镇", "白石乡"]
    assert record["not_compared"] == [
        {"code": "320411105", "name": "桐花街道", "files": ["draft-v2/d.yaml"]}
    ]
    for township in record["townships"]:
        assert list(township) == ["code", "name", "changes"]
        for change in township["changes"]:
            assert list(change) == ["kinds", "grade", "old", "new", "fields", "match"]
            for item in change["old"] + change["new"]:
                assert list(item) == ["list", "id", "name", "file", "line"]
            for field in change["fields"]:
                assert list(field) == ["field", "old", "new"]
    moved = next(c for c in record["townships"][0]["changes"] if "moved" in c["kinds"])
    assert moved["kinds"] == ["moved", "changed"]
    assert moved["grade"] == "substantive"
    assert moved["match"] == {"by": "name", "score": 1.0}
    assert moved["fields"] == [
        {"field": "receiving_departments", "old": None, "new": ["区农业农村局"]}
    ]


def test_no_changes_are_said() -> None:
    same = compare(side(yaml_of(OLD)), side(yaml_of(OLD)))
    assert diff_text.render(same, "zh").endswith("没有变化\n")
    assert diff_text.render(same, "zh", summary=False) == ""
    assert diff_json.as_record(same)["townships"] == []
    assert "没有变化" in diff_markdown.render(same, "zh")
    heads = compare(side(yaml_of(OLD)), side(yaml_of(OLD, head="draft-v9")))
    assert "只有清单信息不同" in diff_text.render(heads, "zh")
    assert "版本 draft-v1 → draft-v9" in diff_text.render(heads, "zh")


def test_only_the_grades_asked_for(comparison: Comparison) -> None:
    text = diff_text.render(comparison.of_grades(["general"]), "zh", width=80)
    assert "更名" in text
    assert "新增" not in text
    assert "白石乡" not in text
    assert "只列所选等级" in text
    none = compare(side(yaml_of(OLD)), side(yaml_of(OLD))).of_grades(["general"])
    assert "没有这一档的变化" in diff_text.render(none, "zh")


def test_what_was_left_aside_is_said() -> None:
    other = yaml_of(OLD, name="白石乡", code="320411104")
    whole = side(yaml_of(OLD), other, yaml_of(OLD) + "unknown: 1\n")
    text = diff_text.render(compare(whole, side(yaml_of(OLD), whole=False)), "zh")
    assert "未比较其他乡镇：白石乡" in text
    assert "同一乡镇只比较一个文件" in text
    damaged = compare(side(yaml_of(OLD) + "unknown: 1\n"), side(yaml_of(OLD)))
    assert "side/a.yaml 有 1 处读不懂" in diff_text.render(damaged, "zh")
    assert "1 处读不懂" in diff_markdown.render(damaged, "zh")


def test_many_names_and_runs_are_cut() -> None:
    old = {"basic": basic(*(f"事项{n}号" for n in "甲乙丙丁戊己庚辛"))}
    new = {"basic": [{**item, "id": f"K{n * n}"} for n, item in enumerate(old["basic"], 3)]}
    text = diff_text.render(compare(side(yaml_of(old)), side(yaml_of(new))), "zh")
    assert "改号 8 项（J001→K9、J002→K16" in text
    assert " …）" in text
    towns = [yaml_of(OLD, name=f"第{n}镇", code=f"32041111{n}") for n in range(9)]
    left = compare(side(*towns), side(towns[0], whole=False))
    assert "等 8 个" in diff_text.render(left, "zh")


@pytest.mark.parametrize("width", [60, 80, 100])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_lines_fit_the_width(comparison: Comparison, width: int, language: Language) -> None:
    for line in diff_text.render(comparison, language, width=width).splitlines():
        assert display_width(line) <= width, line


def test_no_colour_unless_asked_and_nothing_else_differs(comparison: Comparison) -> None:
    plain = diff_text.render(comparison, "zh", width=80)
    assert "\x1b" not in plain
    coloured = diff_text.render(comparison, "zh", colour=True)
    bare = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    marks = re.compile(r"\[-|-\]|\{\+|\+\}")
    assert bare == marks.sub("", diff_text.render(comparison, "zh"))


def test_control_characters_do_not_reach_the_terminal() -> None:
    old = yaml_of({"basic": []}).replace("孟河镇", '"柳塘\\e[2J镇"')
    new = {"basic": basic("甲\x1b[31m事项\n第二行", remarks="a\x1bb")}
    found = compare(side(old), side(yaml_of(new)))
    assert "\x1b" not in diff_text.render(found, "zh")
    assert "\x1b" not in diff_markdown.render(found, "zh")


def test_long_text_of_several_lines_keeps_its_lines() -> None:
    old = {"basic": [{"id": "J001", "name": "甲", "remarks": "一\n二"}]}
    new = {"basic": [{"id": "J001", "name": "甲", "remarks": "一\n三"}]}
    found = compare(side(yaml_of(old)), side(yaml_of(new)))
    assert "      备注：一\n        [-二-]{+三+}\n" in diff_text.render(found, "zh", width=80)
    assert "备注：一<br><del>二</del>" in diff_markdown.render(found, "zh")


def test_order_alone_shows_both_orders() -> None:
    old = {"basic": [{"id": "J001", "name": "甲", "legal_basis": ["A", "B"]}]}
    new = {"basic": [{"id": "J001", "name": "甲", "legal_basis": ["B", "A"]}]}
    found = compare(side(yaml_of(old)), side(yaml_of(new)))
    assert "[-A；B-]{+B；A+}" in diff_text.render(found, "zh")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("receiving_departments", "承接部门"),
        ("handover.effective_date", "衔接·生效日期"),
        ("enforcement_guide.discretion", "执法指引·裁量基准"),
        ("head.declared_totals.basic", "声明总数·基本"),
        ("township.code", "区划代码"),
    ],
)
def test_fields_have_their_chinese_terms(name: str, shown: str) -> None:
    assert field_label(name, "zh") == shown


_segments = st.lists(
    st.builds(
        Segment,
        st.sampled_from(["kept", "deleted", "inserted"]),
        st.text(alphabet="甲乙，。（）ab 12\n", min_size=1, max_size=12),
    ),
    max_size=6,
)


@given(_segments, st.integers(30, 80))
def test_colour_changes_no_character(segments: list[Segment], width: int) -> None:
    runs = [Run(segment.text, "dim") for segment in segments]
    plain = list(Page(width, colour=False).lines("  ", *runs))
    painted = [
        re.sub(r"\x1b\[[0-9;]*m", "", line) for line in Page(width, colour=True).lines("  ", *runs)
    ]
    assert [line.rstrip() for line in painted] == plain


BROKEN = '\n  坏: [甲, "\n'


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_was_not_read_is_said_at_the_top_and_the_end(language: Language) -> None:
    found = compare(side(yaml_of(OLD), label="old"), side(yaml_of(NEW) + BROKEN, label="new"))
    word = {"zh": "未比较 孟河镇 320411102", "en": "not compared: 孟河镇 320411102"}[language]
    for text in (diff_text.render(found, language), diff_markdown.render(found, language)):
        assert text.count(word) == 2
        assert "取消" not in text
        assert "removed" not in text
    assert word in diff_text.render(found, language, summary=False)
    record = diff_json.as_record(found)
    assert record["townships"] == []
    assert set(record["summary"].values()) == {0}
    assert record["not_compared"] == [
        {"code": "320411102", "name": "孟河镇", "files": ["new/a.yaml"]}
    ]


def test_items_that_may_only_not_have_been_understood_are_counted_at_the_end() -> None:
    damaged = yaml_of({"basic": basic("调解民间纠纷")}) + "  - 乱写\n"
    found = compare(
        side(yaml_of({"basic": basic("调解民间纠纷", "登记信访事项")}), label="old"),
        side(damaged, label="new"),
    )
    assert [change.kinds for change in found.changes()] == [("removed",)]
    assert diff_text.render(found, "zh").endswith(
        "  new/a.yaml 有 1 处读不懂，没有参加比较；列为取消的 1 项可能只是没有读懂\n"
    )
    assert "(1) may only not have been" in diff_text.render(found, "en")
    assert "列为取消的 1 项" in diff_markdown.render(found, "zh")


def test_a_list_that_could_not_be_understood_is_not_removed() -> None:
    new = yaml_of({"reclaimed": []}) + "basic: 见附件\n"
    found = compare(side(yaml_of({"basic": basic("甲", "乙")})), side(new))
    assert not list(found.changes())
    text = diff_text.render(found, "zh")
    assert text.count("未比较 孟河镇的基本清单") == 2
    assert "比较到的内容没有变化" in text
    assert {"code": "320411102", "name": "孟河镇", "list": "basic"} in diff_json.as_record(found)[
        "not_compared"
    ]


def test_slips_that_are_repaired_lose_nothing() -> None:
    slip = yaml_of({"basic": basic("甲")}).replace("    name: ", "    name：")
    found = compare(side(slip), side(yaml_of({"basic": basic("甲")})))
    assert diff_text.render(found, "zh").endswith("没有变化\n")
    assert "不完整" not in diff_text.render(found, "zh")
