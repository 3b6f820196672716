"""What does not fit the model is said once, at its place; the rest of the file is still checked."""

import datetime

import pytest

from quanze.engine.check import Checker
from quanze.engine.understand import understand
from quanze.findings.catalogue import say
from quanze.model.departments import DepartmentRegister
from quanze.model.raw_items import RawItems
from quanze.model.settings import Settings
from quanze.model.township_list import TownshipList
from quanze.rules.registry import FILE_RULES
from reading import HEAD, read

DAY = datetime.date(2026, 11, 24)
RECLAIMED = "上级部门收回事项:\n  - 编号: S001\n    名称: 核发公共场所卫生许可证\n"
COMPLETE = """\
    类别: 行政许可
    设定依据: [《公共场所卫生管理条例》第四条第二款]
    收回理由: 审查需要判读检测报告，镇里没有专业技术人员
    工作方式: 自2027年1月1日起，由区卫生健康局统一受理和核发；此前受理的由原单位办结
"""


def said(text: str, *, all_rules: bool = False) -> list[tuple[str, str]]:
    """Message and marked characters of every finding, by place."""
    document = read(text)
    rules = [rule for rule in FILE_RULES if all_rules or rule.code.startswith("Q0")]
    findings = Checker(rules, Settings(), DAY).check_document(document).findings
    lines = document.lines
    for finding in findings:
        for language in ("zh", "en"):
            assert "{" not in say(finding.message, finding.values, language).problem.replace(
                "“{”", ""
            )
    return [
        (one.message, text[lines.offset(one.place.start) : lines.offset(one.place.end)])
        for one in findings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Keys.
        (HEAD + "基本权责: []\n", [("Q005.near", "基本权责")]),
        (HEAD + "基本履职事项:\n  - {序号: 1, 事项名称: 甲}\n", [("Q005.near", "序号"), ("Q005.near", "事项名称")]),
        (HEAD + "基本履职事项:\n  - {序号: 1, 编号: J001, 名称: 甲}\n", [("Q005", "序号")]),
        (HEAD + "基本履职事项:\n  - {编号: J001, nmae: 甲}\n", [("Q005.near", "nmae")]),
        (HEAD + "基本履职事项:\n  - {编号: J001, Legal-Basis: [甲], name: 甲}\n", [("Q009", "name"), ("Q005.near", "Legal-Basis")][::-1]),
        (HEAD + "基本履职事项:\n  - {编号: J001, 名称: 甲, 经办: 乙}\n", [("Q005", "经办")]),
        (HEAD + "基本履职事项:\n  - {编号: J001, 名称: 甲, 经办: }\n", [("Q005", "经办")]),
        (HEAD + "基本履职事项:\n  - 编号　: J001\n    \u200b名称: 甲\n", [("Q004.odd-space", "　"), ("Q004.odd-space", "\u200b")]),
        (HEAD + "基本履职事项:\n  - {编号: J001, 名称: 甲, name: 甲}\n", [("Q003.languages", "name")]),
        (HEAD + RECLAIMED + "    衔接: {生效日期：2026-08-01，在办事项：甲}\n", [("Q004.full-width-colon", "：")]),
        (HEAD.replace("乡镇", "镇"), [("Q005.near", "镇")]),
        # Values.
        (HEAD + "基本履职事项: 甲\n", [("Q007.list", "甲")]),
        (HEAD + "基本履职事项: {编号: J001}\n", [("Q007.list", "基本履职事项")]),
        (HEAD + "基本履职事项:\n", []),
        (HEAD + "基本履职事项:\n  - 甲\n  -\n  - [乙]\n", [("Q007.entry", "甲"), ("Q007.empty-entry", "-"), ("Q007.entry", "乙")]),
        (HEAD + "基本履职事项:\n  - {编号: [1], 名称: {甲: 乙}}\n", [("Q007.text", "编号"), ("Q007.text", "名称")]),
        (HEAD + "基本履职事项:\n  - 编号: J001\n    名称: 甲\n    设定依据:\n      - 《甲》: 第三条\n      -\n      - [乙]\n",
         [("Q007.text", "《甲》: 第三条"), ("Q007.empty-entry", "-"), ("Q007.text", "乙")]),
        (HEAD + RECLAIMED + "    衔接: {生效日期: 20260801}\n", [("Q007.day", "20260801")]),
        (HEAD + RECLAIMED + "    衔接: {生效日期: 2026-02-30}\n", [("Q007.day", "2026-02-30")]),
        (HEAD + RECLAIMED + "    衔接: {生效日期: [2026]}\n", [("Q007.day", "生效日期")]),
        (HEAD + "  阶段: 草稿\n  声明总数: {基本: -1, 配合: 3.5, 收回: 三, 赋权: [3]}\n",
         [("Q007.choice", "草稿"), ("Q007.range", "-1"), ("Q007.number", "3.5"), ("Q007.number", "三"), ("Q007.number", "赋权")]),
        (HEAD.replace("320411102", "32041110"), [("Q007.code", '"32041110"')]),
        ("乡镇: 孟河镇\n清单: [v1]\n", [("Q007.mapping", "孟河镇"), ("Q007.mapping", "清单")]),
        # What is missing.
        ("乡镇:\n清单:\n", [("Q006.empty", "乡镇"), ("Q006.empty", "清单")]),
        ("清单: {版本: v1}\n", [("Q006", "清单")]),
        ("乡镇: {名称: 甲}\n清单: {版本: }\n", [("Q006", "乡镇"), ("Q006.empty", "版本")]),
        (HEAD + "基本履职事项:\n  - 名称: 甲\n", [("Q006", "名称")]),
        ("原始事项:\n  - 编号: Y1\n", [("Q006", "原始事项"), ("Q006", "编号")]),
        ("部门名录:\n  - 层级: 县级\n", [("Q006", "层级")]),
        ("", [("Q006.file", "")]),
        ("# 说明\n", [("Q006.file", "")]),
        # What YAML can do and lists may not.
        (HEAD + "基本履职事项:\n  - &a {编号: J001, 名称: 甲}\n  - *a\n  - <<: *a\n    名称: 乙\n",
         [("Q008.anchor", "&a"), ("Q008.alias", "*a"), ("Q008.alias", "*a")]),
        (HEAD + "基本履职事项:\n  - 编号: !J001\n    名称: {{镇}}\n", [("Q008.tag", "!J001"), ("Q002.complex-key", "{")]),
        # No list at all.
        ("- 编号: J001\n", [("Q005.file", "编号: J001")]),
        ("甲\n乙\n", [("Q005.file", "甲")]),
        ("会议: 甲\n地点: 乙\n", [("Q005.file", "会议")]),
        ("{}\n", [("Q005.file", "")]),
        # English files hear English keys.
        ("township: {nmae: 甲, code: '320411102'}\nhead: {}\n", [("Q005.near", "nmae"), ("Q006", "head")]),
    ],
)  # fmt: skip
def test_one_finding_for_one_mistake(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("    承接部门: 区卫生健康局\n", [("Q007.list", "区卫生健康局")]),
        ("    承接单位: [区卫生健康局]\n", [("Q005.near", "承接单位")]),
        ("    承接部们: [区卫生健康局]\n", [("Q005.near", "承接部们")]),
        ("    承接的部门: [区卫生健康局]\n", [("Q005.near", "承接的部门")]),
        ("    receiving-department: [区卫生健康局]\n", [("Q005.near", "receiving-department")]),
        ("    承接部门:\n      -\n", [("Q007.empty-entry", "-")]),
        ("    承接部门: *x\n", [("Q008.alias", "*x")]),
        ("    承接部门: [区卫生健康局]\n    承接部门: [区政务服务办]\n", [("Q003", "承接部门")]),
        (
            "    联系部门: [区卫生健康局]\n",
            [("Q301", "核发公共场所卫生许可证"), ("Q005.near", "联系部门")],
        ),
        ("", [("Q301", "核发公共场所卫生许可证")]),
    ],
)
def test_other_rules_are_silent_about_what_was_said(
    line: str, expected: list[tuple[str, str]]
) -> None:
    assert said(HEAD + RECLAIMED + COMPLETE + line, all_rules=True) == expected


