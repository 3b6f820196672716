"""Words that tell a list or an answer."""

import pytest

from quanze.knowledge.list_wording import (
    answer_given,
    is_open,
    list_chosen,
    list_headed,
    list_named,
    list_of_number,
    scope_named,
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("基本履职事项", "basic"),
        ("安澜县柳塘镇配合履职事项清单（征求意见稿）", "cooperative"),
        ("上级部门收回权责事项", "reclaimed"),
        ("收回上级权责事项", "reclaimed"),
        ("上级部门回收事项目录", "reclaimed"),
        ("新增赋权事项", "empowered"),
        ("柳塘镇履行职责事项清单", None),
        ("收回和赋权事项目录", None),
        ("收回事项自本清单印发之日起施行。", None),
        ("党的建设", None),
        ("", None),
    ],
)
def test_headings_of_lists(text: str, name: str | None) -> None:
    assert list_headed(text) == name


def test_names_of_sheets_and_cells() -> None:
    assert list_named("3.收回") == "reclaimed"
    assert list_named("部门配合情况说明") is None
    assert [list_chosen(word) for word in ("基本履职", "配合", "上级收回", "收", "赋权事项")] == [
        "basic",
        "cooperative",
        "reclaimed",
        "reclaimed",
        "empowered",
    ]
    assert [list_chosen(word) for word in ("取消", "待定", "", "收回给县局")] == [None] * 4


def test_answers() -> None:
    assert {answer_given(word) for word in ("√", "✓", "是 ", "Y", "y", "1", "对", "TRUE")} == {"是"}
    assert {answer_given(word) for word in ("×", "✕", "✗", "否", "N", "0")} == {"否"}
    assert {answer_given(word) for word in ("", "/", "看情况", "部分")} == {None}
    assert is_open(" ／ ")
    assert not is_open("无")


def test_rows_about_the_whole_list() -> None:
    assert [scope_named(text) for text in ("全部事项", "清单整体", "其余事项", "其他", "防汛")] == [
        "all",
        "all",
        "rest",
        "rest",
        None,
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("配12", "cooperative"),
        ("收8、收9", "reclaimed"),
        ("基本履职事项3", "basic"),
        ("赋权第2项", "empowered"),
        ("配3、收4", None),
        ("12", None),
        ("第3项", None),
        ("J012", None),
    ],
)
def test_numbers_that_name_their_list(text: str, name: str | None) -> None:
    assert list_of_number(text) == name
