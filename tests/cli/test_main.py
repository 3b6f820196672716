"""The command line as a process of its own: streams, pipes, version, help."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from commands import CLEAN, NO_RECEIVER, Quanze
from quanze import __version__
from quanze.cli.app import app
from quanze.knowledge.shipped import ShippedDataError

PYTHON = [sys.executable, "-m", "quanze"]


def process(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PYTHON, *arguments],
        cwd=cwd,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_version_names_the_parser(quanze: Quanze) -> None:
    result = quanze("--version")
    assert result.code == 0
    assert result.out == f"quanze {__version__} · libyaml\n"


def test_version_says_when_the_c_parser_is_missing(
    quanze: Quanze, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quanze.cli.app.find_spec", lambda name: None)
    assert "慢约 30 倍；请安装 ruamel.yaml.clib" in quanze("--version").out
    assert "30 times slower" in quanze("--lang", "en", "--version").out


def test_the_language_may_stand_before_the_command(quanze: Quanze, lists: Path) -> None:
    assert "0 errors" in quanze("--lang", "en", "validate", "lists").out
    assert "0 errors" in quanze("--lang=en", "validate", "lists").out
    assert "不能是“fr”" in quanze("--lang", "fr", "validate", "lists").err


def test_a_far_off_command_lists_the_commands(quanze: Quanze) -> None:
    said = quanze("xyz").err
    assert "可用的命令：" in said
    assert all(
        name in said for name in ("validate", "diff", "stats", "export", "explain", "schema")
    )


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--help"], "检查、比较、统计乡镇"),
        (["validate", "--help"], "显示本页"),
        (["--help", "--lang", "en"], "Check, compare and count"),
        (["diff", "--help", "--lang", "en"], "Show this message and exit."),
    ],
)
def test_help_speaks_the_language_asked_for(
    tmp_path: Path, arguments: list[str], expected: str
) -> None:
    # A process of its own: the headings of Typer's help pages are set once for a process.
    result = process(*arguments, cwd=tmp_path, COLUMNS="80")
    assert result.returncode == 0
    text = result.stdout.decode()
    assert expected in text
    assert ("选项" in text) != ("Options" in text)
    assert "…" not in text


def test_no_command_prints_help_and_is_wrong_use(tmp_path: Path) -> None:
    result = process(cwd=tmp_path)
    assert result.returncode == 2
    assert "validate" in result.stdout.decode()
    assert result.stderr == b""


def test_an_unknown_command_names_the_nearest(quanze: Quanze) -> None:
    result = quanze("validat")
    assert result.code == 2
    assert result.err == "错误：没有“validat”这个命令，是否应为“validate”？用法见 quanze --help\n"
    assert quanze("validat", "--lang", "en").err.startswith("error: No such command 'validat'")


def test_missing_and_superfluous_arguments(quanze: Quanze) -> None:
    assert "缺少参数“旧稿”" in quanze("diff").err
    assert "多出了参数：c" in quanze("diff", "a", "b", "c").err


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    for number in range(60):
        text = NO_RECEIVER.replace("101", f"{number:03d}")
        (tmp_path / "lists" / f"{number}.yaml").write_text(text, encoding="utf-8")
    with subprocess.Popen(
        [*PYTHON, "validate"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        errors = running.stderr.read()
        running.wait()
    assert errors == b""
    assert running.returncode == 1


def test_a_gbk_console_does_not_crash(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    text = CLEAN.replace("村级", "㛃𬭚")
    (tmp_path / "lists" / "a.yaml").write_text(text, encoding="utf-8")
    result = process("validate", cwd=tmp_path, PYTHONIOENCODING="gbk")
    assert result.returncode == 0
    assert "检查了 1 个文件" in result.stdout.decode("gbk")
    assert result.stderr == b""


def test_output_to_a_file_has_no_colour_and_no_wrapping(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(NO_RECEIVER, encoding="utf-8")
    result = process("validate", "a.yaml", cwd=tmp_path, COLUMNS="40")
    assert b"\x1b" not in result.stdout
    assert "错误 收回后没有承接部门（Q301）\n" in result.stdout.decode()


def test_errors_are_in_the_language_of_the_workspace(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "quanze.toml").write_text('language = "en"\n', encoding="utf-8")
    (tmp_path / "lists" / "a.yaml").write_text(CLEAN, encoding="utf-8")
    assert quanze("export", "--report", "raw", "-o", "a.docx").err.startswith("error: ")
    assert quanze("export", "-o", "a.pdf").err.startswith("错误：")
    assert "“0”太大或者太小，至少是 1" in quanze("import", "a.xlsx", "--round", "0").err


def test_an_interrupt_ends_with_130(
    quanze: Quanze, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def interrupt(*_arguments: object) -> None:
        raise KeyboardInterrupt

    (tmp_path / "lists").mkdir()
    monkeypatch.setattr("quanze.cli.validating.default_paths", interrupt)
    assert quanze("validate").code == 130


def test_a_full_disk_and_closed_streams_are_no_tracebacks(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(NO_RECEIVER, encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        failed = subprocess.run(
            [*PYTHON, "validate", "a.yaml"],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert failed.returncode == 2
    assert failed.stderr.decode() == "错误：读写出错（磁盘已满）\n"
    shell = f"'{sys.executable}' -m quanze"
    for command, code in (("validate a.yaml >&-", 1), ("validate - <&-", 2)):
        closed = subprocess.run(
            ["bash", "-c", f"{shell} {command}"], cwd=tmp_path, capture_output=True, check=False
        )
        assert closed.returncode == code
        assert b"Traceback" not in closed.stderr


def test_wrong_options_in_english_name_the_option(quanze: Quanze) -> None:
    result = quanze("validate", "--lang", "en", "--as-of", "yesterday")
    assert result.code == 2
    assert result.err.startswith("error: --as-of: 'yesterday' does not match")
    assert "Did you mean --select?" in quanze("validate", "--lang", "en", "--selct", "Q3").err


def test_damaged_data_of_the_package_is_one_sentence(
    quanze: Quanze, lists: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del lists

    def broken(_added: object) -> None:
        raise ShippedDataError("laws.jsonl")

    monkeypatch.setattr("quanze.knowledge.reference.shipped_registry", broken)
    for words in (("validate",), ("laws", "show", "刑法")):
        result = quanze(*words)
        assert (result.code, result.out) == (2, "")
        assert result.err == (
            "错误：quanze 自带的数据文件“laws.jsonl”缺失或者损坏。请重新安装 quanze\n"
        )


def pages(command: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command that there is, with its subcommands."""
    yield words
    for name, subcommand in getattr(command, "commands", {}).items():
        yield from pages(subcommand, (*words, name))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("words", list(pages(get_command(app))))
def test_no_help_text_is_cut_at_80_columns(
    quanze: Quanze, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], language: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert "…" not in quanze(*words, "--help", "--lang", language).out
