"""Paths, frozen drafts and git revisions, tried in this order."""

import subprocess
from pathlib import Path

import pytest

from quanze.compare.arguments import resolve_side
from quanze.usage import EXIT_NOTHING, UsageError


@pytest.fixture
def base(tmp_path: Path) -> Path:
    for name in ("a.yaml", "drafts/draft-v1/a.yaml", "drafts/draft-v2/a.yaml", "empty/x.txt"):
        file = tmp_path / "lists" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    return tmp_path


@pytest.fixture
def repository(base: Path) -> Path:
    for arguments in (
        ["init", "-q", "-b", "main"],
        ["add", "."],
        ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "one"],
    ):
        subprocess.run(["git", "-C", base, *arguments], check=True, capture_output=True)
    return base


def test_existing_path_comes_first(base: Path) -> None:
    side = resolve_side("lists", None, base)
    assert (side.label, side.how.zh, side.whole) == ("lists", "文件夹", True)
    assert side.files == (("lists/a.yaml", b"a.yaml"),)


def test_file_says_nothing_of_other_townships(base: Path) -> None:
    side = resolve_side("lists/a.yaml", None, base)
    assert (side.how.en, side.whole) == ("file", False)


def test_excluded_folder_may_be_asked_for(base: Path) -> None:
    side = resolve_side("lists/drafts/draft-v1", base / "lists", base)
    assert [name for name, _ in side.files] == ["lists/drafts/draft-v1/a.yaml"]


@pytest.mark.parametrize("root", [None, "lists"])
def test_draft_is_known_by_its_name(base: Path, root: str | None) -> None:
    side = resolve_side("draft-v2", base / root if root else None, base)
    assert side.how.zh == "冻结稿，lists/drafts/draft-v2"
    assert side.files == (("lists/drafts/draft-v2/a.yaml", b"drafts/draft-v2/a.yaml"),)


def test_path_of_that_name_hides_the_draft(base: Path) -> None:
    (base / "draft-v2").mkdir()
    (base / "draft-v2" / "b.yaml").write_text("b")
    assert resolve_side("draft-v2", None, base).how.zh == "文件夹"


def test_folder_itself_is_the_workspace_where_there_is_no_lists(base: Path) -> None:
    side = resolve_side("draft-v1", None, base / "lists")
    assert [name for name, _ in side.files] == ["drafts/draft-v1/a.yaml"]


def test_revision_reads_the_list_folder_without_drafts(repository: Path) -> None:
    (repository / "lists" / "a.yaml").write_text("new")
    side = resolve_side("HEAD", None, repository)
    assert side.how.zh.startswith("git 版本，提交 ")
    assert side.files == (("HEAD:lists/a.yaml", b"a.yaml"),)
    assert side.whole


@pytest.mark.parametrize("name", ["..", "drafts/draft-v1", "../lists"])
def test_name_of_a_draft_is_no_path(base: Path, name: str) -> None:
    with pytest.raises(UsageError):
        resolve_side(name, base / "lists" / "drafts", base / "nowhere")


def test_unknown_name_names_the_nearest_draft(base: Path) -> None:
    with pytest.raises(UsageError) as caught:
        resolve_side("draft-2", None, base)
    assert "最接近的是冻结稿“draft-v2”" in caught.value.in_language("zh")
    assert "no frozen draft and no git revision" in caught.value.in_language("en")


def test_unknown_path_names_the_nearest_path(base: Path) -> None:
    with pytest.raises(UsageError) as caught:
        resolve_side("lists/b.yaml", None, base)
    assert "最接近的是“lists/a.yaml”" in caught.value.in_language("zh")


def test_without_anything_near_the_drafts_are_listed(repository: Path) -> None:
    with pytest.raises(UsageError) as caught:
        resolve_side("零零零", None, repository)
    assert "现有冻结稿：draft-v1、draft-v2" in caught.value.in_language("zh")


@pytest.mark.parametrize("argument", ["-n", "--help", "a\0b", "x" * 5000, "\n"])
def test_strange_arguments_are_refused_in_one_sentence(repository: Path, argument: str) -> None:
    with pytest.raises(UsageError):
        resolve_side(argument, None, repository)


def test_empty_argument_is_refused(base: Path) -> None:
    with pytest.raises(UsageError, match="cannot be empty"):
        resolve_side("", None, base)


def test_folder_without_lists_is_nothing_to_compare(base: Path) -> None:
    with pytest.raises(UsageError) as caught:
        resolve_side("lists/empty", None, base)
    assert caught.value.exit_code == EXIT_NOTHING
