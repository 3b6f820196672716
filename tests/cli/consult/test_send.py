"""``quanze consult send``: what it writes, and when it refuses."""

from pathlib import Path

import pytest

from cli_consult import Sent
from commands import Quanze
from consulting import LIUTANG, ZHENGLU, answer, replace_in
from quanze.exchange.workbook import sheets_of


def test_departments_get_their_items_under_one_name(sent: Sent) -> None:
    assert sent.opinions("区民政局").read_text(encoding="utf-8") == (
        "征求意见:\n  轮次: 1\n  部门: 区民政局\n  稿次: draft-v1\n  送出日期: 2026-11-02\n"
        "送出事项:\n"
        '  - 乡镇: 柳塘镇\n    区划代码: "320402101"\n    事项: [P001]\n'
        '  - 乡镇: 郑陆镇\n    区划代码: "320402100"\n    事项: [P001]\n'
    )
    assert not (sent.lists / "opinions/round-1/区民政.yaml").exists()


def test_it_says_what_went_where(quanze: Quanze, workspace: Path) -> None:
    out = quanze("consult", "send", "--dry-run").out
    assert "第 1 轮征求意见将送出：draft-v1，2 个乡镇（街道）12 个事项，4 个部门" in out
    assert "区城市管理局                 4 项" in out
    assert "4 项没有部门的事项，另附全部 12 项的总表" in out
    assert not (workspace / "drafts").exists()
    assert not (workspace / "opinions").exists()
    assert not (workspace.parent / "第1轮征求意见").exists()


def test_raw_items_say_whom_to_ask_about_basic_items(quanze: Quanze, workspace: Path) -> None:
    replace_in(workspace / "zhenglu.yaml", "    类别: 乡村振兴\n", "    来源: [Y0001]\n")
    (workspace / "raw").mkdir()
    (workspace / "raw/zhenglu.yaml").write_text(
        '乡镇: {名称: 郑陆镇, 区划代码: "320402100"}\n原始事项:\n'
        "  - {编号: Y0001, 名称: 清产核资, 涉及部门: [民政局]}\n",
        encoding="utf-8",
    )
    assert quanze("consult", "send").code == 0
    asked = (workspace / "opinions/round-1/区民政局.yaml").read_text(encoding="utf-8")
    assert '区划代码: "320402100"\n    事项: [J001, P001]' in asked
    book = workspace.parent / "第1轮征求意见/第1轮-区民政局.xlsx"
    rows = sheets_of(book.read_bytes(), "a")[0].rows
    assert ["基本", "J001"] in [row[2:4] for row in rows]


def test_items_of_nobody_in_particular_are_told(quanze: Quanze, workspace: Path) -> None:
    replace_in(workspace / "zhenglu.yaml", "承接部门: [区城市管理局]", "承接部门: [相关部门]")
    result = quanze("consult", "send")
    assert "1 个事项没有写明是哪个部门，列入总表：郑陆镇 S001" in result.err


def test_a_sent_round_is_not_sent_twice(quanze: Quanze, sent: Sent) -> None:
    result = quanze("consult", "send", "--round", "1")
    assert result.code == 2
    assert "第 1 轮已经送出（4 个部门）" in result.err
    later = quanze("consult", "send")
    assert later.code == 2
    assert "第 1 轮还没有收到任何部门的反馈" in later.err
    gap = quanze("consult", "send", "--round", "3")
    assert "第 2 轮还没有送出，不能送第 3 轮" in gap.err


def test_once_more_to_one_department_with_what_it_has_answered(
    quanze: Quanze, sent: Sent, tmp_path: Path
) -> None:
    book = sent.book("区公安局")
    change = {"opinion": "修改", "suggestion": "增加夜查"}
    answer(book, {(ZHENGLU, "P002"): change}, others="无意见")
    assert quanze("consult", "receive", str(book)).code == 0
    before = sent.opinions("区公安局").read_bytes()
    refused = quanze("consult", "send", "--again", "区公安分局")
    assert "里面可能有部门填的意见，不覆盖" in refused.err
    again = quanze("consult", "send", "--again", "区公安分局", "-o", "补送")
    assert again.code == 0, again.err
    rows = sheets_of((tmp_path / "补送/第1轮-区公安局.xlsx").read_bytes(), "a")[0].rows
    filled = {(row[0], row[3]): (row[6], row[7]) for row in rows[4:8]}
    assert filled[ZHENGLU, "P002"] == ("修改", "增加夜查")
    assert filled[LIUTANG, "P001"] == ("无意见", "")
    assert sent.opinions("区公安局").read_bytes() == before
    unknown = quanze("consult", "send", "--again", "区公安厅")
    assert unknown.code == 2
    assert "最接近的是“区公安局”" in unknown.err


