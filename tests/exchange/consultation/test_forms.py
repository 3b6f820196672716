"""Our own workbooks: written as text, known again, read back whatever was done to them."""

import datetime
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from consultation_parts import CODE, draft, list_text
from consulting import Rows, resaved, with_cells
from quanze.drafting.consultation.asking import ask
from quanze.drafting.consultation.departments import Departments
from quanze.drafting.consultation.returned import Returned
from quanze.exchange.consultation.form import MOST_TEXT, lines_of
from quanze.exchange.consultation.own_form import read_own_form
from quanze.exchange.consultation.request import (
    NOTICE,
    file_name,
    read_request,
    write_request,
)
from quanze.exchange.office.read import read_office_file
from quanze.exchange.workbook import sheets_of
from quanze.knowledge.reference import Reference
from quanze.usage import UsageError

DAY = datetime.date(2026, 11, 2)


def book(text: str = "", *, overall: bool = False) -> bytes:
    """The workbook of 县公安局, or the overall one."""
    one = draft(text or list_text())
    questions = ask(one, Departments(one, Reference()), "编办")
    question = questions.departments[-1 if overall else 0]
    return write_request(one, questions, question, 1, DAY)


def read(data: bytes) -> Returned:
    form = read_own_form(data, "a.xlsx", (NOTICE,))
    assert form is not None
    return read_request(form, "a.xlsx")


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def test_the_same_content_gives_the_same_bytes() -> None:
    assert book() == book()


def test_a_form_comes_back_as_it_went_out() -> None:
    returned = read(book())
    assert (returned.round, returned.department, returned.draft) == (1, "县公安局", "draft-v1")
    assert [(row.code, row.number, row.name) for row in returned.rows] == [
        (CODE, f"P{number:03d}", name)
        for number, name in enumerate(
            ("校园周边安全检查", "流动人口信息采集", "无偿献血组织动员", "规模畜禽养殖污染防治"), 1
        )
    ]
    assert all(row.is_blank for row in returned.rows)


def test_nothing_becomes_a_formula_or_a_link() -> None:
    names = ("=1+1", "+A1", "@SUM(A1)", "http://example.org", "-2", "'x")
    data = book(list_text([f'"{name}"' for name in names]))
    assert "<f>" not in part(data, "xl/worksheets/sheet1.xml")
    assert "<hyperlink" not in part(data, "xl/worksheets/sheet1.xml")
    assert [row.name for row in read(data).rows] == list(names)


def test_ids_are_locked_answers_are_open_and_pages_are_set_up() -> None:
    xml = part(book(), "xl/worksheets/sheet1.xml")
    assert "<sheetProtection sheet=" in xml
    assert 'password="' not in xml
    assert '<pane xSplit="4" ySplit="4"' in xml
    assert "<autoFilter" in xml
    assert 'orientation="landscape"' in xml
    assert "第 &amp;P 页 共 &amp;N 页" in xml
    assert "<formula1>意见选项</formula1>" in xml
    workbook = part(book(), "xl/workbook.xml")
    assert 'name="乡镇选项"' in workbook
    assert "_xlnm.Print_Titles" in workbook
    assert 'name="_quanze" sheetId="4" state="veryHidden"' in workbook


def test_a_hundred_townships_fit_the_drop_down_list() -> None:
    texts = [
        list_text(("甲事",), code=str(320999100 + number), township=f"第{number}号民族乡")
        for number in range(100)
    ]
    one = draft(*texts)
    questions = ask(one, Departments(one, Reference()), "编办")
    data = write_request(one, questions, questions.departments[0], 1, DAY)
    assert "'选项'!$B$2:$B$101" in part(data, "xl/workbook.xml").replace("选项!", "'选项'!")


def test_the_overall_table_has_all_items_and_says_whom_else_they_are_put_to() -> None:
    data = book(overall=True)
    rows = sheets_of(data, "a.xlsx")[0].rows
    assert [row[6] for row in rows[4:9]] == ["县公安局"] * 4 + ["编办"]
    assert len(read(data).rows) == 5


def test_file_names_say_round_and_department() -> None:
    one = draft()
    questions = ask(one, Departments(one, Reference()), "编办")
    assert [file_name(question, 2) for question in questions.departments] == [
        "第2轮-县公安局.xlsx",
        "第2轮-总表-编办.xlsx",
    ]


MARKED = with_cells(book(), {"G5": "修改", "H5": "增加夜查", "G7": "删除"})


def moved(rows: Rows) -> Rows:
    return [*rows[:4], *reversed(rows[4:])]


def deleted(rows: Rows) -> Rows:
    return [*rows[:5], *rows[6:]]


def inserted(rows: Rows) -> Rows:
    return [[row[0], "备查" if number > 3 else "", *row[1:]] for number, row in enumerate(rows)]


def swapped(rows: Rows) -> Rows:
    return [[*row[6:], *row[:6]] for row in rows]


def renamed(rows: Rows) -> Rows:
    titles = [
        "行政区划代码",
        "乡镇名称",
        "类别",
        "事项编码",
        "事项",
        "内容",
        "反馈意见",
        "修改意见",
        "原因",
    ]
    return [*rows[:3], titles, *rows[4:]]


def renamed_without_keys(rows: Rows) -> Rows:
    return [*rows[:2], *renamed(rows)[3:]]


