"""修改对照表: what changed, marked inside, and why."""

import datetime
from collections.abc import Mapping

import pytest

from quanze.compare.changes import compare
from quanze.compare.sides import Side, side_from_documents
from quanze.model.keys import all_keys
from quanze.model.opinions import Opinions
from quanze.output.reports.comparison_report import build_comparisons
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.report import Paragraph, Report, Row, Table
from quanze.source.reader import read_document
from quanze.usage import EXIT_NOTHING, UsageError

DAY = datetime.date(2026, 11, 28)
HEAD = (
    "乡镇: {{名称: 郑陆镇, 区划代码: '320402100'}}\n清单: {{版本: {version}, 日期: 2026-10-30}}\n"
)
OLD = """\
基本履职事项:
  - {编号: J001, 名称: 组织开展集体资产清查, 类别: 乡村振兴}
  - {编号: J002, 名称: 代收医疗保险费, 类别: 民生服务}
上级部门收回事项:
  - {编号: S001, 名称: 核发公共场所卫生许可证, 承接部门: [区民政局]}
"""
NEW = """\
基本履职事项:
  - {编号: J001, 名称: 组织开展集体资产清查, 类别: 乡村振兴}
  - {编号: J003, 名称: 管护公共厕所, 类别: 城乡建设, 设定依据: [《甲条例》第一条]}
上级部门收回事项:
  - {编号: S001, 名称: 核发公共场所卫生许可证, 承接部门: [区卫生健康局]}
"""


def side(label: str, lists: str) -> Side:
    text = HEAD.format(version=label) + lists
    return side_from_documents(label, [read_document(text.encode(), f"{label}.yaml", all_keys())])


def opinions(*entries: Mapping[str, object], draft: str = "draft-v1") -> Opinions:
    head = {"round": 1, "department": "区卫生健康局", "draft": draft}
    return Opinions.model_validate({"head": head, "opinions": list(entries)})


def build(old: str = OLD, new: str = NEW, *given: Opinions) -> Report:
    comparison = compare(side("draft-v1", old), side("draft-v2", new))
    (report,) = build_comparisons(ExportInput(DAY, comparison=comparison, opinions=given))
    return report


def rows_of(report: Report) -> dict[str, Row]:
    table = next(block for block in report.sections[0].blocks if isinstance(block, Table))
    return {row.cells[1].split("\n")[0]: row for row in table.rows if not row.group}


def test_the_paper_says_which_drafts_it_is_on() -> None:
    report = build()
    assert report.name == "郑陆镇履行职责事项清单修改对照表"
    assert report.sections[0].blocks[0] == Paragraph(
        "原稿：draft-v1（2026-10-30）；新稿：draft-v2（2026-10-30）。"
        "修改3处：新增 1，取消 1，修改 1（一处可以有几种）。"
    )


def test_what_went_and_what_came_is_marked_inside_the_texts() -> None:
    row = rows_of(build())["收回 S001"]
    assert row.cells[1] == "收回 S001\n核发公共场所卫生许可证"
    assert row.cells[2:5] == ("承接部门：区民政局", "承接部门：区卫生健康局", "修改")
    marked = [(one.kind, row.cells[one.column][one.start : one.end]) for one in row.emphases]
    assert marked == [("deleted", "区民政局"), ("inserted", "区卫生健康局")]


def test_items_that_came_or_went_are_shown_whole() -> None:
    rows = rows_of(build())
    whole = "管护公共厕所\n类别：城乡建设\n设定依据：《甲条例》第一条"
    assert rows["基本 J003"].cells[2:5] == ("—", whole, "新增")
    assert rows["基本 J002"].cells[2:5] == ("代收医疗保险费\n类别：民生服务", "—", "取消")


