"""Word documents read back: what GB/T 9704-2012 asks for, and what keeps tables readable."""

import io
import zipfile
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm

from quanze.findings.level import Level
from quanze.output.papers.word.document import render
from quanze.output.papers.word.styles import STYLES
from quanze.output.reports.report import Column, Mark, Paragraph, Report, Row, Section, Table
from sample_reports import AWKWARD, DAY, REPORT


def opened(report: Report = REPORT) -> Document:
    return docx.Document(io.BytesIO(render(report, DAY)))


def one_table(*rows: Row) -> Report:
    columns = (Column("序号", 4), Column("事项", 20))
    return Report("清单", (Section("清单", "清单", (Table(columns, rows),)),))


def fonts_of(document: Document, style: str) -> dict[str, str]:
    (element,) = [one for one in document.styles.element.style_lst if one.styleId == style]
    return dict(element.rPr.find(qn("w:rFonts")).attrib)


def test_fonts_are_those_of_the_standard_and_no_theme_font_is_named() -> None:
    document = opened()
    expected = {"Title": "方正小标宋简体", "BodyText": "仿宋_GB2312", "Heading1": "黑体"}
    expected |= {"Heading2": "楷体_GB2312", "PageNumber": "宋体", "TableHeading": "黑体"}
    for style, font in expected.items():
        fonts = fonts_of(document, style)
        assert fonts[qn("w:eastAsia")] == fonts[qn("w:ascii")] == font
        assert fonts[qn("w:hint")] == "eastAsia"
    assert "Theme" not in document.styles.element.xml.replace("themeFontLang", "")


def test_the_body_has_22_lines_of_28_characters() -> None:
    """The settings that were measured to give them."""
    normal = opened().styles.element.style_lst[0]
    spacing = normal.pPr.find(qn("w:spacing"))
    assert spacing.get(qn("w:line")) == "579"
    assert spacing.get(qn("w:lineRule")) == "exact"
    assert normal.rPr.find(qn("w:spacing")).get(qn("w:val")) == "-5"
    assert normal.rPr.find(qn("w:sz")).get(qn("w:val")) == "32"


def test_pages_have_the_margins_of_the_standard_and_lying_ones_are_turned() -> None:
    upright: Any
    lying: Any
    again: Any
    upright, lying, again = opened().sections
    assert [round(margin.mm) for margin in margins(upright)] == [37, 26, 35, 28]
    assert [round(margin.mm) for margin in margins(lying)] == [28, 37, 26, 35]
    assert (upright.orientation, lying.orientation) == (WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE)
    assert round(upright.page_width.mm) == round(lying.page_height.mm) == 210
    assert abs(again.page_width - Mm(297)) < Mm(1)


def margins(section: Any) -> tuple[Any, ...]:
    return section.top_margin, section.right_margin, section.bottom_margin, section.left_margin


def test_page_numbers_stand_outside_and_downwards_on_lying_pages() -> None:
    document = opened()
    assert document.settings.odd_and_even_pages_header_footer
    upright, lying, again = document.sections
    for section in (upright, lying, again):
        for footer in (section.footer, section.even_page_footer):
            assert "PAGE" in footer.part.element.xml
            assert "— " in footer.part.element.xml
    assert upright.footer.paragraphs[0].alignment == 2
    assert upright.even_page_footer.paragraphs[0].alignment == 0
    assert not upright.footer.tables
    positions = []
    for footer in (lying.footer, lying.even_page_footer):
        (table,) = footer.tables
        assert table._tbl.find(f".//{qn('w:textDirection')}").get(qn("w:val")) == "tbRl"
        place = table._tbl.tblPr.find(qn("w:tblpPr"))
        positions.append(int(place.get(qn("w:tblpY"))))
    # Odd pages: near the lower edge of the sheet as it lies, even ones near the upper.
    assert positions[0] > 3 * positions[1]


def test_headings_repeat_rows_stay_whole_and_widths_are_set_twice() -> None:
    table: Any = opened().tables[0]
    heading, group, first, _ = table._tbl.tr_lst
    assert heading.trPr.find(qn("w:tblHeader")) is not None
    for row in (heading, group, first):
        assert row.trPr.find(qn("w:cantSplit")) is not None
    grid = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid.gridCol_lst]
    cells = [int(cell.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for cell in first.tc_lst]
    assert grid == cells
    assert sum(grid) == sum(
        int(cell.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for cell in group.tc_lst
    )
    assert group.tc_lst[0].grid_span == 3


def test_a_row_that_no_page_can_hold_may_be_split() -> None:
    long = Row(("1", "长" * 2000))
    table = opened(one_table(long, Row(("2", "短")))).tables[0]
    splits = [row.trPr is None for row in table._tbl.tr_lst[1:]]
    assert splits == [True, False]


def test_texts_are_read_back_as_they_were() -> None:
    cells = [cell.text for cell in opened().tables[0].rows[2].cells]
    assert cells == ["1", AWKWARD, ""]


def test_changed_words_are_struck_out_and_underlined() -> None:
    row = opened().tables[0].rows[3]
    old, new = (row.cells[number].paragraphs[0].runs for number in (1, 2))
    assert [(run.text, bool(run.font.strike)) for run in old] == [
        ("由", False),
        ("区民政局"[:4], True),
        ("负责", False),
    ]
    assert [run.text for run in new if run.font.underline] == ["区财政局"]


def test_findings_are_comments_at_their_cells_even_where_those_are_empty() -> None:
    document = opened()
    comments = list(document.comments)
    assert [comment.author for comment in comments] == ["quanze"] * 3
    assert comments[0].text == "错误 Q301（S001）：没有承接部门"
    assert comments[0].timestamp is not None
    assert comments[0].timestamp.date() == DAY
    row = document.tables[0]._tbl.tr_lst[2]
    marked = [cell.find(f".//{qn('w:commentReference')}") is not None for cell in row.tc_lst]
    assert marked == [False, False, True]


def test_several_findings_at_one_cell_are_all_there() -> None:
    marks = tuple(Mark(1, f"意见{number}\n第二行", Level.NOTICE) for number in range(3))
    comments = opened(one_table(Row(("1", "甲"), marks=marks))).comments
    assert [comment.text for comment in comments] == [mark.text for mark in marks]


def test_characters_that_xml_cannot_hold_are_seen() -> None:
    row = Row(("1", "响\x07铃"), marks=(Mark(1, "有\x00字符", Level.ERROR),))
    document = opened(one_table(row))
    assert document.tables[0].cell(1, 1).text == "响\ufffd铃"
    assert next(iter(document.comments)).text == "有\ufffd字符"


def test_every_style_that_is_used_is_there() -> None:
    data = render(REPORT, DAY)
    known = {style.id for style in STYLES} | {"Normal", "CommentReference"}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            text = archive.read(name).decode()
            used = {part.split('"')[0] for part in text.split('<w:pStyle w:val="')[1:]}
            assert used <= known, name


def test_equal_papers_have_equal_bytes_without_a_clock() -> None:
    data = render(REPORT, DAY)
    assert data == render(REPORT, DAY)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
    properties = docx.Document(io.BytesIO(data)).core_properties
    assert (properties.author, properties.last_modified_by) == ("quanze", "quanze")
    assert properties.created is not None
    assert properties.created.date() == DAY
    assert properties.title == REPORT.name


def test_a_report_without_tables_and_titles_is_a_document_too() -> None:
    report = Report("函", (Section("函", "", (Paragraph("只有一段。"),)),))
    document = opened(report)
    assert [paragraph.text for paragraph in document.paragraphs if paragraph.text] == ["只有一段。"]
