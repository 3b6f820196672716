"""The published list as a report: columns, order, numbers, categories, findings."""

import datetime
import re

from conftest import REPOSITORY
from quanze.engine.run import check_documents
from quanze.engine.selection import select_rules
from quanze.engine.understand import understand
from quanze.findings.finding import Finding
from quanze.model.keys import all_keys
from quanze.model.lists import LIST_NAMES
from quanze.model.settings import Categories, Settings
from quanze.model.township_list import TownshipList
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.list_report import build_lists
from quanze.output.reports.report import Paragraph, Report, Table
from quanze.source.reader import read_document

DAY = datetime.date(2026, 11, 28)


def township(**lists: object) -> TownshipList:
    data = {
        "township": {"name": "郑陆镇", "code": "320402100", "type": "镇"},
        "head": {"version": "v1", "stage": "送审", "date": "2026-10-30"},
        **lists,
    }
    return TownshipList.model_validate(data)


def item(number: int, category: str | None = None, **fields: object) -> dict[str, object]:
    return {"id": f"X{number:03}", "name": f"事项{number}", "category": category, **fields}


def build(one: TownshipList, **options: object) -> Report:
    (report,) = build_lists(ExportInput(DAY, (one,), **options))  # type: ignore[arg-type]
    return report


def table_of(report: Report, section: int) -> Table:
    return next(block for block in report.sections[section].blocks if isinstance(block, Table))


def titles(table: Table) -> list[str]:
    return [column.title for column in table.columns]


def test_the_first_page_has_the_title_the_stage_the_day_and_the_sums() -> None:
    one = township(basic=[item(1, "党的建设"), item(2, "经济发展"), item(3)], cooperative=[item(4)])
    report = build(one)
    assert report.name == "郑陆镇履行职责事项清单"
    first = report.sections[0]
    assert (first.title, first.landscape) == (report.name, False)
    assert first.subtitle == "（送审稿）\n2026年10月30日"
    assert first.blocks[0] == Paragraph(
        "郑陆镇履行职责事项共4项，其中基本履职事项3项、配合履职事项1项。"
    )
    rows = [row.cells for row in table_of(report, 0).rows]
    assert rows[0] == ("1", "基本履职事项", "3")
    assert rows[3:] == [("4", "新增赋权事项", "0"), ("", "合计", "4")]
    assert [section.name for section in report.sections] == ["说明", "基本履职事项", "配合履职事项"]
    assert all(section.landscape for section in report.sections[1:])


def test_a_published_list_is_no_draft_and_an_empty_one_says_so() -> None:
    one = township(head={"version": "v1", "stage": "公布"})
    report = build(one)
    assert report.sections[0].subtitle == ""
    assert report.sections[0].blocks[0] == Paragraph("郑陆镇的清单还没有事项。")
    assert len(report.sections) == 1


def test_unknown_categories_stand_once_in_order_of_mention_and_numbers_run_through() -> None:
    one = township(basic=[item(1, "甲"), item(2, "乙"), item(3), item(4, "甲")])
    rows = table_of(build(one), 1).rows
    assert [row.cells for row in rows] == [
        ("一、甲（2项）",),
        ("1", "事项1"),
        ("2", "事项4"),
        ("二、乙（1项）",),
        ("3", "事项2"),
        ("三、未写类别（1项）",),
        ("4", "事项3"),
    ]
    assert [row.group for row in rows] == [True, False, False, True, False, True, False]


def test_categories_stand_in_the_order_of_the_settings_and_others_after_them() -> None:
    one = township(
        basic=[item(1, "甲"), item(2), item(3, "综合政务"), item(4, "党的建设"), item(5, "甲")]
    )
    groups = [row.cells[0] for row in table_of(build(one), 1).rows if row.group]
    assert groups == [
        "一、党的建设（1项）",
        "二、综合政务（1项）",
        "三、甲（2项）",
        "四、未写类别（1项）",
    ]
    own = Settings(categories=Categories(basic=("甲", "综合政务")))
    rows = table_of(build(one, settings=own), 1).rows
    assert [row.cells[0][:4] for row in rows if row.group] == [
        "一、甲（",
        "二、综合",
        "三、党的",
        "四、未写",
    ]
    assert [row.cells for row in rows[1:3]] == [("1", "事项1"), ("2", "事项5")]


def test_lists_without_categories_have_no_category_rows() -> None:
    rows = table_of(build(township(basic=[item(1), item(2)])), 1).rows
    assert not any(row.group for row in rows)


ALL_LISTS = township(
    basic=[item(1)], cooperative=[item(2)], reclaimed=[item(3)], empowered=[item(4)]
)


