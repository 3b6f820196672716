"""List files out of git: any revision, any name, and no way for a revision to be an option."""

import subprocess
from pathlib import Path

import pytest

from quanze.source.reader import MOST_BYTES
from quanze.source.revisions import _contents, read_revision, resolve_commit
from quanze.usage import UsageError


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", folder, *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two commits: lists with Chinese names, then the same with one list gone and one changed."""
    top = tmp_path / "仓库 a"
    (top / "lists" / "drafts").mkdir(parents=True)
    git(top, "init", "-q", "-b", "main")
    (top / "lists" / "郑陆镇.yaml").write_bytes("甲\n".encode())
    (top / "lists" / "b.yml").write_bytes(b"b\n\0\xff")
    (top / "lists" / "drafts" / "c.yaml").write_text("c")
    (top / "lists" / "notes.txt").write_text("n")
    (top / "lists" / "link.yaml").symlink_to("b.yml")
    (top / "other.yaml").write_text("o")
    git(top, "add", ".")
    git(top, "commit", "-qm", "one")
    git(top, "tag", "v1")
    (top / "lists" / "b.yml").unlink()
    (top / "lists" / "郑陆镇.yaml").write_bytes("乙\n".encode())
    git(top, "commit", "-qam", "two")
    return top


def read(top: Path, revision: str, path: str, *exclude: str) -> list[tuple[str, bytes]]:
    return read_revision(resolve_commit(top, revision), top / path, exclude)


def test_files_are_read_as_they_stood(repository: Path) -> None:
    assert read(repository, "v1", "lists", "drafts") == [
        ("v1:lists/b.yml", b"b\n\0\xff"),
        ("v1:lists/郑陆镇.yaml", "甲\n".encode()),
    ]
    assert read(repository, "HEAD", "lists", "drafts") == [
        ("HEAD:lists/郑陆镇.yaml", "乙\n".encode())
    ]


def test_repository_is_found_from_below_and_may_be_asked_for_whole(repository: Path) -> None:
    commit = resolve_commit(repository / "lists", "HEAD~1")
    names = [name for name, _ in read_revision(commit, repository)]
    assert names == [
        "HEAD~1:lists/b.yml",
        "HEAD~1:lists/drafts/c.yaml",
        "HEAD~1:lists/郑陆镇.yaml",
        "HEAD~1:other.yaml",
    ]


def test_single_file_may_be_gone_from_the_work_tree(repository: Path) -> None:
    assert read(repository, "v1", "lists/b.yml") == [("v1:lists/b.yml", b"b\n\0\xff")]


def test_name_with_wildcards_means_itself(repository: Path) -> None:
    with pytest.raises(UsageError, match="has no"):
        read(repository, "v1", "list*")


@pytest.mark.parametrize(
    "revision", ["nothing", "--output=x", "-h", "", "v1\n", "v1\0", "v1..HEAD", "HEAD:lists"]
)
def test_unknown_revision_is_said(repository: Path, revision: str) -> None:
    with pytest.raises(UsageError, match="no revision"):
        resolve_commit(repository, revision)
    assert not (repository / "x").exists()


def test_path_absent_in_the_revision_is_said(repository: Path) -> None:
    with pytest.raises(UsageError, match="has no “drafts”"):
        read(repository, "v1", "drafts")


def test_path_outside_the_repository_is_said(repository: Path) -> None:
    with pytest.raises(UsageError, match="not in the git repository"):
        read(repository, "v1", "..")


def test_outside_a_repository_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="git cannot read"):
        resolve_commit(tmp_path, "HEAD")


def test_missing_git_is_said(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    with pytest.raises(UsageError) as caught:
        resolve_commit(repository, "HEAD")
    assert caught.value.in_language("zh").startswith("运行不了 git")
    assert "Comparing git revisions needs git" in caught.value.in_language("en")


def test_large_file_is_not_read_but_known_to_be_too_large(repository: Path) -> None:
    with (repository / "large.yaml").open("wb") as stream:
        stream.truncate(MOST_BYTES + 100)
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "three")
    [(_, data)] = read(repository, "HEAD", "large.yaml")
    assert len(data) == MOST_BYTES + 1


def test_incomplete_repository_is_said(repository: Path) -> None:
    commit = resolve_commit(repository, "HEAD")
    blob = subprocess.run(
        ["git", "-C", repository, "rev-parse", "HEAD:other.yaml"], check=True, capture_output=True
    )
    name = blob.stdout.decode().strip()
    (repository / ".git" / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(UsageError, match="lacks object"):
        read_revision(commit, repository / "other.yaml")
    with pytest.raises(UsageError, match="lacks object"):
        list(_contents(commit, ["0" * 40]))


def test_folder_may_hold_nothing_to_read(repository: Path) -> None:
    assert read(repository, "v1", "lists/drafts", "c.yaml") == []
