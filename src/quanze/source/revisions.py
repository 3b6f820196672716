"""List files as they stood at a git revision, read through the ``git`` command.

Nothing is checked out and no shell is involved: git is given a list of arguments, and what a
user typed never stands where git looks for an option.
"""

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quanze.source.files import Exclusion
from quanze.source.reader import MOST_BYTES
from quanze.text.languages import Text
from quanze.usage import UsageError


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit of a repository: its work tree, its full id, and the revision as the user wrote it."""

    top: Path
    id: str
    revision: str


def resolve_commit(folder: Path, revision: str) -> Commit:
    """The commit that ``revision`` names in the repository around ``folder``.

    Raises:
        UsageError: without git, outside a repository, or where it knows no such revision.
    """
    top = Path(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel").removesuffix(b"\n")))
    unknown = UsageError(
        Text(f"git 不认识“{revision}”这个版本", f"git knows no revision “{revision}”")
    )
    # No revision begins with a hyphen; git would take it for an option.
    if not revision or revision.startswith("-") or not revision.isprintable():
        raise unknown
    try:
        answer = _git(top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    except UsageError as error:
        raise unknown from error
    return Commit(top, answer.decode("ascii").strip(), revision)


def read_revision(
    commit: Commit, path: Path, exclude: Sequence[str] = ()
) -> list[tuple[str, bytes]]:
    """The list files at or below ``path`` as they stood in ``commit``, sorted by path.

    Args:
        commit: of :func:`resolve_commit`.
        path: a file or folder of the work tree; it need not exist there any more.
        exclude: folders below ``path`` to leave out, see :func:`quanze.source.files.find_list_files`.

    Returns:
        Pairs of name and bytes. The name is git's own, ``HEAD~1:lists/zhenglu.yaml``.

    Raises:
        UsageError: where ``path`` lies outside the repository or is not in that revision.
    """
    inside = _inside(commit, path)
    blobs = list(_blobs(commit, inside, Exclusion(exclude)))
    contents = _contents(commit, [blob.id for blob in blobs if blob.size <= MOST_BYTES])
    # What is too large is not read; as many blanks make the reader say so.
    return [
        (
            f"{commit.revision}:{blob.path}",
            next(contents) if blob.size <= MOST_BYTES else b" " * (MOST_BYTES + 1),
        )
        for blob in sorted(blobs, key=lambda blob: blob.path.split("/"))
    ]


@dataclass(frozen=True, slots=True)
class _Blob:
    path: str
    id: str
    size: int


def _inside(commit: Commit, path: Path) -> str:
    """``path`` relative to the repository, with “/”; empty for the repository itself."""
    try:
        inside = path.resolve().relative_to(commit.top.resolve())
    except ValueError:
        raise UsageError(
            Text(
                f"“{path}”不在 git 仓库“{commit.top}”里",
                f"“{path}” is not in the git repository “{commit.top}”",
            )
        ) from None
    return "" if inside == Path() else inside.as_posix()


def _blobs(commit: Commit, inside: str, excluded: Exclusion) -> Iterator[_Blob]:
    """The list files of the commit, in git's order. Links and submodules are no files."""
    place = ["--", inside] if inside else []
    listed = _git(commit.top, "ls-tree", "-r", "-z", "-l", "--full-tree", commit.id, *place)
    if not listed and inside:
        raise UsageError(
            Text(
                f"git 版本“{commit.revision}”里没有“{inside}”",
                f"revision “{commit.revision}” has no “{inside}”",
            )
        )
    for entry in listed.split(b"\0"):
        if not entry:
            continue
        facts, _, name = entry.partition(b"\t")
        mode, _, blob_id, size = facts.decode("ascii").split()
        path = name.decode("utf-8", "replace")
        below = path.removeprefix(inside).strip("/")
        wanted = not below or not excluded.leaves_out_list(below.split("/"))
        if mode.startswith("100") and wanted:
            # git writes BAD for the size of an object that it lacks.
            if not size.isdecimal():
                raise _missing(blob_id)
            yield _Blob(path, blob_id, int(size))


def _contents(commit: Commit, ids: Sequence[str]) -> Iterator[bytes]:
    """The bytes of every blob, in the order asked for, from one process of git."""
    if not ids:
        return
    asked = "".join(f"{blob_id}\n" for blob_id in ids).encode("ascii")
    answer = _git(commit.top, "cat-file", "--batch", asked=asked)
    at = 0
    for blob_id in ids:
        end = answer.index(b"\n", at)
        header = answer[at:end].split()
        if len(header) != 3:
            raise _missing(blob_id)
        size = int(header[2])
        yield answer[end + 1 : end + 1 + size]
        at = end + 1 + size + 1


def _missing(blob_id: str) -> UsageError:
    return UsageError(
        Text(
            f"git 仓库里缺少对象 {blob_id}（仓库可能不完整）",
            f"the repository lacks object {blob_id} (it may be incomplete)",
        )
    )


def _git(folder: Path, *arguments: str, asked: bytes | None = None) -> bytes:
    """What git prints on standard output.

    Raises:
        UsageError: where git is not installed or says no; the sentence has git's own reason.
    """
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), "--literal-pathspecs", "--no-pager", *arguments],
            # Never waits for somebody to type.
            input=asked if asked is not None else b"",
            capture_output=True,
            check=False,
        )
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(
            Text(f"运行不了 git（{reason}）", f"cannot run git ({reason})"),
            Text("比较 git 版本需要安装 git", "Comparing git revisions needs git."),
        ) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise UsageError(
            Text(f"git 读不了“{folder}”的仓库（{said}）", f"git cannot read “{folder}” ({said})")
        )
    return done.stdout
