"""Which files a folder holds, what is read of them, and what they are called."""

import os
from pathlib import Path

import pytest

from quanze.source.files import find_list_files, read_bytes, shown_name
from quanze.source.reader import MOST_BYTES
from quanze.usage import UsageError


def lay(root: Path, *names: str) -> None:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")


def found(path: Path, *exclude: str, root: Path | None = None) -> list[str]:
    return [file.relative_to(path).as_posix() for file in find_list_files(path, exclude, root)]


def test_yaml_files_below_a_folder_are_found_in_order(tmp_path: Path) -> None:
    lay(tmp_path, "b.yaml", "a.yml", "乡/c.YAML", "a/d.yaml", "notes.txt", "quanze.toml")
    assert found(tmp_path) == ["a/d.yaml", "a.yml", "b.yaml", "乡/c.YAML"]


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    lay(tmp_path, ".git/a.yaml", ".b.yaml", "c.yaml")
    assert found(tmp_path) == ["c.yaml"]


def test_excluded_names_are_left_out_at_any_depth(tmp_path: Path) -> None:
    lay(tmp_path, "drafts/v1/a.yaml", "sub/drafts/b.yaml", "c.yaml")
    assert found(tmp_path, "drafts") == ["c.yaml"]


def test_excluded_paths_count_from_the_root(tmp_path: Path) -> None:
    lay(tmp_path, "raw/old/a.yaml", "raw/b.yaml", "old/c.yaml")
    assert found(tmp_path, "raw/old/", root=tmp_path) == ["old/c.yaml", "raw/b.yaml"]
    assert found(tmp_path / "raw", "raw/old", root=tmp_path) == ["b.yaml"]
    assert found(tmp_path / "raw", "./raw\\old", root=tmp_path / "elsewhere") == [
        "b.yaml",
        "old/a.yaml",
    ]


def test_what_is_asked_for_is_read_even_inside_an_excluded_folder(tmp_path: Path) -> None:
    lay(tmp_path, "drafts/v1/a.yaml")
    assert found(tmp_path / "drafts" / "v1", "drafts", root=tmp_path) == ["a.yaml"]
    assert found(tmp_path / "drafts", "drafts", root=tmp_path) == ["v1/a.yaml"]
    file = tmp_path / "drafts" / "v1" / "a.yaml"
    assert find_list_files(file, ["drafts"], tmp_path) == [file]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    lay(tmp_path, "a/b.yaml")
    (tmp_path / "a" / "again").symlink_to(tmp_path)
    assert found(tmp_path) == ["a/b.yaml"]
    # The folder asked for may itself be a link.
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert found(tmp_path / "link") == ["b.yaml"]


def test_link_to_a_file_is_a_file_and_a_loop_of_links_is_said(tmp_path: Path) -> None:
    lay(tmp_path, "a.yaml")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")
    (tmp_path / "c.yaml").symlink_to(tmp_path / "c.yaml")
    assert found(tmp_path) == ["a.yaml", "b.yaml", "c.yaml"]
    with pytest.raises(UsageError, match=r"c\.yaml"):
        read_bytes(tmp_path / "c.yaml")


def test_pipes_in_a_folder_are_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    assert found(tmp_path) == []


def test_missing_path_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no file or folder"):
        find_list_files(tmp_path / "nothing")


def test_a_folder_that_may_not_be_looked_into_is_named_among_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path, "a/b.yaml")
    scan = os.scandir

    def refuse(folder: str) -> object:
        if Path(folder).name == "a":
            raise PermissionError(13, "Permission denied", folder)
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    assert find_list_files(tmp_path) == [tmp_path / "a"]
    with pytest.raises(UsageError, match="Is a directory"):
        read_bytes(tmp_path / "a")


def test_no_more_is_read_than_the_reader_takes(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    with file.open("wb") as stream:
        stream.truncate(MOST_BYTES * 3)
    assert len(read_bytes(file)) == MOST_BYTES + 1


def test_missing_file_is_said_in_both_languages(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read_bytes(tmp_path / "a.yaml")
    assert caught.value.in_language("zh").startswith("读不了")
    assert caught.value.in_language("en").startswith("cannot read")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("lists/郑陆.yaml", "lists/郑陆.yaml"),
        ("./lists/../a.yaml", "a.yaml"),
        ("/srv/here/lists", "lists"),
        ("/srv/here", "."),
        ("../b.yaml", "/srv/b.yaml"),
        ("/srv/hereafter/a.yaml", "/srv/hereafter/a.yaml"),
        (os.fsdecode(b"a\xff.yaml"), "a\ufffd.yaml"),
    ],
)
def test_names_are_shown_from_the_current_folder(path: str, shown: str) -> None:
    assert shown_name(Path(path), Path("/srv/here")) == shown
