"""Choices spread over columns, with a mark below one of the words."""

from pathlib import Path

import pytest

from office_files import put_workbook, read_one
from quanze.exchange.office.options import chosen
from quanze.exchange.office.reading import ReadRow

RAW = ["序号", "原始事项", "依据是否充分", "", "拟归类", "", ""]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ([("是", "√"), ("否", "")], "是"),
        ([("是", ""), ("否", "√")], "否"),
        ([("是", "×"), ("否", "")], "否"),
        ([("是", ""), ("否", "×")], "否"),
        ([("是", "√"), ("否", "×")], "是"),
        ([("是", "√"), ("否", "√")], "是\n否"),
        ([("是", "/"), ("否", "")], ""),
        ([("是", "是"), ("否", "")], "是"),
        ([("无意见", ""), ("修改", "×")], ""),
        ([("无意见", ""), ("修改", "改为三级")], "修改：改为三级"),
    ],
)
def test_the_word_above_the_mark_is_chosen(cells: list[tuple[str, str]], said: str) -> None:
    assert chosen(cells) == said


def raw(tmp_path: Path, merged: list[str], *rows: list[object]) -> list[dict[str, object]]:
    options = ["", "", "是", "否", "基本", "配合", "收回"]
    file = put_workbook(
        tmp_path / "a.xlsx", {"底稿": [["柳塘镇原始事项"], RAW, options, *rows]}, merged=merged
    )
    return [dict(row.fields) for row in read_one(file).rows]


@pytest.mark.parametrize("merged", [["C2:D2", "E2:G2", "A2:A3", "B2:B3"], []])
def test_answers_and_the_list_are_read_from_marks(tmp_path: Path, merged: list[str]) -> None:
    rows = raw(
        tmp_path,
        merged,
        [1, "值班信息报送", "√", "", "", "√", ""],
        [2, "殡葬执法", "", "√", "", "", "√"],
        [3, "保密检查", "", "", "", "", ""],
    )
    assert rows == [
        {"name": "值班信息报送", "basis_sufficient": "是", "proposed_list": "配合"},
        {"name": "殡葬执法", "basis_sufficient": "否", "proposed_list": "收回"},
        {"name": "保密检查"},
    ]


def test_two_marks_are_no_answer(tmp_path: Path) -> None:
    (row,) = raw(tmp_path, ["C2:D2"], [1, "值班信息报送", "√", "√", "√", "", ""])
    assert row == {"name": "值班信息报送", "proposed_list": "基本"}


def opinions(tmp_path: Path, *rows: list[object]) -> list[ReadRow]:
    return read_one(put_workbook(tmp_path / "a.xlsx", {"反馈表": list(rows)})).rows


def test_a_mark_below_an_answer_that_leaves_the_kind_open(tmp_path: Path) -> None:
    first, second = opinions(
        tmp_path,
        ["征求意见反馈表"],
        ["事项编号", "事项名称", "意见", "", "修改建议"],
        ["", "", "无意见", "有意见", ""],
        ["配1", "养犬管理", "√", "", ""],
        ["配2", "烟花爆竹管理", "", "√", "改为协助巡查"],
    )
    assert first.fields["opinion"] == "无意见"
    assert "opinion" not in second.fields
    assert second.written["opinion"] == "有意见"


def test_more_is_said_of_an_item_and_a_new_item_where_there_is_none(tmp_path: Path) -> None:
    rows = opinions(
        tmp_path,
        ["征求意见反馈表"],
        ["事项编号", "意见", "修改建议", "理由"],
        ["配1", "补充", "增加夜间巡查", "实际需要"],
        ["", "补充", "校外托管机构管理", "实际需要"],
    )
    assert [row.fields["opinion"] for row in rows] == ["修改", "新增"]
