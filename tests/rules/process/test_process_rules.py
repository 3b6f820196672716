"""Q7: what the samples do not show."""

import datetime
from typing import Any

import pytest

from quanze.engine.run import check_documents
from quanze.engine.selection import select_rules
from quanze.findings.catalogue import say
from quanze.findings.finding import Finding
from quanze.findings.level import Level
from quanze.model.keys import all_keys
from quanze.model.settings import Consultation, Settings
from quanze.source.reader import read_document

TODAY = datetime.date(2026, 11, 24)
HEAD = '乡镇: {名称: 柳塘镇, 区划代码: "320999101"}\n'
OLD = """\
配合履职事项:
  - 编号: P001
    名称: 流动人口信息采集
    对应上级部门: [县公安局, 县民政局]
    配合职责: 登记
"""


def head(version: str, stage: str) -> str:
    return HEAD + f"清单: {{版本: {version}, 阶段: {stage}}}\n"


def opinion(answer: str, *, number: int = 1, draft: str = "draft-v1", **cells: str) -> str:
    cells = {"区划代码": '"320999101"', "事项编号": "P001"} | cells
    lines = "".join(f"    {key}: {value}\n" for key, value in cells.items() if value)
    return (
        f"征求意见: {{轮次: {number}, 部门: 县公安局, 稿次: {draft}}}\n"
        f'意见:\n  - 编号: "001"\n{lines}    答复: {answer}\n'
    )


def check(code: str, files: dict[str, str], settings: Settings | None = None) -> list[Finding]:
    keys = all_keys()
    documents = [read_document(text.encode(), name, keys) for name, text in files.items()]
    report = check_documents(documents, settings or Settings(), select_rules({}, [code]), TODAY)
    return report.findings


def q704(now: str, answer: str, **cells: Any) -> list[Finding]:
    return check(
        "Q704",
        {
            "a.yaml": head("draft-v2", "征求意见") + now,
            "drafts/draft-v1/a.yaml": head("draft-v1", "征求意见") + OLD,
            "opinions/round-1/a.yaml": opinion(answer, **cells),
        },
    )


@pytest.mark.parametrize(
    ("now", "silent"),
    [
        (OLD, False),
        (OLD.replace("P001", "P007"), False),
        (OLD.replace("[县公安局, 县民政局]", "[县民政局]"), True),
        (OLD.replace("[县公安局, 县民政局]", "[县公安局]"), False),
        (OLD.replace("配合履职事项", "基本履职事项").partition("    对应")[0], True),
        ("配合履职事项:\n  - {编号: P001, 名称: 社区矫正对象帮教}\n", True),
    ],
)
def test_an_adopted_deletion(now: str, *, silent: bool) -> None:
    assert (q704(now, "{处理: 采纳}", 意见="删除") == []) == silent


@pytest.mark.parametrize(
    ("now", "silent"),
    [
        (OLD, False),
        (OLD.replace("P001", "P007"), False),
        (OLD + "    来源: [Y0001]\n", False),
        (OLD.replace("登记", "登记和核对"), True),
        (OLD.replace("信息采集", "信息登记采集"), True),
        ("配合履职事项: []\n", True),
    ],
)
def test_an_adopted_change(now: str, *, silent: bool) -> None:
    assert (q704(now, "{处理: 采纳}", 意见="修改") == []) == silent


def test_what_was_adopted_in_part_is_a_warning_only() -> None:
    (found,) = q704(OLD, "{处理: 部分采纳, 理由: 待论证}", 意见="修改")
    assert found.level is Level.WARNING
    assert q704(OLD, "{处理: 部分采纳, 理由: 待论证}", 意见="删除") == []
    assert q704(OLD, "{处理: 不采纳, 理由: 无依据}", 意见="修改") == []


