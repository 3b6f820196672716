"""``quanze laws check`` on texts, workbooks and documents."""

import json
from pathlib import Path

import jsonschema
import pytest
import xlsxwriter

from commands import Quanze
from conftest import REPOSITORY

DAY = ("--as-of", "2026-11-24")
TEXT = """\
依据《中华人民共和国行政处罚法》第二十四条第一款、第八十七条。

《大气污染防治法》第119条；柳政发〔2024〕3号
娄城执罚决字〔2025〕9054号
"""


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "依据.txt"
    path.write_text(TEXT, encoding="gb18030")
    return path


def test_every_citation_with_its_verdict(quanze: Quanze, text: Path) -> None:
    del text
    result = quanze("laws", "check", "依据.txt", *DAY)
    assert result.code == 1
    assert "依据.txt 第1行" in result.out
    assert "错误 Q208：《中华人民共和国行政处罚法》没有第八十七条，一共只有 86 条" in result.out
    assert "错误 Q205：《中华人民共和国大气污染防治法》自 2026-08-15 起废止" in result.out
    assert "? 柳政发〔2024〕3号 （未查）" in result.out
    assert "9054" not in result.out
    assert "3 处引用：没有问题 0，未查 1，错误 2" in result.out


def test_only_problems_and_the_exit_code(quanze: Quanze, text: Path) -> None:
    del text
    result = quanze("laws", "check", "依据.txt", "--problems", "--fail-on", "never", "-q", *DAY)
    assert result.code == 0
    assert "未查" not in result.out
    assert "Q208" in result.out


def test_the_day_decides(quanze: Quanze, text: Path) -> None:
    del text
    result = quanze("laws", "check", "依据.txt", "--as-of", "2026-08-14")
    assert "Q205" not in result.out
    assert "Q203" in result.out


def test_for_programs_and_to_a_file(quanze: Quanze, text: Path) -> None:
    result = quanze("laws", "check", "依据.txt", "--output", "json=结果.json", "--lang", "en", *DAY)
    assert "3 citations: 0 clean, 1 not looked up, error 2" in result.out
    record = json.loads((text.parent / "结果.json").read_text("utf-8"))
    schema = json.loads((REPOSITORY / "schemas" / "laws-check.schema.json").read_text("utf-8"))
    jsonschema.validate(record, schema)
    assert record["summary"] == {
        "citations": 3,
        "clean": 0,
        "error": 2,
        "warning": 0,
        "notice": 0,
        "not_looked_up": 1,
    }
    assert record["citations"][0]["pins"] == ["24/1", "87"]


def test_the_cells_of_a_workbook(quanze: Quanze, tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "清单.xlsx")
    sheet = book.add_worksheet("收回")
    sheet.write(0, 0, "设定依据")
    sheet.write(1, 2, "《信访条例》第五条")
    book.close()
    result = quanze("laws", "check", "清单.xlsx", *DAY)
    assert result.code == 0
    assert "收回!C2" in result.out
    assert "警告 Q205：《信访条例》已经失效" in result.out


def test_standard_input(quanze: Quanze, monkeypatch: pytest.MonkeyPatch) -> None:
    import io
    import sys
    from types import SimpleNamespace

    stream = SimpleNamespace(buffer=io.BytesIO(TEXT.encode()), isatty=lambda: False)
    monkeypatch.setattr(sys, "stdin", stream)
    result = quanze("laws", "check", "-", *DAY)
    assert "stdin 第 1 行" in result.out


@pytest.mark.parametrize(
    ("content", "name", "code", "sentence"),
    [
        ("没有依据".encode(), "空.txt", 3, "没有读到一处引用"),
        (b"PK\x03\x04broken", "坏.xlsx", 2, "坏.xlsx"),
        (b"%PDF-1.4 ...", "扫描.pdf", 2, "PDF"),
    ],
)
def test_bad_input_is_one_sentence(
    quanze: Quanze, tmp_path: Path, content: bytes, name: str, code: int, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)
    result = quanze("laws", "check", name, *DAY)
    assert result.code == code
    assert sentence in result.err
    assert result.err.count("\n") == 1


def test_a_missing_file(quanze: Quanze, text: Path) -> None:
    del text
    result = quanze("laws", "check", "依剧.txt")
    assert result.code == 2
    assert "最接近的是“依据.txt”" in result.err


def test_names_of_files_command_no_terminal(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m\u202e.txt").write_text(TEXT, encoding="utf-8")
    result = quanze("laws", "check", "a\x1b[31m\u202e.txt", *DAY)
    assert "a [31m .txt 第1行" in result.out
    assert "\x1b" not in result.out
    name = "a\x1b[31m\u202e.txt"
    shown = quanze("laws", "check", name, "--format", "json", *DAY).out
    assert "\u202e" not in shown
    assert json.loads(shown)["citations"][0]["file"] == name


def test_a_name_that_is_too_long_is_that_of_no_file(quanze: Quanze) -> None:
    assert "这个文件或文件夹" in quanze("laws", "check", "长" * 300).err


def test_programs_get_an_empty_report(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "空.txt").write_text("没有依据", encoding="utf-8")
    result = quanze("laws", "check", "空.txt", "--format", "json", "--output", "json=a.json", *DAY)
    assert result.code == 3
    assert "没有读到一处引用" in result.err
    assert json.loads(result.out)["citations"] == []
    assert json.loads(result.out)["summary"]["citations"] == 0
    assert (tmp_path / "a.json").read_text("utf-8") == result.out