def test_force_sends_all_again_and_keeps_what_came_back(quanze: Quanze, sent: Sent) -> None:
    book = sent.book("区公安局")
    answer(book, {(ZHENGLU, "P002"): {"opinion": "删除"}})
    quanze("consult", "receive", str(book))
    before = sent.opinions("区公安局").read_bytes()
    command = ("consult", "send", "--round", "1", "--force", "--as-of", "2026-11-02")
    assert quanze(*command).code == 0
    assert sent.opinions("区公安局").read_bytes() == before
    for name in ("zhenglu", "liutang"):
        replace_in(sent.lists / f"{name}.yaml", "draft-v1", "draft-v2")
    other = quanze(*command)
    assert other.code == 2
    assert "第 1 轮已经收到对 draft-v1 的反馈（区公安局），不能改送 draft-v2" in other.err
    assert "quanze consult send --round 2" in other.err
    for name in ("zhenglu", "liutang"):
        replace_in(sent.lists / f"{name}.yaml", "阶段: 征求意见", "阶段: 公布")
    published = quanze("consult", "send", "--round", "2", "--force")
    assert published.code == 2
    assert "阶段已经是“公布”，不再征求意见" in published.err
    assert sent.opinions("区公安局").read_bytes() == before


def test_a_frozen_draft_is_never_changed(quanze: Quanze, workspace: Path) -> None:
    frozen = workspace / "drafts/draft-v1/zhenglu.yaml"
    frozen.parent.mkdir(parents=True)
    frozen.write_text("乡镇: {}\n", encoding="utf-8")
    result = quanze("consult", "send")
    assert result.code == 2
    assert "已经有冻结稿“draft-v1”，内容和现在的清单不同" in result.err
    assert frozen.read_text(encoding="utf-8") == "乡镇: {}\n"
    assert quanze("consult", "send", "--draft", "draft-v1a").code == 0
    assert (workspace / "drafts/draft-v1a/liutang.yaml").is_file()


@pytest.mark.parametrize("name", ["a/b", "..", " x", "a:b", "x."])
def test_names_that_no_folder_can_have(quanze: Quanze, workspace: Path, name: str) -> None:
    result = quanze("consult", "send", "--draft", name)
    assert result.code == 2
    assert "不能作稿子的名称" in result.err


def test_lists_of_two_versions_are_no_draft(quanze: Quanze, workspace: Path) -> None:
    replace_in(workspace / "zhenglu.yaml", "draft-v1", "draft-v2")
    result = quanze("consult", "send")
    assert result.code == 2
    assert "各清单的版本不一致" in result.err
    assert "--draft" in result.err


def test_lists_with_errors_where_it_matters_are_not_sent(quanze: Quanze, workspace: Path) -> None:
    replace_in(workspace / "zhenglu.yaml", "编号: P002", "编号: P001")
    result = quanze("consult", "send")
    assert result.code == 2
    assert "“lists/zhenglu.yaml”有两个编号 P001，不能送出" in result.err
    assert not (workspace / "drafts").exists()


def test_wrong_places_are_one_sentence(quanze: Quanze, workspace: Path) -> None:
    assert "是文件，不是工作区文件夹" in quanze("consult", "send", "lists/zhenglu.yaml").err
    missing = quanze("consult", "send", "list")
    assert missing.code == 2
    assert "最接近的是“lists”" in missing.err


def test_the_day_to_answer_by_is_printed_and_kept(
    quanze: Quanze, workspace: Path, tmp_path: Path
) -> None:
    on = ("--as-of", "2026-11-02")
    late = quanze("consult", "send", "--due", "2026-11-01", *on)
    assert late.code == 2
    assert "反馈期限 2026-11-01 已经过了" in late.err
    assert quanze("consult", "send", "--due", "2026-11-13", *on).code == 0
    book = tmp_path / "第1轮征求意见/第1轮-区民政局.xlsx"
    rows = sheets_of(book.read_bytes(), "a")[0].rows
    assert str(rows[1][0]).startswith("请于2026年11月13日前反馈。")
    kept = (workspace / "opinions/round-1/区民政局.yaml").read_text(encoding="utf-8")
    assert "  反馈期限: 2026-11-13\n" in kept
    assert quanze("consult", "send", "--again", "区民政局", "-o", "补", *on).code == 0
    assert "请于2026年11月13日前" in str(
        sheets_of((tmp_path / "补/第1轮-区民政局.xlsx").read_bytes(), "a")[0].rows[1][0]
    )
    assert "反馈期限 2026-11-13" in quanze("consult", "status").out


def test_nothing_is_frozen_where_the_workbooks_have_no_place(
    quanze: Quanze, workspace: Path, tmp_path: Path
) -> None:
    (tmp_path / "占用").write_text("x", encoding="utf-8")
    result = quanze("consult", "send", "-o", "占用")
    assert result.code == 2
    assert "是文件，不是文件夹" in result.err
    assert not (workspace / "drafts").exists()