def test_items_that_only_got_another_id_are_one_row() -> None:
    old = "基本履职事项:\n" + "".join(
        f"  - {{编号: J00{number}, 名称: 事项{name}}}\n" for number, name in enumerate("甲乙丙", 1)
    )
    new = old.replace("J003", "J004").replace("J002", "J003")
    table = build(old, new).sections[0].blocks[-1]
    assert isinstance(table, Table)
    assert [row.cells for row in table.rows] == [
        ("只改编号（2项）",),
        ("1", "2项", "J002–J003", "J003–J004", "改号", ""),
    ]


ADOPTED: Mapping[str, object] = {
    "id": "001",
    "township": "郑陆镇",
    "item": "S001",
    "opinion": "修改",
    "reason": "职责属于我局",
    "answer": {"decision": "采纳"},
}


def test_the_reason_is_that_of_the_adopted_opinion() -> None:
    rows = rows_of(build(OLD, NEW, opinions(ADOPTED)))
    assert rows["收回 S001"].cells[5] == "采纳区卫生健康局第1轮意见：职责属于我局"
    assert all(row.cells[5] == "" for place, row in rows.items() if place != "收回 S001")


@pytest.mark.parametrize(
    "changed",
    [
        {"answer": None},
        {"opinion": "无意见"},
        {"township": "湟里镇"},
        {"code": "320412100"},
        {"item": "S009"},
    ],
)
def test_other_opinions_are_no_reason(changed: Mapping[str, object]) -> None:
    rows = rows_of(build(OLD, NEW, opinions({**ADOPTED, **changed})))
    assert rows["收回 S001"].cells[5] == ""


def test_a_refused_opinion_on_a_changed_item_is_given_with_both_reasons() -> None:
    refused = {
        **ADOPTED,
        "opinion": "删除",
        "answer": {"decision": "不采纳", "reason": "三定规定未调整"},
    }
    assert rows_of(build(OLD, NEW, opinions(refused)))["收回 S001"].cells[5] == (
        "未采纳区卫生健康局第1轮删除意见（职责属于我局），理由：三定规定未调整"
    )


def test_an_opinion_on_the_new_draft_is_no_reason_for_it() -> None:
    later = opinions({**ADOPTED, "name": "核发公共场所卫生许可证"}, draft="draft-v2")
    assert rows_of(build(OLD, NEW, later))["收回 S001"].cells[5] == ""


def test_an_id_of_another_draft_is_no_reason_but_a_name_is() -> None:
    other = opinions(ADOPTED, draft="draft-v0")
    assert rows_of(build(OLD, NEW, other))["收回 S001"].cells[5] == ""
    named = opinions({**ADOPTED, "name": "核发公共场所卫生许可证"}, draft="draft-v0")
    assert "职责属于我局" in rows_of(build(OLD, NEW, named))["收回 S001"].cells[5]


def test_an_added_item_has_the_reason_of_the_opinion_that_asked_for_it() -> None:
    asked = {
        "id": "002",
        "opinion": "新增",
        "suggestion": "补列公厕管护",
        "answer": {"decision": "部分采纳", "reason": "只列管护", "items": ["J003"]},
    }
    rows = rows_of(build(OLD, NEW, opinions(asked)))
    reason = "部分采纳区卫生健康局第1轮意见：补列公厕管护；答复：只列管护"
    assert {place: row.cells[5] for place, row in rows.items() if row.cells[5]} == {
        "基本 J003": reason
    }


def test_drafts_without_a_difference_have_no_paper() -> None:
    with pytest.raises(UsageError) as error:
        build(OLD, OLD)
    assert error.value.exit_code == EXIT_NOTHING


def test_what_could_not_be_read_is_said_on_the_paper() -> None:
    broken = NEW.replace("承接部门: [区卫生健康局]", "承接部门: {a: b}")
    texts = [
        block.text
        for block in build(OLD, broken).sections[0].blocks
        if isinstance(block, Paragraph)
    ]
    assert any(text.startswith("注意：") and "draft-v2.yaml" in text for text in texts)
