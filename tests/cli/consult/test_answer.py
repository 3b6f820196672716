"""``quanze consult answer``: opinions side by side, decisions read back."""

from contextlib import chdir
from pathlib import Path
from shutil import copytree

import pytest

from cli_consult import Sent
from commands import Quanze
from consulting import LIUTANG, ZHENGLU, answer, replace_in, resaved
from quanze.cli.main import run
from quanze.exchange.workbook import sheets_of


@pytest.fixture(scope="module")
def received_once(sent_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """区公安局 and 区民政局 contradict one another on P001 of 郑陆镇."""
    folder = tmp_path_factory.mktemp("received")
    copytree(sent_once, folder, dirs_exist_ok=True)
    sent = Sent(folder / "lists", folder / "第1轮征求意见")
    police, civil = sent.book("区公安局"), sent.book("区民政局")
    change = {"opinion": "修改", "suggestion": "改为季度探访", "reason": "力量不足"}
    answer(police, {(ZHENGLU, "P001"): change, (LIUTANG, "P002"): {"opinion": "删除"}})
    answer(civil, {(ZHENGLU, "P001"): {"opinion": "无意见"}})
    with chdir(folder):
        assert run(["consult", "receive", str(police), str(civil)]) == 0
        assert run(["consult", "answer", "-o", "意见处理.xlsx"]) == 0
    return folder


@pytest.fixture
def received(received_once: Path, tmp_path: Path) -> Sent:
    copytree(received_once, tmp_path, dirs_exist_ok=True)
    return Sent(tmp_path / "lists", tmp_path / "第1轮征求意见")


def table(tmp_path: Path) -> Path:
    return tmp_path / "意见处理.xlsx"


def test_contradictions_stand_side_by_side(received: Sent, tmp_path: Path) -> None:
    rows = sheets_of(table(tmp_path).read_bytes(), "a")[0].rows
    shown = [(row[3], row[6], row[8], row[9], row[11]) for row in rows[4:]]
    assert shown == [
        ("P002", "区公安局", "删除", "", ""),
        ("P001", "区公安局", "修改", "改为季度探访", "区民政局：无意见"),
    ]


def test_decisions_are_read_back(quanze: Quanze, received: Sent, tmp_path: Path) -> None:
    refuse = {"decision": "不予采纳", "decision_reason": "依法应当每月探访"}
    adopt = {"decision": "采纳", "items": "P002、J001"}
    answer(table(tmp_path), {(ZHENGLU, "P001"): refuse, (LIUTANG, "P002"): adopt})
    result = quanze("consult", "answer", "意见处理.xlsx")
    assert result.code == 0, result.err
    text = received.opinions("区公安局").read_text(encoding="utf-8")
    assert "    答复:\n      处理: 不采纳\n      理由: 依法应当每月探访\n" in text
    assert "      处理: 采纳\n      落实事项: [P002, J001]\n" in text
    assert "没有新的内容" in quanze("consult", "answer", "意见处理.xlsx").out
    assert quanze("validate", "lists/opinions").code == 0


def test_a_refusal_without_reason_is_told_and_written(
    quanze: Quanze, received: Sent, tmp_path: Path
) -> None:
    decisions = {(ZHENGLU, "P001"): {"decision": "不采纳"}, (LIUTANG, "P002"): {"decision": "采纳"}}
    answer(table(tmp_path), decisions)
    result = quanze("consult", "answer", "意见处理.xlsx")
    assert result.code == 1
    assert "要补理由，意见处理 第 6 行：区公安局第 002 条不采纳，没有写理由" in result.out
    assert "有 1 行部分采纳或者不采纳，没有写理由" in result.err
    assert quanze("consult", "answer", "意见处理.xlsx").code == 1
    early = quanze("consult", "send")
    assert early.code == 2
    assert "第 1 轮有 1 条意见部分采纳或者不采纳，没有写理由（区公安局 002）" in early.err
    assert "处理: 不采纳" in received.opinions("区公安局").read_text(encoding="utf-8")
    report = quanze("validate", "lists/opinions", "--format", "concise")
    assert "Q703" in report.out


def test_what_does_not_fit_is_left_out_and_told(
    quanze: Quanze, received: Sent, tmp_path: Path
) -> None:
    replace_in(received.opinions("区公安局"), "改为季度探访", "改为半年探访")
    answer(
        table(tmp_path),
        {(ZHENGLU, "P001"): {"decision": "采纳"}, (LIUTANG, "P002"): {"decision": "研究"}},
    )
    result = quanze("consult", "answer", "意见处理.xlsx")
    assert result.code == 1
    assert "意见在这张表做好以后变了" in result.out
    assert "处理写的是“研究”，只能写采纳、部分采纳、不采纳" in result.out
    assert "有 2 行没有写入" in result.err
    assert "答复" not in received.opinions("区公安局").read_text(encoding="utf-8")


def test_blank_cells_leave_decisions_and_comments_alone(
    quanze: Quanze, received: Sent, tmp_path: Path
) -> None:
    file = received.opinions("区公安局")
    decided = "    意见: 删除  # 已商定\n    答复: {处理: 部分采纳, 理由: 只删一半}\n"
    replace_in(file, "    意见: 删除\n", decided)
    answer(table(tmp_path), {(ZHENGLU, "P001"): {"decision": "采纳"}})
    assert quanze("consult", "answer", "意见处理.xlsx").code == 0
    text = file.read_text(encoding="utf-8")
    assert decided in text
    assert text.count("处理: 采纳") == 1


def test_rows_may_be_moved_and_ids_lose_their_zeros(
    quanze: Quanze, received: Sent, tmp_path: Path
) -> None:
    answer(table(tmp_path), {(ZHENGLU, "P001"): {"decision": "采纳", "opinion_id": "2"}})
    resaved(table(tmp_path), lambda rows: [*rows[:4], *reversed(rows[4:])])
    assert quanze("consult", "answer", "意见处理.xlsx").code == 0
    assert "处理: 采纳" in received.opinions("区公安局").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "请写明要做什么"),
        (("意见处理.xlsx", "-o", "b.xlsx"), "请写明要做什么"),
        (("-o", "意见处理.xlsx"), "不覆盖"),
        (("-o", "意见处理.docx"), "不是 .xlsx 文件名"),
        (("-o", "b.xlsx", "--round", "2"), "没有送出过第 2 轮征求意见"),
        (("第1轮征求意见/第1轮-区公安局.xlsx",), "不是意见处理表"),
        (("意见处理.xlsx", "--round", "2"), "是第 1 轮的，不是第 2 轮的"),
        (("没有.xlsx",), "没有“没有.xlsx”"),
    ],
)
def test_wrong_use(quanze: Quanze, received: Sent, arguments: tuple[str, ...], said: str) -> None:
    result = quanze("consult", "answer", *arguments)
    assert result.code in (2, 3)
    assert said in result.err
    assert result.err.count("错误：") == 1


def test_a_table_of_decisions_is_no_answer_of_a_department(quanze: Quanze, received: Sent) -> None:
    result = quanze("consult", "receive", "意见处理.xlsx")
    assert result.code == 2
    assert "是意见处理表" in result.err
