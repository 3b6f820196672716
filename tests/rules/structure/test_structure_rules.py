"""Q0: what the samples do not show."""

import pytest

from quanze.model.settings import Settings
from rule_findings import findings, marked

ITEM = "基本履职事项:\n  - 编号: J001\n    名称: 组织开展村级集体资产清查\n"
ENGLISH = """\
township:
  name: 孟河镇
  code: "320411102"
head:
  version: draft-v1
"""


def test_the_language_of_fewer_keys_is_marked() -> None:
    snippet = ENGLISH + "basic:\n  - {id: J001, name: 甲, 备注: 乙}\n"
    assert marked("Q009", snippet) == ["备注"]
    (found,) = findings("Q009", snippet)
    assert "中文" in found.message


@pytest.mark.parametrize(("language", "expected"), [("zh", ["code"]), ("en", ["乡镇"])])
def test_where_neither_leads_the_settings_decide(language: str, expected: list[str]) -> None:
    settings = Settings.model_validate({"key_language": language})
    assert marked("Q009", "乡镇: {code: '320411102'}\n", settings) == expected


@pytest.mark.parametrize(
    ("snippet", "expected"),
    [
        ("上级部门收回事项:\n  - 编号: S001\n    名称: 甲\n    衔接: {effective_date: 2027-01-01}\n", ["effective_date"]),
        ("新增赋权事项:\n  - 编号: F001\n    执法指引:\n      裁量基准:\n        - {情形: 轻微, range: 警告}\n", ["range"]),
        ("清单:\n  版本: v1\n  声明总数: {basic: 1}\n" + ITEM, ["basic"]),
        ("原始事项:\n  - {编号: Y1, name: 甲}\n", ["name"]),
        ("部门名录:\n  - {名称: 甲, 曾用名: [{名称: 乙, since: '2018'}]}\n", ["since"]),
    ],
)  # fmt: skip
def test_keys_at_every_depth(snippet: str, expected: list[str]) -> None:
    assert marked("Q009", snippet) == expected


@pytest.mark.parametrize(
    "snippet",
    [
        ITEM + "    类别: basic\n    来源: [name, id]\n",
        ITEM + "    name: 甲\n",
        ITEM + "    contact: 甲\n",
        ENGLISH,
        "部门名录:\n  - {名称: 止, 简称: [起, 止]}\n",
    ],
)
def test_what_is_no_mixture(snippet: str) -> None:
    assert marked("Q009", snippet) == []


def test_an_entry_swallowed_by_the_one_above() -> None:
    snippet = (
        ITEM
        + "    设定依据:\n      - 《甲》第一条\n         - 《乙》第二条\n          -   《丙》\n"
    )
    assert marked("Q002", snippet) == ["-", "-"]


@pytest.mark.parametrize(
    "value",
    ["2025 - 2026", "|\n      甲\n      - 乙\n", '"甲\n      - 乙"'],
)
def test_a_dash_in_running_text(value: str) -> None:
    expected = ["-"] if value.startswith('"') else []
    assert marked("Q002", f"{ITEM}    备注: {value}\n") == expected
