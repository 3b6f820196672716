"""Reports as .csv and .jsonl: items with all fields, or the rows of tables."""

import csv
import datetime
import io
import json
from typing import Any

import pytest

from quanze.exchange.workbook import read_sheets
from quanze.exchange.working.item_notes import ItemNote
from quanze.findings.level import Level
from quanze.model.items import ITEM_MODELS
from quanze.model.raw_items import RawItems
from quanze.output.papers import json_lines, separated_values
from quanze.output.papers.excel import workbook
from quanze.output.reports.report import (
    Column,
    Mark,
    Paragraph,
    Report,
    Row,
    Section,
    Table,
    joined,
)
from quanze.usage import UsageError
from sample_lists import five_townships, township_list

DAY = datetime.date(2026, 11, 28)
GROUPED = Table(
    (Column("事项"), Column("数")),
    (
        Row(("一、甲",), group=True),
        Row(("乙", "1"), marks=(Mark(0, "错误 Q301", Level.ERROR),)),
        Row(("二、空的",), group=True),
    ),
)
PLAIN = Table((Column("数"), Column("数")), (Row(("=1", "2")),), "附表")


def paper(*tables: Table) -> Report:
    return Report("甲", (Section("表", "标题", (Paragraph("正文"), *tables)),))


def rows_of(report: Report) -> list[list[str]]:
    text = separated_values.render(report, DAY).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def lines_of(report: Report) -> list[dict[str, Any]]:
    return [json.loads(line) for line in json_lines.render(report, DAY).decode().splitlines()]


def test_one_table_stands_alone_with_groups_in_a_column() -> None:
    assert rows_of(paper(GROUPED)) == [
        ["分组", "事项", "数", "检查意见"],
        ["一、甲", "乙", "1", "错误 Q301"],
        ["二、空的", "", "", ""],
    ]


def test_several_tables_stand_below_their_titles() -> None:
    assert rows_of(paper(PLAIN, PLAIN)) == [
        *(["附表"], ["数", "数"], ["'=1", "2"], []),
        *(["附表"], ["数", "数"], ["'=1", "2"]),
    ]


def test_a_report_without_a_table_is_no_csv() -> None:
    with pytest.raises(UsageError) as caught:
        separated_values.render(paper(), DAY)
    assert "没有表格" in caught.value.in_language("zh")


def test_excel_knows_the_encoding() -> None:
    assert separated_values.render(paper(PLAIN), DAY).startswith(b"\xef\xbb\xbf")


def test_a_row_of_a_table_is_a_line() -> None:
    assert lines_of(paper(GROUPED, PLAIN)) == [
        {
            "section": "标题",
            "table": 1,
            "group": "一、甲",
            "cells": {"事项": "乙", "数": "1"},
            "findings": [{"level": "error", "text": "错误 Q301"}],
        },
        {"section": "标题", "table": 1, "group": "二、空的", "cells": {}},
        {"section": "标题", "table": 2, "cells": {"数": "=1", "数（2）": "2"}},
    ]


def test_an_item_is_a_line_that_its_model_reads() -> None:
    lists = five_townships()
    lines = lines_of(Report("甲", records=tuple(lists)))
    assert [line.pop("township") for line in lines] == [
        one.township.code for one in lists for _ in one.items()
    ]
    back = [ITEM_MODELS[line.pop("list")].model_validate(line) for line in lines]
    assert back == [item for one in lists for item in one.items()]


def test_raw_items_are_told_apart_from_items() -> None:
    raw = RawItems.model_validate(
        {
            "township": {"name": "甲镇", "code": "320402100"},
            "raw_items": [{"id": "Y0001", "name": "=甲", "needed": "是"}],
        }
    )
    report = Report("甲", records=(raw,))
    (line,) = lines_of(report)
    assert line == {
        "township": "320402100",
        "list": "raw",
        "id": "Y0001",
        "name": "=甲",
        "needed": "是",
    }
    assert rows_of(report)[1][:4] == ["320402100", "甲镇", "Y0001", "'=甲"]


def test_findings_stand_at_their_items_and_none_is_lost() -> None:
    one = township_list(basic=["甲"])

    def note(code: str, table: str | None, text: str) -> ItemNote:
        record, name = ("J001", "甲") if table else (None, None)
        return ItemNote(code, table, record, name, "name", text, Level.WARNING)

    notes = (note("320402100", "basic", "在事项上"), note("320402100", None, "在清单上"))
    report = Report("甲", records=(one,), notes=notes)
    first, last = lines_of(report)
    assert first["findings"] == [{"level": "warning", "text": "在事项上"}]
    assert last == {
        "township": "320402100",
        "list": None,
        "findings": [{"level": "warning", "text": "在清单上"}],
    }
    heading, item, rest = rows_of(report)
    assert (heading[-1], item[-1], rest[-1]) == ("检查意见", "在事项上", "在清单上")


def test_one_list_is_a_workbook_to_work_in_and_several_are_papers() -> None:
    first, second = five_townships()[:2]
    papers = [
        Report(one.township.name, (Section("表", one.township.name, (PLAIN,)),), (one,))
        for one in (first, second)
    ]
    assert "quanze" in [sheet.name for sheet in read_sheets(workbook.render(papers[0], DAY))]
    names = [sheet.name for sheet in read_sheets(workbook.render(joined("甲", papers), DAY))]
    assert names == ["表", "表（2）"]
