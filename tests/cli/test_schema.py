"""``quanze schema``: all to a folder, or one to standard output."""

import json
from pathlib import Path

from commands import Quanze


def test_all_are_written_to_a_folder(quanze: Quanze, tmp_path: Path) -> None:
    result = quanze("schema", "-o", "out")
    assert result.code == 0
    assert result.out == ""
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert "list.zh.schema.json" in names
    assert "findings.schema.json" in names
    assert f"写入 {len(names)} 个文件" in result.err


def test_one_goes_to_standard_output(quanze: Quanze) -> None:
    schema = json.loads(quanze("schema", "list.en").out)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert quanze("schema", "list.en.schema.json").out == quanze("schema", "list.en").out


def test_an_unknown_name_names_the_nearest(quanze: Quanze) -> None:
    result = quanze("schema", "finding")
    assert result.code == 2
    assert "最接近的是 findings" in result.err


def test_one_goes_to_a_folder_that_is_named(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert quanze("schema", "stats", "-o", "out").out == ""
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["stats.schema.json"]
    assert quanze("schema", "stats", "-o", "nowhere").code == 2


def test_a_folder_that_cannot_be_made_is_one_sentence(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("", encoding="utf-8")
    result = quanze("schema", "-o", "out/deeper")
    assert result.code == 2
    assert "建不了文件夹“out/deeper”（路径中有一段不是文件夹）" in result.err


def test_files_that_were_there_are_counted(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "list.zh.schema.json").write_text("mine", encoding="utf-8")
    assert "，其中 1 个替换了原有的同名文件" in quanze("schema").err
    assert "替换" not in quanze("schema", "-o", "new").err
    again = quanze("schema", "--lang", "en").err
    number = again.split()[1]
    assert f"{number} of them over files of the same name" in again
