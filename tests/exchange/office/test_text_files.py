"""Text files with separated values, and refusals."""

from pathlib import Path
from typing import Any

import pytest

from office_files import names, put_workbook, read_one, remarked
from quanze.exchange.office import read as reading_module
from quanze.exchange.office.read import read_office_file
from quanze.usage import UsageError

TEXT = '柳塘镇上级部门收回事项\r\n序号,收回事项,承接部门\r\n1,"甲，\r\n乙",县水利局\r\n2,丙,县公安局\r\n'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(TEXT.encode(encoding))
    reading = read_one(file)
    assert names(reading) == ["甲，乙", "丙"]
    assert [row.where.row for row in reading.rows] == [3, 4]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.tsv", "序号\t收回事项\t承接部门\n1\t甲\t县水利局"),
        ("a.csv", "序号\t收回事项\t承接部门\n1\t甲\t县水利局\n\n\n"),
        ("a.csv", "序号;收回事项;承接部门\n1;甲;县水利局\n"),
        ("a.csv", "sep=;\n序号;收回事项;承接部门\n1;甲;县水利局\n"),
        ("a.txt", '序号,收回事项,承接部门\n="1",甲,县水利局\n'),
    ],
)
def test_marks_between_cells(tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    (row,) = read_one(file).rows
    assert (row.seq, dict(row.fields)) == (
        1,
        {"name": "甲", "receiving_departments": ("县水利局",)},
    )


def refusal(file: Path) -> str:
    with pytest.raises(UsageError) as caught:
        read_office_file(file)
    assert caught.value.hint is not None
    return caught.value.in_language("zh")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('序号,收回事项\n1,"甲\n2,乙\n'.encode(), "引号没有配对"),
        ('序号,收回事项\n1,"'.encode() + b"a" * 1_000_001 + b'"\n', "引号没有配对"),
        ("你好，再见\n".encode(), "没有认出清单表格"),
        (bytes(range(1, 256)) * 4, "编码不明"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(1, 256)), "是图片"),
        (b"\xff\xd8\xff\xe0" + bytes(range(256)) * 3, "是图片"),
        (b"%PDF-1.4", "是 PDF"),
        (b"{\\rtf1}", "是 RTF"),
        (b"<html><table></table></html>", "是网页"),
        (b"", "是空的"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "清单.csv"
    file.write_bytes(content)
    sentence = refusal(file)
    assert "“清单.csv”" in sentence
    assert said in sentence


def test_workbooks_that_tell_no_list(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["序号", "事项名称"], [1, "甲"], [2, "乙"]]
    assert "看不出属于哪张清单" in refusal(put_workbook(tmp_path / "a.xlsx", {"Sheet1": rows}))
    sheets: dict[str, list[list[Any]]] = {
        "首页": [["请看其他表"]],
        "收回事项": [*rows, [3, "丙"]],
        "甲表": rows,
    }
    reading = read_one(put_workbook(tmp_path / "b.xlsx", sheets))
    assert names(reading) == ["甲", "乙", "丙"]
    assert remarked(reading) == [("no-list", 2)]
    assert [one.code for one in reading.left_out if one.where.sheet == "甲表"] == [
        "header",
        "no-list",
        "no-list",
    ]


def test_too_large_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.csv"
    file.write_text(TEXT, encoding="utf-8", newline="")
    monkeypatch.setattr(reading_module, "MOST_FILE", 10)
    assert "太大" in refusal(file)