def repeated_headings(rows: Rows) -> Rows:
    return [*rows[:6], rows[3], *rows[6:]]


CHANGES = [moved, deleted, inserted, swapped, renamed, renamed_without_keys, repeated_headings]


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: one.__name__)
def test_what_offices_do_to_a_table_does_no_harm(
    change: Callable[[Rows], Rows], tmp_path: Path
) -> None:
    file = tmp_path / "随便什么名字.xlsx"
    file.write_bytes(MARKED)
    resaved(file, change)
    returned = read(file.read_bytes())
    found = {row.number: (row.opinion, row.suggestion) for row in returned.rows if not row.is_blank}
    assert found == {"P001": ("修改", "增加夜查"), "P003": ("删除", None)}
    assert len(returned.rows) == (3 if change is deleted else 4)


@pytest.mark.parametrize(
    "title", ["处理意见", "意见（民政局）", "我局意见", "意见(必填)", "态度", "？"]
)
@pytest.mark.parametrize("keys", [True, False])
def test_one_renamed_heading_is_no_row(title: str, *, keys: bool, tmp_path: Path) -> None:
    def renamed_one(rows: Rows) -> Rows:
        headings = [title if one == "意见" else one for one in rows[3]]
        return [*rows[: 3 if keys else 2], headings, *rows[4:]]

    file = tmp_path / "a.xlsx"
    file.write_bytes(MARKED)
    resaved(file, renamed_one)
    returned = read(file.read_bytes())
    assert [row.number for row in returned.rows] == ["P001", "P002", "P003", "P004"]
    lost = title == "？" and not keys
    assert returned.rows[0].opinion == (None if lost else "修改")
    assert ("没有“意见”这一栏" in [one.zh for one in returned.remarks]) == lost


def test_rows_right_below_the_keys_stay_where_the_headings_are_gone(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(MARKED)
    resaved(file, lambda rows: [*rows[:3], *rows[4:]])
    assert [row.number for row in read(file.read_bytes()).rows] == ["P001", "P002", "P003", "P004"]


def test_the_line_to_sign_in_is_no_row_and_names_whom_to_ask(tmp_path: Path) -> None:
    def signed(rows: Rows) -> Rows:
        done = [list(row) for row in rows]
        assert str(done[-1][0]).startswith("单位（盖章）：")
        done[-1][0] = "单位（盖章）：县公安局 联系人：张 三  电话：0519-1234567 日期：2026年12月1日"
        return done

    file = tmp_path / "a.xlsx"
    file.write_bytes(MARKED)
    assert read(MARKED).remarks == ()
    resaved(file, signed)
    returned = read(file.read_bytes())
    assert [row.number for row in returned.rows] == ["P001", "P002", "P003", "P004"]
    assert [one.zh for one in returned.remarks] == ["联系人：张三，电话：0519-1234567"]


def test_numbers_and_blanks_of_other_programs_are_texts(tmp_path: Path) -> None:
    def typed(rows: Rows) -> Rows:
        done: list[Any] = [list(row) for row in rows]
        done[4][0], done[4][3], done[4][6] = float(CODE), 1.0, " 修改\r\n"
        return done

    file = tmp_path / "a.xlsx"
    file.write_bytes(book())
    resaved(file, typed)
    (first, *_) = read(file.read_bytes()).rows
    assert (first.code, first.number, first.opinion) == (CODE, "1", "修改")


def test_the_properties_know_the_form_where_the_hidden_sheet_is_gone(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(book())
    resaved(file, lambda rows: rows, keep_marker=False)
    assert read_own_form(file.read_bytes(), "a.xlsx") is None
    with zipfile.ZipFile(io.BytesIO(book())) as old, zipfile.ZipFile(file, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "xl/workbook.xml":
                data = data.replace(b'name="_quanze"', b'name="Sheet9"')
            new.writestr(entry, data)
    assert read(file.read_bytes()).department == "县公安局"


def test_a_form_without_its_headings_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(book())
    resaved(file, lambda rows: rows[4:])
    with pytest.raises(UsageError, match="its headings are gone"):
        read_own_form(file.read_bytes(), "a.xlsx")


def test_a_lost_column_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(book())
    resaved(file, lambda rows: [row[:8] for row in rows])
    assert [remark.zh for remark in read(file.read_bytes()).remarks] == ["没有“理由”这一栏"]


def test_texts_too_long_for_a_cell_are_cut_and_say_so() -> None:
    data = book(list_text(("甲" * (MOST_TEXT + 5),)))
    (row,) = read(data).rows
    assert row.name is not None
    assert len(row.name) == MOST_TEXT
    assert row.name.endswith("（内容过长，余下的见清单）")


def test_rows_are_as_high_as_their_texts() -> None:
    assert [lines_of(text, 21.5) for text in ("", "甲" * 10, "甲" * 11, "a" * 20, "甲\n乙")] == [
        1,
        1,
        2,
        1,
        2,
    ]


def test_a_form_is_not_for_import(tmp_path: Path) -> None:
    file = tmp_path / "第2轮.xlsx"
    file.write_bytes(book())
    with pytest.raises(UsageError) as caught:
        read_office_file(file)
    assert "quanze consult receive 第2轮.xlsx" in str(caught.value.hint)
    assert caught.value.exit_code == 2
