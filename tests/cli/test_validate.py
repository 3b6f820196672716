"""``quanze validate`` as people type it: formats, exit codes, bad input."""

import io
import json
import sys
from pathlib import Path

import pytest

from commands import CLEAN, HEAD, NO_RECEIVER, Quanze


def test_clean_lists_end_with_0_and_a_summary(quanze: Quanze, lists: Path) -> None:
    result = quanze("validate", "--as-of", "2026-11-24")
    assert result.code == 0
    assert (
        result.out == "√ 检查了 1 个文件、1 个事项：错误 0，警告 0，提示 0（以 2026-11-24 为准）\n"
    )


def test_an_error_ends_with_1_and_shows_place_excerpt_and_remedy(
    quanze: Quanze, lists: Path
) -> None:
    (lists / "shuanghe.yaml").write_text(
        NO_RECEIVER.replace("孟河镇", "薛家镇").replace("320411102", "320411104"), encoding="utf-8"
    )
    result = quanze("validate", "lists/", "--as-of", "2026-11-24")
    assert result.code == 1
    assert result.out.splitlines()[:5] == [
        "lists/shuanghe.yaml:13:5: 错误 收回后没有承接部门（Q301）",
        "   │ 收回 S001 核发公共场所卫生许可证",
        "13 │     承接部门:",
        "   │     ^^^^^^^^",
        "   └ 请在“承接部门”写出承接部门的全称，如 [区城市管理局]；权力已经取消的，写“取消依据”",
    ]
    assert "× 检查了 2 个文件、2 个事项：错误 1" in result.out
    assert "最多的规则：Q301 1" in result.out


