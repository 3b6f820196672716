"""Q508 to Q510 and Q706 to Q708: what the samples do not show."""

import datetime

import pytest

from quanze.engine.run import check_documents
from quanze.engine.selection import select_rules
from quanze.findings.finding import Finding
from quanze.findings.level import Level
from quanze.model.keys import all_keys
from quanze.model.settings import Settings
from quanze.source.reader import read_document
from rule_findings import check, findings, marked

TODAY = datetime.date(2026, 11, 24)
TOWNSHIP = '乡镇: {名称: 柳塘镇, 区划代码: "320999101"}\n'


def raw(*items: str) -> str:
    """Raw items, each written as the inside of a flow mapping."""
    return f"{TOWNSHIP}原始事项:\n" + "".join(f"  - {{{item}}}\n" for item in items)


def listed(*items: str, stage: str = "初稿") -> str:
    head = f"{TOWNSHIP}清单: {{版本: draft-v1, 阶段: {stage}}}\n"
    return head + "基本履职事项:\n" + "".join(f"  - {{{item}}}\n" for item in items)


def project(code: str, **files: str) -> list[Finding]:
    """What one rule finds in files: ``raw=``, ``list=``, ``raw2=``."""
    documents = [
        read_document(text.encode(), f"{name}.yaml", all_keys()) for name, text in files.items()
    ]
    selection = select_rules({}, [code])
    return check_documents(documents, Settings(), selection, TODAY).findings


def items(count: int, rest: str = "") -> list[str]:
    return [f"编号: Y{n:04d}, 名称: 事项{n}{rest}" for n in range(1, count + 1)]


# Q706


def test_a_file_that_nobody_drafted_from_gets_one_notice() -> None:
    (finding,) = check("Q706", raw(*items(1500)))
    assert finding.level is Level.NOTICE
    assert finding.values["count"] == 1500


def test_more_than_twenty_are_told_in_one_warning() -> None:
    drafted = (
        "编号: Y9999, 名称: 甲, 依据是否充分: 是, 基层是否需要: 是, 能否有效实施: 是, 去向: [J001]"
    )
    assert len(check("Q706", raw(*items(20), drafted))) == 20
    (finding,) = check("Q706", raw(*items(21), drafted))
    assert finding.level is Level.WARNING


@pytest.mark.parametrize(
    "rest",
    [
        "并入: Y0001",
        "不列入理由: 重复",
        "拟列入: 基本, 拟列入理由: 县里已定",
        "收回情形: [无监管对象]",
        "依据是否充分: 否, 基层是否需要: 否",
        "依据是否充分: 是, 能否有效实施: 否",
    ],
)
def test_what_needs_no_more_answers(rest: str) -> None:
    assert marked("Q706", raw(f"编号: Y0002, 名称: 甲, {rest}")) == []


def test_a_reason_that_says_nothing_is_none() -> None:
    assert len(findings("Q706", raw("编号: Y0002, 名称: 甲, 不列入理由: 无"))) == 1


def test_a_table_of_ones_own_may_need_fewer_answers() -> None:
    rows = [{"id": "A1", "result": "收回", "needed": ["否"]}]
    settings = Settings.model_validate({"drafting": {"rows": rows}})
    text = raw("编号: Y0002, 名称: 甲, 基层是否需要: 否")
    assert len(findings("Q706", text)) == 1
    assert findings("Q706", text, settings) == []


# Q707

YES = "依据是否充分: 是, 基层是否需要: 是, 能否有效实施: 是"


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        (f"{YES}, 拟列入: 基本", False),
        (f"{YES}, 拟列入: 配合", False),
        (f"{YES}, 拟列入: 赋权", False),
        (f"{YES}, 拟列入: 收回", True),
        (f"{YES}, 拟列入: 不列入", True),
        (f"{YES}, 拟列入: 不列入, 不列入理由: 同 Y0003 重复", False),
        (f"{YES}, 上级主责情形: [法定], 拟列入: 基本", False),
        ("依据是否充分: 否, 基层是否需要: 否, 拟列入: 收回", False),
        ("依据是否充分: 否, 基层是否需要: 否, 拟列入: 配合", True),
        ("依据是否充分: 否, 拟列入: 基本", True),
        ("依据是否充分: 否, 拟列入: 基本, 拟列入理由: 无", True),
        ("基层是否需要: 否, 拟列入: 基本", False),
        ("基层是否需要: 否, 拟列入: 赋权", True),
        ("拟列入: 基本", False),
        ("能否有效实施: 否, 拟列入: 基本, 并入: Y0009", False),
    ],
)
def test_what_contradicts_the_answers(rest: str, found: bool) -> None:
    assert bool(marked("Q707", raw(f"编号: Y0002, 名称: 甲, {rest}"))) is found


