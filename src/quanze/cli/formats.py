"""``--format`` and ``--output FORMAT=FILE``: choosing among a command's formats."""

from collections.abc import Callable, Sequence
from pathlib import Path

from quanze.cli.console import Screen
from quanze.source.writing import write_file
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.usage import UsageError

_FILE = Screen(None, colour=False)


def choose_format(name: str, known: Sequence[str], option: str = "--format") -> str:
    """``name`` if the command has that format.

    Raises:
        UsageError: naming the nearest format.
    """
    if name in known:
        return name
    guess = nearest(name, known, at_least=0.5)
    hint = Text(f"可以写：{'、'.join(known)}", f"Write one of: {', '.join(known)}.")
    if guess:
        hint = Text(f"是否应为“{guess}”？{hint.zh}", f"Did you mean “{guess}”? {hint.en}")
    raise UsageError(Text(f"{option} 不能是“{name}”", f"{option} cannot be “{name}”"), hint)


def write_outputs(
    requests: Sequence[str],
    known: Sequence[str],
    render: Callable[[str, Screen], str],
    inputs: Sequence[str],
) -> None:
    """Write what every ``FORMAT=FILE`` asks for. All are understood before any is written.

    ``inputs`` are the arguments of the command, none of which is written over.
    """
    targets: list[tuple[str, Path]] = []
    for request in requests:
        name, separator, file = request.partition("=")
        if not separator or not file:
            raise UsageError(
                Text(f"--output 不能是“{request}”", f"--output cannot be “{request}”"),
                Text(
                    "请写成 格式=文件，如 json=结果.json",
                    "Write FORMAT=FILE, such as json=out.json.",
                ),
            )
        # What belongs to workspaces takes a while to import.
        from quanze.cli.targets import check_target

        name = choose_format(name, known, "--output")
        targets.append((name, check_target(file, name, inputs)))
    for name, path in targets:
        # Excel takes a CSV file for UTF-8 only with a byte order mark.
        encoding = "utf-8-sig" if name == "csv" else "utf-8"
        write_file(path, render(name, _FILE).encode(encoding))