def test_english_is_asked_for_by_option_or_environment(
    quanze: Quanze, lists: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "1 files, 1 items: 0 errors" in quanze("validate", "--lang", "en").out
    monkeypatch.setenv("QUANZE_LANG", "en")
    assert "1 files, 1 items: 0 errors" in quanze("validate").out
    assert "检查了" in quanze("validate", "--lang", "zh").out


def test_the_workspace_may_choose_the_language(quanze: Quanze, lists: Path) -> None:
    (lists / "quanze.toml").write_text('language = "en"', encoding="utf-8")
    assert "0 errors" in quanze("validate").out


def test_json_keeps_its_contract(quanze: Quanze, lists: Path) -> None:
    (lists / "liutang.yaml").write_text(NO_RECEIVER, encoding="utf-8")
    result = quanze("validate", "--format", "json", "--as-of", "2026-11-24")
    report = json.loads(result.out)
    assert report["schema"] == "quanze-findings/1"
    assert report["as_of"] == "2026-11-24"
    assert report["summary"] == {"files": 1, "items": 1, "error": 1, "warning": 0, "notice": 0}
    [finding] = report["findings"]
    assert finding["code"] == "Q301"
    assert finding["level"] == "error"
    assert finding["file"] == "lists/liutang.yaml"
    assert finding["start"] == {"line": 13, "column": 5}
    assert finding["end"] == {"line": 13, "column": 9}
    assert finding["township"] == "320411102"
    assert finding["list"] == "reclaimed"
    assert finding["item"] == "S001"
    assert finding["field"] == "receiving_departments"
    assert len(finding["fingerprint"]) == 12


def test_fingerprints_survive_moved_lines_and_another_language(quanze: Quanze, lists: Path) -> None:
    file = lists / "liutang.yaml"
    file.write_text(NO_RECEIVER, encoding="utf-8")
    before = json.loads(quanze("validate", "--format", "json").out)["findings"]
    file.write_text("# 说明\n\n" + NO_RECEIVER, encoding="utf-8")
    after = json.loads(quanze("validate", "--format", "json", "--lang", "en").out)["findings"]
    assert [f["start"]["line"] for f in after] == [f["start"]["line"] + 2 for f in before]
    assert [f["fingerprint"] for f in after] == [f["fingerprint"] for f in before]


def test_concise_is_one_line_a_finding(quanze: Quanze, lists: Path) -> None:
    (lists / "liutang.yaml").write_text(NO_RECEIVER, encoding="utf-8")
    assert quanze("validate", "--format", "concise").out == (
        "lists/liutang.yaml:13:5: 错误 Q301 S001 收回后没有承接部门\n"
    )


def test_several_outputs_in_one_run(quanze: Quanze, lists: Path, tmp_path: Path) -> None:
    result = quanze("validate", "--output", "json=a.json", "--output", "concise=b.txt")
    assert result.code == 0
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["summary"]["files"] == 1
    assert (tmp_path / "b.txt").read_text("utf-8") == ""


def test_an_output_that_cannot_be_understood_writes_nothing(
    quanze: Quanze, lists: Path, tmp_path: Path
) -> None:
    result = quanze("validate", "--output", "json=a.json", "--output", "jsn=b.json")
    assert result.code == 2
    assert "--output 不能是“jsn”。是否应为“json”？" in result.err
    assert not (tmp_path / "a.json").exists()


def test_an_output_in_a_missing_folder_is_one_sentence(quanze: Quanze, lists: Path) -> None:
    result = quanze("validate", "--output", "json=nowhere/a.json")
    assert result.code == 2
    assert result.err.startswith("错误：写不了文件“nowhere/a.json”")


@pytest.mark.parametrize(
    ("level", "code"), [("error", 0), ("warning", 0), ("notice", 1), ("never", 0)]
)
def test_fail_on_decides_the_exit_code(quanze: Quanze, lists: Path, level: str, code: int) -> None:
    text = CLEAN.replace("第十条第三款", "")
    (lists / "liutang.yaml").write_text(text, encoding="utf-8")
    assert quanze("validate", "--fail-on", level).code == code


def test_select_and_ignore(quanze: Quanze, lists: Path) -> None:
    (lists / "liutang.yaml").write_text(NO_RECEIVER, encoding="utf-8")
    assert quanze("validate", "--select", "Q3").code == 1
    assert quanze("validate", "--select", "Q5").code == 0
    assert quanze("validate", "--ignore", "Q301").code == 0


def test_settings_regrade_and_switch_off(quanze: Quanze, lists: Path) -> None:
    (lists / "liutang.yaml").write_text(NO_RECEIVER, encoding="utf-8")
    settings = lists / "quanze.toml"
    settings.write_text('[rules]\nQ301 = "warning"', encoding="utf-8")
    result = quanze("validate")
    assert result.code == 0
    assert "警告 1" in result.out
    settings.write_text('[rules]\nQ301 = "off"', encoding="utf-8")
    assert "错误 0，警告 0，提示 0" in quanze("validate").out


def test_rules_of_a_norm_not_yet_in_force_are_silent(quanze: Quanze, lists: Path) -> None:
    (lists / "liutang.yaml").write_text(NO_RECEIVER, encoding="utf-8")
    assert "Q301" in quanze("validate", "--as-of", "2024-09-11").out
    assert "Q301" not in quanze("validate", "--as-of", "2024-09-10").out


def test_standard_input(quanze: Quanze, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(NO_RECEIVER.encode()))
    monkeypatch.setattr(sys, "stdin", stream)
    result = quanze("validate", "-", "--stdin-name", "lists/新稿.yaml", "--format", "concise")
    assert result.out.startswith("lists/新稿.yaml:13:5: ")
    assert result.code == 1


def test_standard_input_stands_alone(quanze: Quanze, lists: Path) -> None:
    result = quanze("validate", "-", "lists")
    assert result.code == 2
    assert "不能与其他路径同用" in result.err


def test_a_file_named_twice_is_read_once(quanze: Quanze, lists: Path) -> None:
    result = quanze("validate", "lists", "lists/liutang.yaml", "./lists")
    assert "检查了 1 个文件" in result.out


def test_frozen_drafts_are_left_out_unless_named(quanze: Quanze, lists: Path) -> None:
    draft = lists / "drafts" / "draft-v1"
    draft.mkdir(parents=True)
    (draft / "liutang.yaml").write_text(NO_RECEIVER, encoding="utf-8")
    assert quanze("validate").code == 0
    assert quanze("validate", "lists/drafts/draft-v1").code == 1


def test_a_broken_file_does_not_stop_the_others(quanze: Quanze, lists: Path) -> None:
    (lists / "a.yaml").write_bytes(b"\xff\xfe\x00\x01\x02")
    (lists / "b.yaml").write_text("乡镇: [未完\n", encoding="utf-8")
    (lists / "c.yaml").write_text(
        NO_RECEIVER.replace("孟河镇", "罗溪镇").replace("320411102", "320411105"), encoding="utf-8"
    )
    result = quanze("validate", "--format", "concise")
    assert result.code == 1
    assert [line.split(":")[0] for line in result.out.splitlines()] == [
        "lists/a.yaml",
        "lists/b.yaml",
        "lists/c.yaml",
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["list"], 2, "没有“list”这个文件或文件夹。最接近的是“lists”"),
        (["lists/liutan.yaml"], 2, "最接近的是“lists/liutang.yaml”"),
        (["nowhere/deep/x.yaml"], 2, "没有“nowhere/deep/x.yaml”这个文件或文件夹"),
        (["empty"], 3, "“empty”里没有要检查的清单文件"),
        (["清单.xlsx"], 2, "不是 YAML 清单文件"),
        (["--select", "Q3O1"], 2, "没有“Q3O1”这条规则。最接近的是 Q301"),
        (["--fail-on", "hoch"], 2, "请写 error、warning、notice 或 never"),
        (["--format", "jsno"], 2, "是否应为“json”？"),
        (["--lang", "fr"], 2, "--lang 不能是“fr”。请写 zh 或 en"),
        (["--as-of", "2026/1/1"], 2, "“2026/1/1”不是日期，请写成 2026-10-30 的样子"),
        (["--selct", "Q3"], 2, "没有“--selct”这个选项，是否应为“--select”？"),
        (["--select"], 2, "选项“--select”后面要写一个值"),
    ],
)
def test_wrong_use_is_one_sentence(
    quanze: Quanze, lists: Path, tmp_path: Path, arguments: list[str], code: int, sentence: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "清单.xlsx").write_bytes(b"PK")
    result = quanze("validate", *arguments)
    assert result.code == code
    assert result.out == ""
    assert result.err.startswith("错误：")
    assert sentence in result.err
    assert len(result.err.splitlines()) == 1


