"""Reports as workbooks: what stands where, and how it prints."""

import datetime
import io
import re
import zipfile

import pytest

from quanze.exchange.workbook import read_sheets
from quanze.findings.level import Level
from quanze.output.papers.excel.figures import figure_of
from quanze.output.papers.excel.grid import Grid, grid_of
from quanze.output.papers.excel.workbook import render, render_paper
from quanze.output.reports.report import (
    Block,
    Column,
    Emphasis,
    FormField,
    Heading,
    Mark,
    Paragraph,
    Report,
    Row,
    Section,
    Table,
)
from quanze.usage import UsageError

DAY = datetime.date(2026, 11, 28)
COLUMNS = (
    Column("序号", 4, "center"),
    Column("事项", 20),
    Column("依据", 20),
    Column("数", 5, "right"),
)


def table(*rows: Row, caption: str = "") -> Table:
    return Table(COLUMNS, rows, caption)


def report(*blocks: Block, landscape: bool = False) -> Report:
    return Report("甲", (Section("表", "标题", blocks, "（征求意见稿）", landscape),))


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def sheet_of(one: Report) -> str:
    return part(render_paper(one, DAY), "xl/worksheets/sheet1.xml")


def texts(one: Report) -> list[list[object]]:
    (sheet,) = read_sheets(render_paper(one, DAY))
    return [list(row) for row in sheet.rows]


def test_blocks_stand_below_one_another() -> None:
    one = report(
        Heading("一、总体情况"),
        Paragraph("正文\n第二段"),
        table(Row(("1", "甲", "《乙》", "12")), caption="附表1"),
        FormField("承接部门（盖章）"),
        FormField("承办人：", "张三"),
        Paragraph("2026年11月28日", "signature"),
    )
    assert [[cell for cell in row if cell != ""] for row in texts(one)] == [
        ["标题"],
        ["（征求意见稿）"],
        ["一、总体情况"],
        ["\u3000\u3000正文\n\u3000\u3000第二段"],
        ["附表1"],
        ["序号", "事项", "依据", "数"],
        ["1", "甲", "《乙》", 12.0],
        [],
        ["承接部门（盖章）："],
        ["承办人：", "张三"],
        ["2026年11月28日"],
    ]


def test_a_table_is_filtered_frozen_and_headed_on_every_page() -> None:
    data = render_paper(report(table(*[Row(("1", "甲", "乙", "1"))] * 3), landscape=True), DAY)
    sheet = part(data, "xl/worksheets/sheet1.xml")
    assert '<pane ySplit="3" topLeftCell="A4"' in sheet
    assert '<autoFilter ref="A3:D6"/>' in sheet
    assert 'orientation="landscape"' in sheet
    assert "表!$3:$3" in part(data, "xl/workbook.xml")
    assert "第 &amp;P 页 共 &amp;N 页" in sheet


def test_several_tables_share_the_columns_of_the_widest() -> None:
    narrow = Table((Column("部门", 10), Column("意见", 40)), (Row(("区民政局", "同意")),))
    sheet = sheet_of(report(table(Row(("1", "甲", "乙", "1"))), narrow))
    # A fifth of the width is the first column alone, or nearly; the rest is joined.
    assert re.findall(r'<mergeCell ref="([A-D]6:[A-D]6)"/>', sheet) == ["B6:D6"]
    # Excel has one filter a sheet.
    assert "<autoFilter" not in sheet


def test_category_rows_can_be_sorted_and_filtered() -> None:
    sheet = sheet_of(report(table(Row(("一、行政处罚",), group=True), Row(("1", "甲", "乙", "1")))))
    assert "A4:D4" not in sheet
    assert re.search(r'<row r="4".*?</row>', sheet)


def test_texts_stay_texts_and_figures_are_numbers() -> None:
    rows = texts(report(table(Row(("001", "=1+1", "http://example.com", "135.3")))))
    assert rows[3] == ["001", "=1+1", "http://example.com", 135.3]
    assert "<f>" not in sheet_of(report(table(Row(("1", "=1+1", "乙", "=2")))))


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("12", (12, "0")),
        ("0.50", (0.5, "0.00")),
        ("+2.3", (2.3, "+0.0;-0.0;+0.0")),
        ("-16.0", (-16, "0.0")),
        ("012", None),
        ("-0", None),
        ("–", None),
        ("12%", None),
        ("12345678901", None),
    ],
)
def test_figures_look_as_they_were_written(text: str, figure: tuple[float, str] | None) -> None:
    assert figure_of(text) == figure


def test_findings_are_notes_and_the_gravest_comes_first() -> None:
    marks = (Mark(1, "提示 Q1", Level.NOTICE), Mark(1, "错误 Q2", Level.ERROR))
    data = render_paper(report(table(Row(("1", "甲", "乙", "1"), marks=marks))), DAY)
    notes = part(data, "xl/comments1.xml")
    assert '<comment ref="B4"' in notes
    assert "错误 Q2\n提示 Q1" in notes
    assert "<author>quanze</author>" in notes


def test_what_went_is_struck_out_and_what_came_underlined() -> None:
    emphases = (
        Emphasis(1, 0, 1, "deleted"),
        Emphasis(1, 1, 2, "inserted"),
        Emphasis(2, 0, 1, "deleted"),
    )
    data = render_paper(report(table(Row(("1", "旧新的", "旧", "1"), emphases=emphases))), DAY)
    rich = part(data, "xl/sharedStrings.xml")
    assert "<strike/>" in rich
    assert "<u/>" in rich
    assert read_sheets(data)[0].rows[3][1] == "旧新的"


def test_a_long_text_makes_its_column_wider_until_it_fits() -> None:
    rows = (Row(("1", "甲" * 900, "乙", "1")),)
    wide = grid_of(Section("", "", (table(*rows),)))
    usual = grid_of(Section("", "", (table(Row(("1", "甲", "乙", "1"))),)))
    assert wide.widths[1] > usual.widths[1]
    assert wide.widths[2] == usual.widths[2]


def test_a_text_too_long_for_any_row_is_told_at_its_row() -> None:
    data = render_paper(report(table(Row(("1", "甲" * 20_000, "乙", "1")))), DAY)
    assert "打印时会被截断" in part(data, "xl/comments1.xml")


def test_a_text_too_long_for_a_cell_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        render_paper(report(table(Row(("1", "甲" * 32_768, "乙", "1")))), DAY)
    assert "表!B4" in caught.value.in_language("zh")


def test_spans_cover_the_grid_in_order() -> None:
    grid = Grid((10, 20, 30, 40))
    assert grid.spans([Column("甲", 1)]) == [(0, 3)]
    assert grid.spans([Column("甲", 1), Column("乙", 1)]) == [(0, 2), (3, 3)]
    assert grid.spans([Column(str(n), 100 - n) for n in range(3)]) == [(0, 1), (2, 2), (3, 3)]


def test_sections_of_one_name_have_sheets_of_their_own() -> None:
    same = Section("收回/承接", "", (Paragraph("甲"),))
    sheets = read_sheets(render(Report("甲", (same, same)), DAY))
    assert [sheet.name for sheet in sheets] == ["收回／承接", "收回／承接（2）"]


def test_control_characters_do_not_break_the_file() -> None:
    assert texts(report(table(Row(("1", "a\x07\ufffe", "乙", "1")))))[3][1] == "a\x07\ufffd"


def test_the_same_report_and_day_give_the_same_bytes() -> None:
    one = report(table(Row(("1", "甲", "乙", "1"))))
    assert render(one, DAY) == render(one, DAY)
