"""Folders are written whole or not at all."""

from pathlib import Path, PurePosixPath

import pytest

from quanze.source.folders import make_folder, write_folder
from quanze.usage import UsageError

FILES = {PurePosixPath("a.yaml"): b"a", PurePosixPath("deep/b.yaml"): b"b"}


def test_all_files_are_there_under_the_folders_name(tmp_path: Path) -> None:
    write_folder(tmp_path / "drafts" / "draft-v1", FILES)
    written = {path.name: path.read_bytes() for path in tmp_path.rglob("*.yaml")}
    assert written == {"a.yaml": b"a", "b.yaml": b"b"}
    assert [path.name for path in (tmp_path / "drafts").iterdir()] == ["draft-v1"]


def test_a_folder_that_cannot_be_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(UsageError):
        write_folder(tmp_path / "draft-v1", FILES)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(UsageError, match="is a file, not a folder"):
        make_folder(tmp_path / "a")
    with pytest.raises(UsageError):
        make_folder(tmp_path / "a" / "b")
