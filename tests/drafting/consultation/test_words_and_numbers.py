"""What departments write: opinions in their own words, ids in their own forms."""

from typing import Any

import pytest

from quanze.drafting.consultation.item_numbers import list_of_label, read_numbers
from quanze.drafting.consultation.returned import ReturnedRow
from quanze.drafting.consultation.statements import read_statement
from quanze.text.languages import Text

HERE = Text("第 5 行", "row 5")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("P003", [("P003", "cooperative", 3)]),
        ("p3", [("p3", "cooperative", 3)]),
        ("Ｐ３", [("P3", "cooperative", 3)]),
        ("配3", [("配3", "cooperative", 3)]),
        ("第３项", [("第3项", None, 3)]),
        ("3.0", [("3.0", None, 3)]),
        ("收8、收9", [("收8", "reclaimed", 8), ("收9", "reclaimed", 9)]),
        ("/", []),
        (None, []),
        ("甲-一", [("甲-一", None, None)]),
    ],
)
def test_numbers(written: str | None, expected: list[tuple[str, str | None, int | None]]) -> None:
    found = [(one.written, one.list, one.number) for one in read_numbers(written)]
    assert found == expected


def test_lists_by_their_names() -> None:
    words = ("配合履职事项", "上级部门收回事项", "基本", "赋权清单", "其他", None)
    assert [list_of_label(word) for word in words] == [
        "cooperative",
        "reclaimed",
        "basic",
        "empowered",
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("cells", "kind", "suggestion", "reason", "noted"),
    [
        ({"opinion": "无意见"}, "无意见", None, None, False),
        ({"opinion": "无意见", "suggestion": "无", "reason": "/"}, "无意见", None, None, False),
        ({"opinion": "同意", "suggestion": "增加夜查"}, "修改", "增加夜查", None, True),
        ({"opinion": "无意见", "reason": "上轮已改"}, "无意见", None, "上轮已改", False),
        ({"suggestion": "无意见"}, "无意见", None, None, False),
        ({"suggestion": "改为每季度一次"}, "修改", "改为每季度一次", None, True),
        ({"reason": "没有依据"}, "修改", None, "没有依据", True),
        (
            {"opinion": "由民政局牵头", "suggestion": "见附件"},
            "修改",
            "由民政局牵头\n见附件",
            None,
            True,
        ),
        ({"opinion": "修改：甲改为乙", "suggestion": "丙"}, "修改", "甲改为乙\n丙", None, False),
        ({"opinion": "建议将甲改为乙"}, "修改", "建议将甲改为乙", None, False),
        ({"opinion": "不同意"}, "修改", "不同意", None, True),
        ({"opinion": "补充", "suggestion": "夜查"}, "修改", "夜查", None, False),
        ({"opinion": "无意见，请按程序报批"}, "无意见", None, "请按程序报批", False),
        ({"opinion": "同意，但应明确经费"}, "修改", "同意，但应明确经费", None, True),
        ({"opinion": "无意见", "suggestion": "无需修改"}, "无意见", None, None, False),
    ],
)
def test_statements(
    cells: dict[str, Any], kind: str, suggestion: str | None, reason: str | None, noted: bool
) -> None:
    statement = read_statement(ReturnedRow(HERE, **cells))
    assert statement is not None
    assert (statement.kind, statement.suggestion, statement.reason) == (kind, suggestion, reason)
    assert bool(statement.notes) == noted


def test_more_said_in_a_row_without_item_is_a_new_item() -> None:
    row = ReturnedRow(HERE, opinion="补充", suggestion="校外托管管理")
    statement = read_statement(row, on_item=False)
    assert statement is not None
    assert (statement.kind, statement.suggestion) == ("新增", "校外托管管理")


@pytest.mark.parametrize("cells", [{}, {"opinion": "/"}, {"opinion": " ", "reason": "——"}])
def test_blank_rows_say_nothing(cells: dict[str, Any]) -> None:
    assert read_statement(ReturnedRow(HERE, **cells)) is None
