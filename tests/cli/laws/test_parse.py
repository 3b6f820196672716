"""``quanze laws parse``."""

import io
import json
import os
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import jsonschema
import pytest
import xlsxwriter

from commands import Quanze
from conftest import REPOSITORY


def test_one_object_a_line(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "依据.txt").write_text(
        "《行政处罚法》第二十四条第一款\n\n娄城执罚决字〔2025〕9054号\n", encoding="utf-8"
    )
    result = quanze("laws", "parse", "依据.txt")
    assert result.code == 0
    records = [json.loads(line) for line in result.out.splitlines()]
    schema = json.loads((REPOSITORY / "schemas" / "citations.schema.json").read_text("utf-8"))
    for record in records:
        jsonschema.validate(record, schema)
    assert records == [
        {
            "text": "《行政处罚法》第二十四条第一款",
            "citations": [{"law": "行政处罚法", "doc_no": None, "version": None, "pins": ["24/1"]}],
        },
        {"text": "", "citations": []},
        {"text": "娄城执罚决字〔2025〕9054号", "citations": []},
    ]


def test_a_text_itself(quanze: Quanze) -> None:
    result = quanze("laws", "parse", "土地管理法第六十二条")
    assert json.loads(result.out)["citations"][0]["pins"] == ["62"]


def test_a_text_that_the_locale_could_not_decode(quanze: Quanze) -> None:
    written = "土地管理法第六十二条".encode().decode("ascii", "surrogateescape")
    assert json.loads(quanze("laws", "parse", written).out)["citations"][0]["pins"] == ["62"]
    assert json.loads(quanze("laws", "parse", "\udcff").out)["text"] == "\ufffd"


def test_standard_input(quanze: Quanze, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = SimpleNamespace(buffer=io.BytesIO("《刑法》".encode()), isatty=lambda: False)
    monkeypatch.setattr(sys, "stdin", stream)
    assert json.loads(quanze("laws", "parse").out)["citations"][0]["law"] == "刑法"


def test_nothing_to_read_is_one_sentence(quanze: Quanze, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(isatty=lambda: True))
    result = quanze("laws", "parse")
    assert (result.code, result.out) == (2, "")
    assert "没有写要读的文件或文字" in result.err
    missing = quanze("laws", "parse", "没有.txt")
    assert "没有“没有.txt”这个文件" in missing.err


def test_a_pipe_is_read(quanze: Quanze, tmp_path: Path) -> None:
    pipe = tmp_path / "管道"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=("《刑法》\n", "utf-8"))
    writer.start()
    result = quanze("laws", "parse", "管道")
    writer.join()
    assert json.loads(result.out)["citations"][0]["law"] == "刑法"


def test_a_long_text_is_no_name_of_a_file(quanze: Quanze) -> None:
    result = quanze("laws", "parse", "《刑法》" + "长" * 3000)
    assert json.loads(result.out)["citations"][0]["law"] == "刑法"


def test_what_could_command_a_terminal_is_escaped(quanze: Quanze) -> None:
    written = "《刑法》\x9b31m\u202e第二条"
    out = quanze("laws", "parse", written).out
    assert "\x9b" not in out
    assert "\u202e" not in out
    assert json.loads(out)["text"] == written


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("《刑法》第二条。".encode() * 20 + b"\xff", None),
        (b"\xff\xfe\xfd", "“a.txt”不是能读的文本：编码不明，或有损坏的字符"),
        (b"Rar!\x1a\x07\x00\xff\xff", "“a.txt”是 .rar 或 .7z 压缩包。请解压后再试"),
    ],
)
def test_damage_is_called_what_it_is(
    quanze: Quanze, tmp_path: Path, content: bytes, sentence: str | None
) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    result = quanze("laws", "parse", "a.txt")
    assert result.code == (2 if sentence else 0)
    assert sentence is None or sentence in result.err


def test_a_workbook_is_for_check(quanze: Quanze, tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
    book.add_worksheet()
    book.close()
    assert "Word、Excel 文件请用 quanze laws check" in quanze("laws", "parse", "a.xlsx").err


@pytest.mark.parametrize("command", ["parse", "check", "import", "diff"])
def test_a_folder_is_called_one(quanze: Quanze, command: str) -> None:
    result = quanze("laws", command, ".")
    assert result.code == 2
    assert "“.”是文件夹。请写出其中的文件名" in result.err
