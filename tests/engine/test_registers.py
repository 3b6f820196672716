"""The workspace's register of departments, as far as it can be understood."""

from pathlib import Path

import pytest

from quanze.engine.registers import REGISTER_FILE, read_register, workspace_folder
from quanze.engine.workspace import Workspace, open_workspace
from quanze.model.departments import FormerName
from quanze.model.settings import Settings
from quanze.usage import UsageError

NO_WORKSPACE = Workspace(None, Settings())
REGISTER = """\
部门名录:
  - 名称: 区民政局
    层级: 县级
    辖区: [天宁区, 武进区]
    简称: [区民政]
    曾用名:
      - {名称: 区民政科, 止: "1997"}
  - 名称: 区农工委
    承继部门: 区农业农村局
"""
ENGLISH = """\
departments:
  - name: 区民政局
    short_names: [区民政]
"""


def names(folder: Path, text: str | bytes) -> list[str]:
    data = text.encode() if isinstance(text, str) else text
    (folder / REGISTER_FILE).write_bytes(data)
    return [one.name for one in read_register(folder, NO_WORKSPACE)]


def test_a_folder_without_the_file_has_no_register(tmp_path: Path) -> None:
    assert read_register(tmp_path, NO_WORKSPACE) == ()
    assert read_register(tmp_path / "nowhere", NO_WORKSPACE) == ()


def test_a_folder_of_that_name_is_no_file(tmp_path: Path) -> None:
    (tmp_path / REGISTER_FILE).mkdir()
    assert read_register(tmp_path, NO_WORKSPACE) == ()


def test_every_field_is_read(tmp_path: Path) -> None:
    (tmp_path / REGISTER_FILE).write_text(REGISTER, encoding="utf-8")
    first, second = read_register(tmp_path, NO_WORKSPACE)
    assert (first.name, first.level) == ("区民政局", "县级")
    assert first.jurisdictions == ("天宁区", "武进区")
    assert first.short_names == ("区民政",)
    assert first.former_names == (FormerName(name="区民政科", until="1997"),)
    assert second.successor == "区农业农村局"


def test_english_keys_are_read_as_well(tmp_path: Path) -> None:
    assert names(tmp_path, ENGLISH) == ["区民政局"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_whatever_the_key_language_of_the_workspace(tmp_path: Path, language: str) -> None:
    (tmp_path / REGISTER_FILE).write_text(ENGLISH, encoding="utf-8")
    workspace = Workspace(tmp_path, Settings.model_validate({"key_language": language}))
    assert [one.name for one in read_register(tmp_path, workspace)] == ["区民政局"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_other_encodings_are_read_as_validate_reads_them(tmp_path: Path, encoding: str) -> None:
    assert names(tmp_path, REGISTER.encode(encoding)) == ["区民政局", "区农工委"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("部门名录: []\n", []),
        ("部门名录:\n", []),
        ("部门名录: 区民政局\n", []),
        ("乡镇: {名称: 郑陆镇}\n清单: {版本: v1}\n", []),
        ("# 空的\n", []),
        ("- 名称: 区民政局\n", []),
        (
            "部门名录:\n  - 名称: 区民政局\n  - 层级: 县级\n  - 名称: 区水利局\n",
            ["区民政局", "区水利局"],
        ),
        ("部门名录:\n  - 名称: 区民政局\n    层级: 四级\n", ["区民政局"]),
        ("部门名录:\n  - 名称: 区民政局\n    简称: {甲: 乙}\n", ["区民政局"]),
        ("部门名录:\n  - 区民政局\n  - 名称: 区水利局\n", ["区水利局"]),
        ("部门名录：\n  - 名称：区民政局\n", ["区民政局"]),
    ],
)
def test_what_is_wrong_is_left_out(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert [name for name in names(tmp_path, text) if name] == expected


def test_a_file_that_cannot_be_opened_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / REGISTER_FILE).write_text(REGISTER, encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr("os.open", refuse)
    with pytest.raises(UsageError) as caught:
        read_register(tmp_path, NO_WORKSPACE)
    assert REGISTER_FILE in caught.value.in_language("zh")


def test_the_folder_is_that_of_the_settings(tmp_path: Path) -> None:
    (tmp_path / "quanze.toml").write_text("", encoding="utf-8")
    inner = tmp_path / "drafts" / "draft-v2"
    inner.mkdir(parents=True)
    for start in (inner, inner / "zhenglu.yaml", tmp_path):
        assert workspace_folder(open_workspace(start), start) == tmp_path


def test_without_settings_it_is_where_the_lists_are(tmp_path: Path) -> None:
    file = tmp_path / "zhenglu.yaml"
    file.write_text("", encoding="utf-8")
    assert workspace_folder(NO_WORKSPACE, tmp_path) == tmp_path
    assert workspace_folder(NO_WORKSPACE, file) == tmp_path
    assert workspace_folder(NO_WORKSPACE, tmp_path / "nowhere.yaml") == tmp_path
