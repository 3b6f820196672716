"""The working workbook as a file: texts that stay texts, drop-down lists, notes, print set-up."""

import datetime
import io
import re
import zipfile

import pytest

from quanze.exchange.working.item_notes import ItemNote
from quanze.exchange.working.workbook import write_working_workbook
from quanze.findings.level import Level
from quanze.model.raw_items import RawItems
from quanze.model.settings import Categories
from quanze.model.township_list import TownshipList
from quanze.usage import UsageError
from sample_lists import township_list

DAY = datetime.date(2026, 11, 28)


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def sample(*names: str) -> TownshipList:
    return township_list(basic=names or ("甲",), reclaimed=[("区民政局",)], empowered=1)


def test_the_same_list_and_day_give_the_same_bytes() -> None:
    first = write_working_workbook(sample(), DAY)
    assert first == write_working_workbook(sample(), DAY)
    assert first != write_working_workbook(sample(), DAY + datetime.timedelta(1))


def test_no_text_is_a_formula_a_link_or_a_number() -> None:
    data = write_working_workbook(sample("=1+1", "http://example.com", "001", "+1"), DAY)
    sheet = part(data, "xl/worksheets/sheet1.xml")
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet
    assert set(re.findall(r'<c r="B[3-6]" s="\d+" t="(\w+)"', sheet)) == {"s"}
    # Excel keeps the text when somebody opens the cell and leaves it.
    assert 'quotePrefix="1"' in part(data, "xl/styles.xml")


def test_categories_are_offered_from_the_settings() -> None:
    many = tuple(f"类别{number}" for number in range(200))
    data = write_working_workbook(sample(), DAY, Categories(basic=many, reclaimed=()))
    assert "选项1" in part(data, "xl/worksheets/sheet1.xml")
    assert "'字典'!$A$1:$A$200" in part(data, "xl/workbook.xml")
    # No category is prescribed for what is taken back, so none is offered.
    assert "dataValidation" not in part(data, "xl/worksheets/sheet3.xml")


def test_the_three_questions_are_answered_from_a_list() -> None:
    raw = RawItems.model_validate(
        {
            "township": {"name": "甲镇", "code": "320402100"},
            "raw_items": [{"id": "Y0001", "name": "甲", "needed": "是"}],
        }
    )
    sheet = part(write_working_workbook(raw, DAY), "xl/worksheets/sheet1.xml")
    # Those, where it goes, and the category, which alone may be another.
    assert sheet.count('<dataValidation type="list"') == 5
    assert sheet.count('errorStyle="warning"') == 1


def test_it_prints_on_one_page_across_with_headings_on_each() -> None:
    data = write_working_workbook(sample(), DAY)
    sheet = part(data, "xl/worksheets/sheet1.xml")
    assert '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' in sheet
    assert "第 &amp;P 页 共 &amp;N 页" in sheet
    assert '<pane xSplit="2" ySplit="2"' in sheet
    assert '<autoFilter ref="A2:F3"/>' in sheet
    assert "基本履职事项!$2:$2" in part(data, "xl/workbook.xml")


def test_findings_are_notes_at_their_fields() -> None:
    def note(table: str | None, record: str | None, field: str | None, text: str) -> ItemNote:
        name = "S 事项 1" if record else None
        return ItemNote("320402100", table, record, name, field, text, Level.ERROR)

    data = write_working_workbook(
        sample(),
        DAY,
        notes=[
            note("reclaimed", "S001", "receiving_departments", "没有承接部门"),
            note("reclaimed", "S001", "handover", "没有日期"),
            note("reclaimed", "S001", None, "整项"),
            note("reclaimed", "S404", "name", "没有这一项"),
            note(None, None, None, "整份"),
        ],
    )
    notes = part(data, "xl/comments3.xml")
    placed = dict(re.findall(r'<comment ref="(\w+)".*?<t[^>]*>([^<]*)</t>', notes))
    assert placed["F3"] == "没有承接部门"
    assert placed["I3"] == "没有日期"
    assert placed["B3"] == "整项"
    # What has no place in a table is told at the sheet about the whole.
    assert "没有这一项\n整份" in part(data, "xl/comments5.xml")


def test_a_text_longer_than_a_cell_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        write_working_workbook(sample("😀" * 16_384), DAY)
    assert "基本履职事项!B3" in caught.value.in_language("zh")
    assert "32767" in caught.value.in_language("en")


def test_the_longest_text_fits() -> None:
    data = write_working_workbook(sample("甲" * 32_767), DAY)
    sheet = part(data, "xl/worksheets/sheet1.xml")
    height = re.search(r'<row r="3"[^>]* ht="([\d.]+)"', sheet)
    assert height
    assert 400 < float(height[1]) <= 409