def test_items_that_carry_an_opinion_out() -> None:
    more = "  - {编号: P002, 名称: 养犬管理}\n"
    assert q704(OLD + more, "{处理: 采纳, 落实事项: [P002]}", 意见="修改") == []
    (found,) = q704(OLD, "{处理: 采纳, 落实事项: [P009]}", 意见="修改")
    assert "落实事项 P009 不在 draft-v2 里" in say(found.message, found.values, "zh").problem
    new = {"意见": "新增", "事项编号": "", "事项名称": "犬只管理"}
    assert q704(OLD + more, "{处理: 采纳, 落实事项: [P002]}", **new) == []
    assert len(q704(OLD, "{处理: 采纳}", **new)) == 1


def test_an_item_that_only_got_another_name_is_not_deleted() -> None:
    old = (
        "配合履职事项:\n  - {编号: P001, 名称: 养犬管理劝导, 设定依据: [《养犬条例》],"
        " 对应上级部门: [区公安局]}\n"
    )
    new = old.replace("P001", "P004").replace("养犬管理劝导", "开展养犬管理劝导")
    (found,) = check("Q704", deletion(old, new))
    assert found.related
    assert check("Q704", deletion(old, new.replace("《养犬条例》", "《动物防疫法》"))) == []


def deletion(old: str, new: str) -> dict[str, str]:
    return {
        "a.yaml": head("draft-v2", "征求意见") + new,
        "drafts/draft-v1/a.yaml": head("draft-v1", "征求意见") + old,
        "opinions/round-1/a.yaml": opinion("{处理: 采纳}", 意见="删除"),
    }


def test_a_draft_that_is_still_worked_on_or_gone_is_not_judged() -> None:
    files = {
        "a.yaml": head("draft-v1", "征求意见") + OLD,
        "drafts/draft-v1/a.yaml": head("draft-v1", "征求意见") + OLD,
        "opinions/round-1/a.yaml": opinion("{处理: 采纳}", 意见="删除"),
    }
    assert check("Q704", files) == []
    files["a.yaml"] = head("draft-v1", "送审") + OLD
    assert len(check("Q704", files)) == 1
    files["opinions/round-1/a.yaml"] = opinion("{处理: 采纳}", draft="draft-v0", 意见="删除")
    assert check("Q704", files) == []


def test_the_next_frozen_draft_counts_and_not_what_came_later() -> None:
    files = {
        "a.yaml": head("draft-v10", "征求意见") + "配合履职事项: []\n",
        "drafts/draft-v1/a.yaml": head("draft-v1", "征求意见") + OLD,
        "drafts/draft-v9/a.yaml": head("draft-v9", "征求意见") + OLD,
        "opinions/round-1/a.yaml": opinion("{处理: 采纳}", 意见="删除"),
    }
    (found,) = check("Q704", files)
    assert found.related[0].place.file == "drafts/draft-v9/a.yaml"


def test_rounds_are_counted_as_the_settings_say() -> None:
    files = {
        "a.yaml": head("draft-v2", "送审") + OLD,
        "opinions/round-1/a.yaml": opinion("{处理: 不采纳, 理由: 无}", 意见="修改"),
    }
    assert len(check("Q709", files)) == 1
    assert check("Q709", files, Settings(consultation=Consultation(rounds=1))) == []
    assert check("Q709", {"a.yaml": files["a.yaml"]}) == []


def test_an_opinion_on_all_townships_is_about_every_list() -> None:
    files = {
        "a.yaml": head("draft-v2", "公布") + OLD,
        "opinions/round-1/a.yaml": opinion("{理由: 待定}", 意见="修改", 区划代码="", 事项编号=""),
    }
    (found,) = check("Q702", files)
    assert "柳塘镇的清单已到公布阶段" in say(found.message, found.values, "zh").problem
    assert check("Q701", files) == []


@pytest.mark.parametrize("stage", ["初稿", "征求意见"])
def test_nothing_is_asked_of_lists_on_their_way(stage: str) -> None:
    files = {
        "a.yaml": head("draft-v2", stage) + OLD,
        "drafts/draft-v1/a.yaml": head("draft-v1", "初稿") + OLD,
        "opinions/round-1/a.yaml": opinion("{理由: 待定}", 意见="修改"),
    }
    for code in ("Q701", "Q702", "Q705", "Q709"):
        assert check(code, files) == [], code