def test_one_wrong_item_does_not_hide_the_others() -> None:
    items = "".join(f"  - 编号: S{n:03d}\n    名称: 事项{n}\n" for n in range(2, 30))
    document = read(
        HEAD + RECLAIMED.replace("编号: S001", "编号: [S001]") + "    衔接: 甲\n" + items
    )
    understood = understand(document, "zh")
    assert isinstance(understood.model, TownshipList)
    assert [item.id for item in understood.model.reclaimed[:3]] == ["", "S002", "S003"]
    assert understood.damaged == {("reclaimed", 0, "id"), ("reclaimed", 0, "handover")}


@pytest.mark.parametrize(
    "head",
    [
        "乡镇: {名称: 甲, 区划代码: 12}\n清单: {版本: v1}\n",
        "乡镇: {名称: 甲}\n清单: {版本: v1}\n",
        "乡镇:\n清单:\n",
        "乡镇: 甲\n清单: [乙]\n",
        "",
    ],
)
def test_a_wrong_head_does_not_hide_the_items(head: str) -> None:
    document = read(head + RECLAIMED)
    model = understand(document, "zh").model
    assert isinstance(model, TownshipList)
    assert model.township.code == ""
    assert model.reclaimed[0].name == "核发公共场所卫生许可证"


def test_items_under_a_key_that_is_surely_meant_are_checked() -> None:
    text = HEAD + RECLAIMED.replace("上级部门收回事项", "收回上级权责事项").replace("编号", "序号")
    assert said(text, all_rules=True)[:2] == [
        ("Q005.near", "收回上级权责事项"),
        ("Q005.near", "序号"),
    ]
    assert ("Q301", "核发公共场所卫生许可证") in said(text, all_rules=True)


def test_the_other_kinds_of_file() -> None:
    raw = understand(
        read(HEAD.partition("清单")[0] + "原始事项:\n  - 甲\n  - {编号: Y2, 名称: 乙}\n"), "zh"
    )
    assert isinstance(raw.model, RawItems)
    assert [item.id for item in raw.model.raw_items] == ["", "Y2"]
    register = understand(read("部门名录:\n  - {名称: 区民政局, 曾用名: [甲]}\n"), "zh")
    assert isinstance(register.model, DepartmentRegister)
    assert register.model.departments[0].name == "区民政局"


def test_the_language_of_the_keys_is_that_of_the_file() -> None:
    english = understand(read("township: {name: 甲}\nhead: {version: v1}\n"), "zh").defects
    assert [defect.values["key"] for defect in english] == ["code"]
    chinese = understand(read("乡镇: {名称: 甲}\n清单: {版本: v1}\n"), "en").defects
    assert [defect.values["key"] for defect in chinese] == ["区划代码"]


def test_a_thousand_wrong_items_are_enough() -> None:
    assert len(understand(read(HEAD + "基本履职事项:\n" + "  - 甲\n" * 3000), "zh").defects) == 1000