def test_the_answers_that_contradict_are_named() -> None:
    (found,) = findings("Q707", raw("编号: Y1, 名称: 甲, 能否有效实施: 否, 拟列入: 基本"))
    assert "能否有效实施" in found.message


def test_what_the_table_of_a_workspace_provides_is_no_contradiction() -> None:
    rows = [{"id": "A1", "result": "基本", "feasible": ["否"]}]
    settings = Settings.model_validate({"drafting": {"rows": rows}})
    text = raw("编号: Y1, 名称: 甲, 能否有效实施: 否, 拟列入: 基本")
    assert marked("Q707", text, settings) == []


# Q708


@pytest.mark.parametrize("rest", ["拟列入理由: 与法律抵触", "不列入理由: 村民自治", "并入: Y2"])
def test_reasons_for_leaving_out(rest: str) -> None:
    assert marked("Q708", raw(f"编号: Y1, 名称: 甲, 拟列入: 不列入, {rest}")) == []


# Q508


def test_an_item_that_the_list_names_is_not_lost() -> None:
    text = raw("编号: Ｙ0001, 名称: 甲", "编号: Y0002, 名称: 乙")
    (lost,) = project("Q508", raw=text, list=listed("编号: J1, 名称: 子, 来源: [Y0001]"))
    assert lost.item == "Y0002"


@pytest.mark.parametrize(
    ("stage", "count"), [("起底", 0), ("分类", 0), ("初稿", 1), ("征求意见", 1), ("公布", 1)]
)
def test_before_the_first_draft_nothing_is_lost(stage: str, count: int) -> None:
    text = listed("编号: J1, 名称: 子, 来源: [Y0001]", stage=stage)
    assert len(project("Q508", raw=raw(*items(2)), list=text)) == count


def test_without_a_list_only_wrong_merges_are_reported() -> None:
    text = raw("编号: Y1, 名称: 甲", "编号: Y2, 名称: 乙, 并入: Y9")
    (found,) = project("Q508", raw=text)
    assert found.message == "Q508.into-none"


def test_many_lost_items_are_told_in_one_sentence() -> None:
    text = listed("编号: J1, 名称: 子, 来源: [Y0001]")
    (found,) = project("Q508", raw=raw(*items(30)), list=text)
    assert (found.level, found.values["count"]) == (Level.ERROR, 29)


def test_a_list_that_nobody_linked_is_a_warning() -> None:
    (found,) = project("Q508", raw=raw(*items(30)), list=listed("编号: J1, 名称: 子"))
    assert (found.level, found.message) == (Level.WARNING, "Q508.unlinked")


def test_what_leads_into_a_circle_is_not_the_circle() -> None:
    text = raw(
        "编号: Y1, 名称: 甲, 并入: Y2",
        "编号: Y2, 名称: 乙, 并入: Y3",
        "编号: Y3, 名称: 丙, 并入: Y2",
        "编号: Y4, 名称: 丁, 并入: Y4",
    )
    assert [found.item for found in project("Q508", raw=text)] == ["Y2", "Y3", "Y4"]


# Q509, Q510


def test_a_township_without_raw_items_is_not_asked_for_sources() -> None:
    assert project("Q509", list=listed("编号: J1, 名称: 子")) == []


def test_many_items_without_source_are_told_in_one_sentence() -> None:
    text = listed(*(f"编号: J{n:03d}, 名称: 子{n}" for n in range(1, 31)))
    (found,) = project("Q509", raw=raw(*items(3)), list=text)
    assert found.values["count"] == 30


def test_raw_items_in_two_files_of_one_township() -> None:
    text = listed("编号: J1, 名称: 子, 来源: [Y0001, Y0002]")
    files = {"raw": raw("编号: Y0001, 名称: 甲"), "raw2": raw("编号: Y0002, 名称: 乙")}
    for code in ("Q508", "Q509", "Q510"):
        assert project(code, list=text, **files) == []


def test_sources_are_not_doubted_where_raw_items_cannot_be_read() -> None:
    text = listed("编号: J1, 名称: 子, 来源: [Y0007]")
    assert len(project("Q510", raw=raw(*items(3)), list=text)) == 1
    assert project("Q510", raw=raw(*items(3), "名称: 丙"), list=text) == []
    assert project("Q510", raw=f"{TOWNSHIP}原始事项: 甲\n", list=text) == []


def test_destinations_are_not_doubted_where_a_whole_list_is_missing() -> None:
    text = raw("编号: Y0001, 名称: 甲, 去向: [S001]", "编号: Y0002, 名称: 乙, 去向: [J009]")
    found = project("Q510", raw=text, list=listed("编号: J001, 名称: 子, 来源: [Y0001]"))
    assert [one.values["id"] for one in found] == ["J009"]
