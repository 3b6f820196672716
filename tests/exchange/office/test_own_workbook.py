"""What a working workbook says is what was written into it, whatever the texts and who edited it."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from awkward_records import LISTS, OPINIONS, RAW
from quanze.exchange.office.own_workbook import read_own_workbook, record_of
from quanze.exchange.office.read import read_office_file
from quanze.exchange.office.reading import Reading
from quanze.exchange.office.sheet_grids import WholeSheet, whole_sheets
from quanze.exchange.working.workbook import write_working_workbook
from quanze.model.items import EmpoweredItem, ReclaimedItem
from quanze.model.opinions import ConsultationHead, Opinion, Opinions
from quanze.model.record import Record
from quanze.model.township_list import TownshipList
from sample_lists import township_list

DAY = datetime.date(2026, 11, 28)
Edit = Callable[[dict[str, WholeSheet]], Any]


def read(data: bytes, edit: Edit | None = None) -> Reading | None:
    sheets = whole_sheets(data, "甲.xlsx")
    if edit is not None:
        edit({sheet.name: sheet for sheet in sheets})
    readings = read_own_workbook([sheet for sheet in sheets if sheet.rows], "甲.xlsx")
    return readings[0] if readings else None


def edited(edit: Edit) -> Reading:
    one = township_list(
        basic=["甲", "乙", "丙"],
        reclaimed=[("区民政局",), ("区司法局",)],
        empowered=1,
        category="乡村振兴",
    )
    reading = read(write_working_workbook(one, DAY), edit)
    assert reading is not None
    return reading


def midnight(year: int, month: int, day: int) -> datetime.datetime:
    """A day as spreadsheets keep it."""
    return datetime.datetime(year, month, day)  # noqa: DTZ001 - spreadsheets know no zone


def names(reading: Reading, table: str = "basic") -> list[str]:
    return [row.fields["name"] for row in reading.rows if row.list == table]


def left_out(reading: Reading) -> list[tuple[int | None, str]]:
    return [(one.where.row, one.code) for one in reading.left_out]


@given(LISTS | RAW | OPINIONS)
@settings(max_examples=25, deadline=None)
def test_every_file_comes_back_as_it_was(record: Record) -> None:
    reading = read(write_working_workbook(record, DAY))
    assert reading is not None
    assert record_of(reading) == record
    assert not reading.left_out
    assert not reading.remarks


def test_the_general_entry_reads_it_exactly(tmp_path: Path) -> None:
    one = township_list(basic=["甲 乙", "《丙》\n第一条"], category="其他")
    file = tmp_path / "改了名的.xlsx"
    file.write_bytes(write_working_workbook(one, DAY))
    (reading,) = read_office_file(file)
    assert record_of(reading) == one
    assert reading.township.name == "郑陆镇"
    assert (reading.township.county, reading.township.province) == ("天宁区", "江苏省")


@pytest.mark.parametrize("suffix", ["xls", "ods"])
def test_what_another_program_has_saved_is_the_same(suffix: str) -> None:
    """Files that LibreOffice 7.4 saved: a list of awkward texts."""
    data = (Path(__file__).parent / "files" / f"own.{suffix}").read_bytes()
    reading = read(data)
    assert reading is not None
    one = record_of(reading)
    assert isinstance(one, TownshipList)
    expected = ["=1+1", "  甲 乙\n\n丙  ", "001", "甲\t乙\x07", "http://example.com", '"放管服"']
    assert [item.name for item in one.basic] == expected
    assert [item.remarks for item in one.basic] == expected
    assert [item.legal_basis for item in one.basic] == [(text, text) for text in expected]


def test_rows_moved_added_and_taken_out() -> None:
    def edit(sheets: dict[str, WholeSheet]) -> None:
        rows = sheets["基本履职事项"].rows
        rows[2:5] = [rows[4], [""] * 6, rows[2], ["", "新事项", "", "", "", ""]]

    reading = edited(edit)
    assert names(reading) == ["丙", "甲", "新事项"]
    assert "id" not in reading.rows[2].fields
    assert left_out(reading) == [(4, "blank")]


def test_columns_moved_added_and_taken_out() -> None:
    def edit(sheets: dict[str, WholeSheet]) -> None:
        for row in sheets["上级部门收回事项"].rows:
            row.reverse()
            row.pop()
            row.append("我的批注" if "名称" in row else "看过" if "S 事项 1" in row else "")

    reading = edited(edit)
    first, second = (row for row in reading.rows if row.list == "reclaimed")
    assert first.fields == {
        "name": "S 事项 1",
        "category": "乡村振兴",
        "receiving_departments": ("区民政局",),
    }
    assert first.extra == {"我的批注": "看过"}
    assert not second.extra
    columns = {one.heading: one.field for one in reading.columns if one.list == "reclaimed"}
    assert columns["生效日期"] == "handover.effective_date"
    assert columns["我的批注"] is None
    assert "编号" not in columns


def test_rows_that_are_no_items_are_told() -> None:
    def edit(sheets: dict[str, WholeSheet]) -> None:
        rows = sheets["基本履职事项"].rows
        rows += [
            list(rows[1]),
            ["合计", 3.0, "", "", "", ""],
            ["", "合计", "", "", "", ""],
            ["", "", "", "注：略", "", ""],
            ["", "", "", "", "", ""],
        ]

    reading = edited(edit)
    assert names(reading) == ["甲", "乙", "丙"]
    assert left_out(reading) == [(6, "repeated-header"), (7, "total"), (8, "total"), (9, "no-name")]


@pytest.mark.parametrize("number", ["合计", "小计"])
def test_an_opinion_is_no_total_whatever_its_id(number: str) -> None:
    head = ConsultationHead(round=1, department="县民政局", draft="draft-v1")
    bare = Opinion(id=number)
    record = Opinions(head=head, opinions=(bare, Opinion(id=number, suggestion="3")))

    def add_a_total(sheets: dict[str, WholeSheet]) -> None:
        sheet = next(one for one in sheets.values() if any(number in row for row in one.rows))
        total: list[Any] = [""] * len(sheet.rows[-1])
        total[sheet.rows[-1].index(number)], total[-1] = number, 2.0
        sheet.rows.append(total)

    reading = read(write_working_workbook(record, DAY), add_a_total)
    assert reading is not None
    assert record_of(reading) == record
    assert [code for _, code in left_out(reading)] == ["total"]


def test_a_cell_over_several_rows_counts_for_each() -> None:
    def edit(sheets: dict[str, WholeSheet]) -> None:
        sheet = sheets["基本履职事项"]
        for row, text in ((2, "合并的"), (3, ""), (4, "")):
            sheet.rows[row][2] = text
        sheet.merged.append((2, 4, 2, 2))

    assert [row.fields["category"] for row in edited(edit).rows[:3]] == ["合并的"] * 3


def test_what_does_not_fit_is_kept_and_told() -> None:
    def edit(sheets: dict[str, WholeSheet]) -> None:
        rows = sheets["新增赋权事项"].rows
        places = {title: place for place, title in enumerate(rows[1])}
        for title, text in (
            ("行使方式", "下放给镇"),
            ("行使次数", "6次"),
            ("裁量基准", "轻微｜一｜二｜三"),
            ("承接难度", " 低 "),
        ):
            rows[2][places[title]] = text
        reclaimed = sheets["上级部门收回事项"].rows
        day = reclaimed[1].index("生效日期")
        reclaimed[2][day] = "下月一号"
        reclaimed[3][day] = midnight(2027, 1, 1)

    reading = edited(edit)
    empowered = reading.rows[-1]
    assert empowered.extra == {
        "行使方式": "下放给镇",
        "行使次数": "6次",
        "裁量基准": "轻微｜一｜二｜三",
    }
    assert empowered.fields["evaluation"] == {"difficulty": "低"}
    first, second = (row for row in reading.rows if row.list == "reclaimed")
    assert first.extra == {"生效日期": "下月一号"}
    assert second.fields["handover"] == {"effective_date": datetime.date(2027, 1, 1)}
    assert [(one.where.sheet, one.where.row, one.where.column) for one in reading.remarks] == [
        ("上级部门收回事项", 3, "I"),
        ("新增赋权事项", 3, "G"),
        ("新增赋权事项", 3, "J"),
        ("新增赋权事项", 3, "M"),
    ]
    assert "“下放给镇”" in " ".join(one.message.zh for one in reading.remarks)


def test_numbers_and_days_that_a_spreadsheet_made_are_texts_again() -> None:
    def edit(sheets: dict[str, WholeSheet]) -> None:
        row = sheets["基本履职事项"].rows[2]
        row[0], row[1], row[5] = 12.0, midnight(2026, 8, 1), 1.5

    fields = edited(edit).rows[0].fields
    assert (fields["id"], fields["name"], fields["remarks"]) == ("12", "2026-08-01", "1.5")


def test_township_and_head_are_read_and_what_is_unknown_is_told() -> None:
    def edit(sheets: dict[str, WholeSheet]) -> None:
        rows = sheets["清单信息"].rows
        entries = {(row[0], row[1]): row for row in rows}
        entries["清单", "版本"][2] = "draft-v9"
        entries["清单", "声明总数·基本"][2] = 3.0
        entries["清单", "阶段"][2] = "快了"
        rows.append(["乡镇", "电话", "0519", ""])

    reading = edited(edit)
    assert reading.beside["head"] == {"version": "draft-v9", "declared_totals": {"basic": 3}}
    assert reading.declared == {"basic": 3}
    assert [(one.code, one.text) for one in reading.left_out] == [
        ("unreadable", "快了"),
        ("other-entry", "乡镇 电话 0519"),
    ]


def test_a_sheet_taken_out_is_told() -> None:
    reading = edited(lambda sheets: sheets["配合履职事项"].rows.clear())
    assert [one.code for one in reading.remarks] == ["missing-sheet"]
    assert names(reading) == ["甲", "乙", "丙"]


def test_a_sheet_of_another_hand_is_told() -> None:
    sheets = whole_sheets(write_working_workbook(township_list(basic=["甲"]), DAY), "甲.xlsx")
    sheets.append(WholeSheet("草稿", hidden=False, rows=[["随便"]], merged=[], faults={}))
    readings = read_own_workbook(sheets, "甲.xlsx")
    assert readings is not None
    assert [(one.where.sheet, one.code) for one in readings[0].left_out] == [
        ("草稿", "other-sheet")
    ]


def rename(sheets: dict[str, WholeSheet]) -> None:
    for name in ("配合履职事项", "上级部门收回事项"):
        sheets[name].rows.clear()
    sheets["基本履职事项"].rows[1][1] = "干什么"


@pytest.mark.parametrize(
    "edit",
    [
        rename,
        lambda sheets: sheets["quanze"].rows.clear(),
        lambda sheets: sheets["quanze"].rows[0].__setitem__(0, "quanze-workbook/2"),
        lambda sheets: sheets["清单信息"].rows[1].__setitem__(1, "什么"),
    ],
)
def test_where_the_structure_is_gone_the_general_reader_is_asked(edit: Edit) -> None:
    data = write_working_workbook(township_list(basic=["甲"]), DAY)
    assert read(data, edit) is None


def test_cells_that_cannot_be_read_are_told() -> None:
    def edit(sheets: dict[str, WholeSheet]) -> None:
        sheets["基本履职事项"].faults[2, 3] = "formula"

    (remark,) = edited(edit).remarks
    assert (remark.where.sheet, remark.where.row, remark.where.column) == ("基本履职事项", 3, "D")
    assert remark.code == "unreadable-formula"


def test_nested_fields_stand_apart() -> None:
    reclaimed = ReclaimedItem.model_validate(
        {"id": "S001", "name": "甲", "handover": {"effective_date": "2027-01-01"}}
    )
    empowered = EmpoweredItem.model_validate(
        {
            "id": "F001",
            "name": "乙",
            "enforcement_guide": {"discretion": [{"circumstance": "轻微", "range": "警告"}]},
        }
    )
    one = township_list().model_copy(update={"reclaimed": (reclaimed,), "empowered": (empowered,)})
    reading = read(write_working_workbook(one, DAY))
    assert reading is not None
    first, second = reading.rows
    assert first.fields["handover"] == {"effective_date": datetime.date(2027, 1, 1)}
    assert second.fields["enforcement_guide"] == {
        "discretion": ({"circumstance": "轻微", "range": "警告"},)
    }
