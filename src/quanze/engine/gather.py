"""Which files a command line means, and their documents."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from quanze.engine.workspace import Workspace
from quanze.model.keys import all_keys
from quanze.source.document import Document
from quanze.source.files import find_list_files, read_bytes, shown_name
from quanze.source.io_errors import io_reason
from quanze.source.reader import read_document, unreadable
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.usage import EXIT_NOTHING, UsageError

#: The folder that commands look at when no path is given.
DEFAULT_FOLDER = "lists"

_OFFICE_FILES = frozenset(
    {".xlsx", ".xls", ".et", ".ods", ".docx", ".doc", ".wps", ".csv", ".pdf", ".zip"}
)


def default_paths(base: Path) -> list[Path]:
    """``lists/``, or the folder itself where it is a workspace.

    Raises:
        UsageError: where there is neither.
    """
    if (base / DEFAULT_FOLDER).is_dir():
        return [Path(DEFAULT_FOLDER)]
    if (base / "quanze.toml").is_file():
        return [Path()]
    raise UsageError(
        Text("这里没有 lists 文件夹", "there is no folder “lists” here"),
        Text(
            "请写明清单文件或文件夹，如 quanze validate 清单文件夹",
            "Name the file or folder, as in quanze validate FOLDER.",
        ),
    )


def gather_files(paths: Iterable[Path], base: Path, workspace: Workspace) -> list[Path]:
    """The list files that ``paths`` (relative to ``base``) name, each once, in order.

    Raises:
        UsageError: for a path that does not exist, is an office document or names a file that
            cannot be read, and with exit code 3 where nothing is found.
    """
    paths = list(paths)
    found: dict[Path, Path] = {}
    for path in paths:
        absolute = base / path
        if not os.path.exists(absolute):  # noqa: PTH110 - Path.exists raises for a loop of links
            raise missing_path(path, base)
        if absolute.is_file():
            _refuse_office_file(path)
            read_bytes(absolute)
        for file in find_list_files(absolute, workspace.settings.exclude, workspace.root):
            found.setdefault(Path(os.path.realpath(file)), file)
    if not found:
        names = "、".join(str(path) for path in paths)
        raise UsageError(
            Text(
                f"“{names}”里没有要检查的清单文件（.yaml、.yml）",
                f"no list files (.yaml, .yml) in “{names}”",
            ),
            exit_code=EXIT_NOTHING,
        )
    return list(found.values())


def read_files(files: Sequence[Path], base: Path) -> Iterator[Document]:
    """The documents of ``files``, one at a time, under the names people know them by.

    A file that cannot be read gives a document with just that defect.
    """
    keys = all_keys()
    for file in files:
        name = shown_name(file, base)
        try:
            data = read_bytes(file)
        except UsageError as error:
            # One file among many: the others are read all the same.
            cause = error.__cause__
            yield unreadable(
                name, io_reason(cause) if isinstance(cause, OSError) else error.message
            )
            continue
        yield read_document(data, name, keys)


def missing_path(path: Path, base: Path) -> UsageError:
    """The sentence for a path that does not exist, with the nearest name beside it."""
    if os.path.islink(base / path):  # noqa: PTH114 - Path.is_symlink raises for names too long
        return UsageError(
            Text(f"链接“{path}”指向的文件不存在", f"the link “{path}” leads nowhere"),
            Text("请改正链接，或者写真正的路径", "Mend the link, or name the file itself."),
        )
    folder = (base / path).parent
    names = [entry.name for entry in folder.iterdir()] if os.path.isdir(folder) else []  # noqa: PTH112 - as above
    guess = nearest(path.name, names)
    hint = None
    if guess:
        shown = path.parent / guess
        hint = Text(f"最接近的是“{shown}”", f"The nearest is “{shown}”.")
    return UsageError(
        Text(f"没有“{path}”这个文件或文件夹", f"there is no file or folder “{path}”"), hint
    )


def _refuse_office_file(path: Path) -> None:
    if path.suffix.lower() in _OFFICE_FILES:
        raise UsageError(
            Text(
                f"“{path}”不是 YAML 清单文件",
                f"“{path}” is no YAML list",
            ),
            Text(
                f"请先读成 YAML 文件：quanze import {path}",
                f"Make it YAML first: quanze import {path}.",
            ),
        )