def test_without_lists_and_path_the_user_is_told_what_to_write(quanze: Quanze) -> None:
    result = quanze("validate")
    assert result.code == 2
    assert "没有 lists 文件夹" in result.err


def test_inside_the_workspace_no_path_is_needed(
    quanze: Quanze, lists: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (lists / "quanze.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(lists)
    assert "检查了 1 个文件" in quanze("validate").out


def test_quiet_prints_findings_only(quanze: Quanze, lists: Path) -> None:
    assert quanze("validate", "--quiet").out == ""


def test_a_head_without_items_is_a_list_all_the_same(quanze: Quanze, lists: Path) -> None:
    (lists / "liutang.yaml").write_text(HEAD, encoding="utf-8")
    assert quanze("validate").code == 0


def test_what_cannot_be_opened_in_a_folder_is_a_finding(quanze: Quanze, lists: Path) -> None:
    (lists / "gone.yaml").symlink_to("nowhere.yaml")
    result = quanze("validate", "--format", "concise")
    assert result.code == 1
    assert result.out == ("lists/gone.yaml:1:1: 错误 Q001 读不了这个文件（文件不存在）\n")


def test_a_named_link_that_leads_nowhere_is_said(quanze: Quanze, lists: Path) -> None:
    (lists / "gone.yaml").symlink_to("nowhere.yaml")
    result = quanze("validate", "lists/gone.yaml")
    assert result.code == 2
    assert "链接“lists/gone.yaml”指向的文件不存在" in result.err


def test_an_output_never_overwrites_a_list(quanze: Quanze, lists: Path) -> None:
    result = quanze("validate", "--output", "json=lists/liutang.yaml")
    assert result.code == 2
    assert ".yaml 文件是清单" in result.err
    assert (lists / "liutang.yaml").read_text("utf-8") == CLEAN


def test_links_that_go_round_in_circles_are_one_finding(quanze: Quanze, lists: Path) -> None:
    (lists / "a.yaml").symlink_to("b.yaml")
    (lists / "b.yaml").symlink_to("a.yaml")
    result = quanze("validate", "--format", "concise")
    assert result.code == 1
    assert all("Q001" in line for line in result.out.splitlines())


def test_what_is_quoted_commands_no_terminal_and_is_not_endless(
    quanze: Quanze, lists: Path
) -> None:
    text = CLEAN.replace("乡村振兴", '"\\e]0;t\\a\\u202e' + "长" * 5000 + '"')
    (lists / "liutang.yaml").write_text(text, encoding="utf-8")
    out = quanze("validate", "--format", "concise", "--select", "Q507").out
    assert "Q507" in out
    assert not {"\x1b", "\x07", "\u202e"} & set(out)
    assert len(out) < 1000


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ('exclude = "drafts"', '应写成列表，如 ["drafts"]'),
        ('[rules]\nQ999x = "off"', "[rules]：没有“Q999x”这条规则"),
        ("categories = 3", "应写成表"),
    ],
)
def test_wrong_settings_are_one_sentence(
    quanze: Quanze, lists: Path, settings: str, sentence: str
) -> None:
    (lists / "quanze.toml").write_text(settings, encoding="utf-8")
    result = quanze("validate")
    assert result.code == 2
    assert "quanze.toml" in result.err
    assert sentence in result.err


def test_settings_that_are_a_folder_are_said(quanze: Quanze, lists: Path) -> None:
    (lists / "quanze.toml").mkdir()
    result = quanze("validate")
    assert result.code == 2
    assert "是文件夹" in result.err


def test_an_empty_selection_is_wrong_use(quanze: Quanze, lists: Path) -> None:
    assert quanze("validate", "--select", "").code == 2
