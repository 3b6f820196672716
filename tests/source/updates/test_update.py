"""Changing single values of a file: what is put where, in which style."""

from typing import TypeAlias

import pytest

from quanze.source.reader import read_document
from quanze.source.updates.extents import UpdateError
from quanze.source.updates.update import Update

Wish: TypeAlias = tuple[str, tuple[str | int, ...], object]
ORDER = ("编号", "名称", "类别", "设定依据", "承接部门", "工作方式", "衔接")


def updated(text: str, *wishes: Wish) -> str:
    update = Update(read_document(text.encode(), "x"), frozenset({"承接部门"}))
    for kind, path, value in wishes:
        if kind == "remove":
            update.remove(path)
        else:
            getattr(update, kind)(path, value, ORDER)
    return update.text()


@pytest.mark.parametrize(
    ("text", "wish", "wanted"),
    [
        ('名称: "旧"  # 注\n', ("set", ("名称",), "新"), '名称: "新"  # 注\n'),
        ("名称: '旧'\n", ("set", ("名称",), "it's"), "名称: 'it''s'\n"),
        ("名称: 旧\n", ("set", ("名称",), "- 新"), '名称: "- 新"\n'),
        ("名称: 旧 # 注\n", ("set", ("名称",), "一\n二"), "名称: |- # 注\n  一\n  二\n"),
        ("名称: | # 注\n  旧\n\n类别: x\n", ("set", ("名称",), "新"), "名称: 新 # 注\n\n类别: x\n"),
        ("承接部门:  # 待定\n", ("set", ("承接部门",), ["甲", "乙"]), "承接部门: [甲, 乙]  # 待定\n"),
        ("设定依据:\n类别: x\n", ("set", ("设定依据",), ["甲"]), "设定依据:\n  - 甲\n类别: x\n"),
        ("设定依据: []  # 待补\n", ("set", ("设定依据",), ["甲"]), "设定依据:  # 待补\n  - 甲\n"),
        ("承接部门: []\n", ("set", ("承接部门",), ["甲"]), "承接部门: [甲]\n"),
        ("承接部门: [甲, 乙, 丙]\n", ("set", ("承接部门",), ["乙", "丁"]), "承接部门: [乙, 丁]\n"),
        ("设定依据:\n- 甲 # 一\n- 乙\n", ("set", ("设定依据",), ["甲", "丙", "丁"]),
         "设定依据:\n- 甲 # 一\n- 丙\n- 丁\n"),
        ("设定依据:\n  - 甲\n  # 留\n  - 乙\n", ("set", ("设定依据",), []), "设定依据: []\n  # 留\n"),
        ("类别: x\n编号: J001", ("set", ("名称",), "新"), "类别: x\n编号: J001\n名称: 新"),
        ("类别: x\n", ("set", ("编号",), "J001"), "编号: J001\n类别: x\n"),
        ("衔接: {生效日期: 甲}\n", ("set", ("衔接", "在办事项"), "乙"),
         "衔接: {生效日期: 甲, 在办事项: 乙}\n"),
        ("衔接: {}\n", ("set", ("衔接", "在办事项"), "乙"), "衔接: {在办事项: 乙}\n"),
        ("类别: x\r\n", ("set", ("名称",), "新"), "名称: 新\r\n类别: x\r\n"),
    ],
)  # fmt: skip
def test_a_value_is_put_in_the_style_of_the_file(text: str, wish: Wish, wanted: str) -> None:
    assert updated(text, wish) == wanted


ITEMS = """\
基本履职事项:

  -   编号: J001  # 第一
      名称: 甲

  -   编号: J002
      名称: |
        乙

# 下一张清单
配合履职事项: []
"""


def test_a_new_entry_stands_as_its_neighbours_do() -> None:
    text = updated(ITEMS, ("append", ("基本履职事项",), {"编号": "J003", "名称": "丙\n丁"}))
    assert text == ITEMS.replace(
        "        乙\n",
        "        乙\n\n  -   编号: J003\n      名称: |-\n        丙\n        丁\n",
    )


def test_a_key_goes_where_the_model_has_it_and_before_an_entry_added_behind() -> None:
    text = updated(
        ITEMS,
        ("append", ("基本履职事项",), {"编号": "J003"}),
        ("set", ("基本履职事项", 1, "类别"), "民生"),
        ("set", ("基本履职事项", 0, "设定依据"), ["《甲》"]),
    )
    assert "乙\n      类别: 民生\n\n  -   编号: J003\n" in text
    assert "名称: 甲\n      设定依据:\n        - 《甲》\n" in text


def test_an_entry_taken_out_leaves_the_comments_around_it() -> None:
    text = updated(ITEMS, ("remove", ("基本履职事项", 1), None))
    assert "J002" not in text
    assert "# 第一" in text
    assert "# 下一张清单" in text
    both = updated(
        ITEMS, ("remove", ("基本履职事项", 0), None), ("remove", ("基本履职事项", 1), None)
    )
    assert read_document(both.encode(), "x").data == {"基本履职事项": [], "配合履职事项": []}


def test_a_list_that_is_missing_or_empty_is_begun() -> None:
    text = updated(
        "配合履职事项: []\n新增赋权事项:\n",
        ("append", ("配合履职事项",), {"编号": "P001"}),
        ("append", ("新增赋权事项",), {"编号": "F001"}),
        ("append", ("上级部门收回事项",), {"编号": "S001"}),
    )
    assert text == (
        "配合履职事项:\n  - 编号: P001\n新增赋权事项:\n  - 编号: F001\n"
        "上级部门收回事项:\n  - 编号: S001\n"
    )


def test_a_block_of_text_at_the_end_of_a_file_gains_no_line_break() -> None:
    text = updated("类别: |\n  甲\n  乙", ("set", ("衔接",), "丙"))
    assert read_document(text.encode(), "x").data == {"类别": "甲\n乙", "衔接": "丙"}


def test_comments_between_brackets_move_above_the_line() -> None:
    text = updated("类别: x\n承接部门: [甲, # 牵头\n  乙]\n", ("set", ("承接部门",), []))
    assert text == "类别: x\n# 牵头\n承接部门: []\n"


@pytest.mark.parametrize(
    "text",
    [
        "名称：甲\n",
        "名称: &a 甲\n",
        "名称: 甲\n名称: 乙\n",
        "? 名称\n: 甲\n",
        "- 名称\n",
        "名称: {a: 1}\n",
    ],
)
def test_what_cannot_be_changed_alone_is_refused(text: str) -> None:
    with pytest.raises(UpdateError):
        updated(text, ("set", ("名称",), "新"))


def test_keys_are_taken_out_with_their_lines() -> None:
    text = "- 编号: J001 # 留\n  名称: 甲\n- {编号: J002, 名称: 乙}\n"
    whole = f"a:\n{text}"
    assert (
        updated(whole, ("remove", ("a", 0, "编号"), None), ("remove", ("a", 1, "编号"), None))
        == "a:\n- # 留\n  名称: 甲\n- {名称: 乙}\n"
    )
    assert (
        updated(whole, ("remove", ("a", 0, "名称"), None), ("remove", ("a", 1, "名称"), None))
        == "a:\n- 编号: J001 # 留\n- {编号: J002}\n"
    )
