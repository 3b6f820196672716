"""``quanze consult status`` in all its forms."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from cli_consult import Sent
from commands import Quanze
from conftest import REPOSITORY, GoldenCheck
from consulting import LIUTANG, ZHENGLU, answer, replace_in
from quanze.output.consultation.words import progress_bar


@pytest.fixture
def half_done(quanze: Quanze, sent: Sent) -> Sent:
    """Two departments have answered, one opinion is decided, one item is disputed."""
    police, civil = sent.book("区公安局"), sent.book("区民政局")
    change = {"opinion": "修改", "suggestion": "增加夜间巡查", "reason": "春节需要"}
    answers = {(ZHENGLU, "P002"): change, (LIUTANG, "P001"): {"opinion": "删除"}}
    answer(police, answers, others="无意见")
    answer(civil, {(LIUTANG, "P001"): {"opinion": "无意见"}})
    assert quanze("consult", "receive", str(police), str(civil)).code == 0
    replace_in(
        sent.opinions("区公安局"),
        "    理由: 春节需要\n",
        "    理由: 春节需要\n    答复: {处理: 部分采纳, 理由: 只在集中燃放点}\n",
    )
    return sent


@pytest.mark.parametrize("language", ["zh", "en"])
def test_in_the_terminal(
    quanze: Quanze, half_done: Sent, golden: GoldenCheck, language: str
) -> None:
    out = quanze("consult", "status", "--lang", language).out
    golden(f"consultation/status.{language}.txt", out)
    out.encode("gbk")


def test_as_markdown(quanze: Quanze, half_done: Sent, golden: GoldenCheck) -> None:
    golden("consultation/status.md", quanze("consult", "status", "--format", "md").out)


def test_as_json_by_its_schema(quanze: Quanze, half_done: Sent, tmp_path: Path) -> None:
    out = quanze("consult", "status", "--format", "json", "--output", "md=进度.md").out
    report = json.loads(out)
    schema = REPOSITORY / "schemas" / "consultation.schema.json"
    assert not list(Draft7Validator(json.loads(schema.read_text("utf-8"))).iter_errors(report))
    (one,) = report["rounds"]
    assert one["opinions"] == one["adopted"] + one["adopted_in_part"] + one["refused"] + one["open"]
    assert (one["adopted_in_part"], one["unresolved"], one["contradictions"]) == (1, 1, 1)
    assert [subject["conflict"] for subject in one["subjects"]] == ["against", None]
    assert (tmp_path / "进度.md").read_text(encoding="utf-8").startswith("# 征求意见进度")


def test_lines_fit_80_columns(quanze: Quanze, half_done: Sent) -> None:
    from quanze.text.width import display_width

    lines = quanze("consult", "status", "--quiet").out.splitlines()
    assert max(map(display_width, lines)) <= 80


def test_nothing_sent_is_exit_code_3(quanze: Quanze, workspace: Path) -> None:
    result = quanze("consult", "status")
    assert result.code == 3
    assert "没有送出过任何一轮征求意见" in result.err


def test_a_damaged_file_of_opinions_is_named(quanze: Quanze, half_done: Sent) -> None:
    replace_in(half_done.opinions("区民政局"), "稿次: draft-v1", "稿次: [draft-v1]")
    result = quanze("consult", "status")
    assert result.code == 2
    assert "“lists/opinions/round-1/区民政局.yaml”有读不出的部分" in result.err


@pytest.mark.parametrize(
    ("done", "total", "bar"),
    [(0, 3, "[....]"), (1, 3, "[#...]"), (299, 300, "[###.]"), (3, 3, "[####]"), (0, 0, "")],
)
def test_a_bar_is_full_only_when_all_is_done(done: int, total: int, bar: str) -> None:
    assert progress_bar(done, total, 4) == bar


@pytest.mark.parametrize(
    ("command", "hint"),
    [
        (("status",), "quanze consult status 清单文件夹"),
        (("send",), "quanze consult send 清单文件夹"),
        (("receive", "a.xlsx"), "quanze consult receive 反馈表.xlsx --workspace 清单文件夹"),
        (("answer", "a.xlsx"), "quanze consult answer 意见处理.xlsx --workspace 清单文件夹"),
    ],
)
def test_from_another_folder_the_hint_names_the_command(
    quanze: Quanze, command: tuple[str, ...], hint: str
) -> None:
    result = quanze("consult", *command)
    assert result.code == 2
    assert f"请写明工作区文件夹，如 {hint}" in result.err
