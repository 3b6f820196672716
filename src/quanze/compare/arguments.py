"""What an argument of ``quanze diff`` stands for: a path, a frozen draft, or a git revision."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from quanze.engine.gather import DEFAULT_FOLDER
from quanze.engine.sources import DRAFTS
from quanze.source.files import find_list_files, read_bytes, shown_name
from quanze.source.io_errors import io_reason
from quanze.source.revisions import read_revision, resolve_commit
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.usage import EXIT_NOTHING, UsageError

Content: TypeAlias = "bytes | Text"


@dataclass(frozen=True, slots=True)
class ResolvedSide:
    """The files of one argument.

    ``label`` is the argument as typed, ``how`` says what it was taken for. ``files`` are pairs of
    name to show and bytes, or the reason why a file could not be opened. ``whole`` is false where the argument names a single file: then nothing
    can be said of other townships.
    """

    label: str
    how: Text
    files: tuple[tuple[str, Content], ...]
    whole: bool = True


def resolve_side(
    argument: str,
    workspace_root: Path | None,
    base: Path,
    exclude: Sequence[str] = (DRAFTS,),
) -> ResolvedSide:
    """Find and read what ``argument`` names; the first of path, draft and revision that exists.

    Args:
        argument: as typed.
        workspace_root: the folder with quanze.toml; ``None`` for ``lists/`` below ``base``, or
            ``base`` itself where there is none.
        base: the absolute current folder.
        exclude: folders that are no part of the current draft, from the settings.

    Raises:
        UsageError: where nothing of that name exists, naming the nearest, or nothing in it can
            be compared.
    """
    root = workspace_root or (base / DEFAULT_FOLDER if (base / DEFAULT_FOLDER).is_dir() else base)
    if not argument.strip():
        raise UsageError(
            Text("比较的对象不能是空的", "what is compared cannot be empty"),
            Text(
                "请写路径、冻结稿名称或 git 版本", "Write a path, a frozen draft or a git revision."
            ),
        )
    path = base / argument
    # lexists, because the name may be one that no file can have.
    if os.path.lexists(path):
        return _path_side(argument, path, root, base, exclude)
    draft = _draft(argument, root)
    if draft is not None:
        return _draft_side(argument, draft, base)
    try:
        commit = resolve_commit(base, argument)
    except UsageError as error:
        raise _unknown(argument, root, base, error) from error
    files = read_revision(commit, root, exclude)
    folder = shown_name(root, base)
    how = Text(
        f"git 版本，提交 {commit.id[:8]} 的 {folder}",
        f"git revision, {folder} of commit {commit.id[:8]}",
    )
    return _side(argument, how, files, Text("git 版本", "git revision"))


def _path_side(
    argument: str, path: Path, root: Path, base: Path, exclude: Sequence[str]
) -> ResolvedSide:
    files = _read(find_list_files(path, exclude, root), base, named=not path.is_dir())
    if path.is_dir():
        return _side(argument, Text("文件夹", "folder"), files, Text("文件夹", "folder"))
    return ResolvedSide(argument, Text("文件", "file"), tuple(files), whole=False)


def _draft(name: str, root: Path) -> Path | None:
    """The frozen draft of that name: a folder (or single file) right below ``drafts``."""
    if Path(name).name != name or name in (".", ".."):
        return None
    draft = root / DRAFTS / name
    return draft if os.path.lexists(draft) else None


def _draft_side(argument: str, draft: Path, base: Path) -> ResolvedSide:
    shown = shown_name(draft, base)
    files = _read(find_list_files(draft), base)
    how = Text(f"冻结稿，{shown}", f"frozen draft, {shown}")
    return _side(argument, how, files, Text("冻结稿", "frozen draft"))


def _read(files: Sequence[Path], base: Path, *, named: bool = False) -> list[tuple[str, Content]]:
    """The bytes of each file. One that cannot be opened stops everything only where it is named."""
    found: list[tuple[str, Content]] = []
    for file in files:
        name = shown_name(file, base)
        try:
            found.append((name, read_bytes(file)))
        except UsageError as error:
            if named or not isinstance(error.__cause__, OSError):
                raise
            found.append((name, io_reason(error.__cause__)))
    return found


def _side(
    argument: str, how: Text, files: Sequence[tuple[str, Content]], what: Text
) -> ResolvedSide:
    if not files:
        raise UsageError(
            Text(
                f"{what.zh}“{argument}”里没有清单文件（.yaml、.yml）",
                f"{what.en} “{argument}” holds no list files (.yaml, .yml)",
            ),
            exit_code=EXIT_NOTHING,
        )
    return ResolvedSide(argument, how, tuple(files))


def _unknown(argument: str, root: Path, base: Path, git: UsageError) -> UsageError:
    """No path, no draft, no revision: say so, with git's reason and the nearest name."""
    drafts = _names(root / DRAFTS)
    prefix = argument.removesuffix(Path(argument).name)
    near = {prefix + name: "" for name in _names((base / argument).parent)}
    near |= dict.fromkeys(drafts, "冻结稿")
    guess = nearest(argument, near)
    hint: Text | None = None
    if guess is not None:
        what = "the frozen draft " if near[guess] else ""
        hint = Text(f"最接近的是{near[guess]}“{guess}”", f"The nearest is {what}“{guess}”.")
    elif drafts:
        hint = Text(f"现有冻结稿：{'、'.join(drafts)}", f"Frozen drafts: {', '.join(drafts)}.")
    return UsageError(
        Text(
            f"“{argument}”不是现有的文件或文件夹，不是冻结稿，也不是 git 版本：{git.message.zh}",
            f"“{argument}” is no file or folder, no frozen draft and no git revision: "
            f"{git.message.en}",
        ),
        hint,
    )


def _names(folder: Path) -> list[str]:
    """The visible names in a folder; none where it cannot be read."""
    try:
        return sorted(entry.name for entry in folder.iterdir() if entry.name[0] != ".")
    except (OSError, ValueError):
        return []
