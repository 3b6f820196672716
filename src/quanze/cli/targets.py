"""What ``--output`` may write to: a new file, or one that an earlier run wrote, never the user's."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from quanze.engine.registers import REGISTER_FILE
from quanze.engine.workspace import SETTINGS_FILE
from quanze.knowledge.laws.registry import LOCAL_LAWS_FILE
from quanze.source.files import LIST_SUFFIXES
from quanze.text.languages import Text
from quanze.usage import UsageError

#: What results in each format are usually called. What is called so is taken for an older result.
_SUFFIXES: Final[dict[str, tuple[str, ...]]] = {
    "json": (".json", ".jsonl"),
    "csv": (".csv",),
    "md": (".md", ".markdown"),
    "docx": (".docx",),
    "xlsx": (".xlsx",),
    "html": (".html", ".htm"),
    "jsonl": (".jsonl",),
}
_PLAIN_TEXT: Final = (".txt", ".log", "")
_WORKSPACE_FILES: Final = frozenset({LOCAL_LAWS_FILE, REGISTER_FILE, SETTINGS_FILE})
_ANOTHER: Final = Text("请换一个文件名", "Choose another name.")


def check_target(file: str, format_name: str, inputs: Sequence[str]) -> Path:
    """The path of ``file`` if a result in this format may be written to it.

    ``inputs`` are the arguments of the command: paths that it reads, and words that are none.

    Raises:
        UsageError: where it is a list, a file of the workspace, one that the command reads, or
            there is such a file that does not look like an older result.
    """
    path = Path(file)
    # A link is written through, so that what it leads to counts as well.
    real = Path(os.path.realpath(path))
    if {path.suffix.lower(), real.suffix.lower()} & LIST_SUFFIXES:
        raise _refuse(file, Text(".yaml 文件是清单", "a .yaml file is a list"))
    if {path.name.lower(), real.name.lower()} & _WORKSPACE_FILES:
        raise _refuse(file, Text("这是工作区自己的文件", "it is a file of the workspace"))
    if any(_same_file(path, name) for name in inputs):
        raise _refuse(file, Text("本次要读这个文件", "this run reads it"))
    usual = _SUFFIXES.get(format_name, _PLAIN_TEXT)
    if real.is_file() and real.suffix.lower() not in usual:
        raise _refuse(
            file,
            Text(
                f"已有这个文件，看不出是 {format_name} 格式的结果",
                f"there is such a file, and its name is not that of a result in {format_name}",
            ),
        )
    return path


def _same_file(path: Path, name: str) -> bool:
    try:
        return os.path.samefile(path, name)  # noqa: PTH121 - the words may be no paths at all
    except (OSError, ValueError):
        return False


def _refuse(file: str, why: Text) -> UsageError:
    return UsageError(
        Text(
            f"--output 不能写到“{file}”：{why.zh}", f"--output cannot write to “{file}”: {why.en}"
        ),
        _ANOTHER,
    )
