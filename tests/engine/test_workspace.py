"""Finding quanze.toml, and saying what is wrong in it in one sentence."""

import tomllib
from pathlib import Path

import pytest

from quanze.engine.workspace import open_workspace, read_settings
from quanze.model.settings import DOMAINS, Import, Settings
from quanze.usage import UsageError


def written(folder: Path, text: str) -> Path:
    file = folder / "quanze.toml"
    file.write_text(text, encoding="utf-8")
    return file


def complaint(folder: Path, text: str) -> str:
    with pytest.raises(UsageError) as caught:
        read_settings(written(folder, text))
    return caught.value.in_language("zh")


def test_without_a_file_every_setting_has_its_default(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path)
    assert workspace.root is None
    assert workspace.settings == Settings()
    assert workspace.settings.exclude == ("drafts",)
    assert workspace.settings.categories.of("basic") == DOMAINS


def test_the_nearest_file_above_a_path_is_used(tmp_path: Path) -> None:
    written(tmp_path, 'language = "en"')
    inner = tmp_path / "drafts" / "draft-v2"
    inner.mkdir(parents=True)
    workspace = open_workspace(inner / "zhenglu.yaml")
    assert workspace.root == tmp_path
    assert workspace.settings.language == "en"


def test_a_byte_order_mark_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "quanze.toml").write_bytes(b'\xef\xbb\xbflanguage = "en"')
    assert open_workspace(tmp_path).settings.language == "en"


def test_malformed_toml_names_the_line(tmp_path: Path) -> None:
    sentence = complaint(tmp_path, 'language = "zh"\nexclude = [drafts]\n')
    assert "quanze.toml" in sentence
    assert "第 2 行第 12 列" in sentence


def test_a_bare_chinese_name_is_told_to_stand_in_quotes(tmp_path: Path) -> None:
    for text in (
        '[import]\nheadings = {科室 = ["报送科室"]}',
        '[import.headings]\n科室 = ["报送"]',
    ):
        assert "等号前面的名称也要" in complaint(tmp_path, text)
    described = Import.model_fields["headings"].description or ""
    example = described[described.index("headings = ") :]
    assert Import.model_validate(tomllib.loads(example)).headings == {"承接部门": ("接手单位",)}


def test_an_unknown_setting_names_the_nearest(tmp_path: Path) -> None:
    sentence = complaint(tmp_path, 'langauge = "zh"')
    assert "没有“langauge”这一项" in sentence
    assert "最接近的是“language”" in sentence


def test_an_unknown_nested_setting_names_its_table(tmp_path: Path) -> None:
    sentence = complaint(tmp_path, "[wording]\nlongest_nam = 30")
    assert "“wording.longest_nam”" in sentence
    assert "longest_name" in sentence


def test_a_wrong_value_says_what_is_expected(tmp_path: Path) -> None:
    sentence = complaint(tmp_path, 'language = "fr"')
    assert "“language”不能是“fr”。可以写：zh、en" in sentence


def test_an_unknown_rule_names_the_nearest(tmp_path: Path) -> None:
    sentence = complaint(tmp_path, '[rules]\nQ3O1 = "off"')
    assert "没有“Q3O1”这条规则" in sentence
    assert "Q301" in sentence


def test_a_file_in_another_encoding_is_said(tmp_path: Path) -> None:
    file = tmp_path / "quanze.toml"
    file.write_bytes("# 设置".encode("gb18030"))
    with pytest.raises(UsageError) as caught:
        read_settings(file)
    assert "UTF-8" in caught.value.in_language("zh")


def test_an_unreadable_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read_settings(tmp_path)
    assert "读不了" in caught.value.in_language("zh")