def test_columns_are_those_of_the_published_lists() -> None:
    report = build(ALL_LISTS)
    assert [titles(table_of(report, number)) for number in (1, 2, 3, 4)] == [
        ["序号", "事项名称"],
        ["序号", "配合事项", "对应上级部门", "上级部门职责", "镇配合职责"],
        ["序号", "收回事项", "承接部门", "工作方式"],
        ["序号", "权力名称", "类别", "设定依据", "赋权依据", "原实施部门", "行使方式"],
    ]


def test_more_columns_are_there_when_asked_for() -> None:
    basis = build(ALL_LISTS, with_basis=True)
    assert all("设定依据" in titles(table_of(basis, number)) for number in (1, 2, 3, 4))
    full = build(ALL_LISTS, full=True)
    assert all("编号" in titles(table_of(full, number)) for number in (1, 2, 3, 4))
    assert titles(table_of(full, 3))[3:6] == ["事项类别", "设定依据", "收回理由"]


def test_an_abolished_power_says_that_nobody_receives_it() -> None:
    one = township(reclaimed=[item(1, abolished_by="《甲条例》修订时删去")])
    (row,) = table_of(build(one), 1).rows
    assert row.cells[2:] == ("无须承接", "权力已经取消，取消依据：《甲条例》修订时删去")


def test_the_full_form_has_the_handover() -> None:
    handover = {"effective_date": "2027-01-01", "open_cases": "由镇办结"}
    one = township(reclaimed=[item(1, working_method="由区局办理", handover=handover)])
    method = table_of(build(one, full=True), 1).rows[0].cells[-1]
    assert method == "由区局办理\n生效日期：2027-01-01\n在办事项：由镇办结"


def test_several_bases_are_numbered_lines() -> None:
    one = township(basic=[item(1, legal_basis=["《甲法》第一条", "《乙法》第二条"])])
    assert table_of(build(one, with_basis=True), 1).rows[0].cells[2] == (
        "1. 《甲法》第一条\n2. 《乙法》第二条"
    )


def checked(text: str) -> tuple[TownshipList, list[Finding]]:
    document = read_document(text.encode(), "liutang.yaml", all_keys())
    report = check_documents([document], Settings(), select_rules({}), DAY)
    one = understand(document, "zh").township_list
    assert one is not None
    return one, report.findings


def test_every_finding_is_on_the_paper_just_once() -> None:
    marked = (REPOSITORY / "tests/defects/liutang.marked.yaml").read_text("utf-8")
    text = re.sub(r"⟦Q\d+\||⟧", "", marked)
    one, findings = checked(text)
    report = build(one, files=("liutang.yaml",), findings=tuple(findings))
    marks = [mark for section in report.sections for block in section.blocks
             if isinstance(block, Table) for row in block.rows for mark in row.marks]  # fmt: skip
    tables = [block for block in report.sections[0].blocks if isinstance(block, Table)]
    elsewhere = tables[1].rows
    assert len(marks) + len(elsewhere) == len(findings) > 40
    codes = sorted(
        re.findall(r"Q\d{3}", text)[0]
        for text in [*(mark.text for mark in marks), *(row.cells[1] for row in elsewhere)]
    )
    assert codes == sorted(finding.code for finding in findings)


def test_findings_stand_at_the_cell_of_their_field_or_at_the_name() -> None:
    text = (
        "乡镇: {名称: 郑陆镇, 区划代码: '320402100'}\n清单: {版本: v1}\n上级部门收回事项:\n"
        "  - {编号: S001, 名称: 核发证书, 工作方式: 由区局自2027年1月1日起办理，在办的由镇办结}\n"
    )
    one, findings = checked(text)
    report = build(one, files=("liutang.yaml",), findings=tuple(findings))
    (row,) = table_of(report, 1).rows
    columns = {re.findall(r"Q\d{3}", mark.text)[0]: mark.column for mark in row.marks}
    assert columns["Q301"] == 2
    # No column shows the basis or the reason.
    assert columns["Q201"] == columns["Q303"] == 1
    texts = [mark.text for mark in row.marks if "Q201" in mark.text]
    assert texts[0].startswith("设定依据：错误 Q201（S001）：")


def test_findings_of_other_files_are_left_to_those() -> None:
    one, findings = checked("乡镇: {名称: 郑陆镇, 区划代码: '1'}\n清单: {版本: v1}\n")
    report = build(one, files=("other.yaml",), findings=tuple(findings))
    assert findings
    assert len(report.sections[0].blocks) == 2


def test_the_report_knows_the_list_that_it_shows() -> None:
    assert build(ALL_LISTS).records == (ALL_LISTS,)
    assert tuple(ALL_LISTS.counts()) == LIST_NAMES
