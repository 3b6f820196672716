"""``quanze laws parse``."""

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import jsonschema
import pytest

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
