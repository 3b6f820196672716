"""Where papers are written to: one file for all, or a folder with a file for each."""

import datetime
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from quanze.cli.formats import choose_format
from quanze.cli.targets import check_target
from quanze.output.papers.formats import FORMATS
from quanze.output.papers.seal import SEALED, is_untouched, seal
from quanze.output.reports.report import Report, joined
from quanze.source.writing import cannot_write, write_file
from quanze.text.languages import Text
from quanze.usage import UsageError

#: What a paper is written as unless a format is asked for.
DEFAULT_FORMAT: Final = "docx"
_NOT_IN_NAMES: Final = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
#: Characters of a file's name: 255 bytes is the most that systems take, and Chinese takes three.
_LONGEST_NAME: Final = 70


@dataclass(frozen=True, slots=True)
class Target:
    """A paper and the file that it goes to."""

    path: Path
    report: Report


def format_of(asked: str | None, output: str | None) -> str:
    """The format asked for, or that of the output's name, or docx.

    Raises:
        UsageError: where there is no such format, or the name of the output says another.
    """
    suffix = "" if output is None or _is_folder(output) else Path(output).suffix.lower()
    by_suffix = {one.suffix: name for name, one in FORMATS.items()}
    if asked is None:
        if suffix and suffix not in by_suffix:
            known = "、".join(by_suffix)
            raise UsageError(
                Text(
                    f"写不了“{output}”：不认识以 {suffix} 结尾的文件",
                    f"cannot write “{output}”: no format is known that ends with {suffix}",
                ),
                Text(f"可以用的结尾：{known}", f"Known are {known.replace('、', ', ')}."),
            )
        return by_suffix.get(suffix, DEFAULT_FORMAT)
    name = choose_format(asked, list(FORMATS))
    if suffix and suffix != FORMATS[name].suffix:
        right = FORMATS[name].suffix
        raise UsageError(
            Text(
                f"“{output}”的结尾与 --format {name} 不符",
                f"the name “{output}” does not fit --format {name}",
            ),
            Text(f"请把文件名写成以 {right} 结尾", f"Let the name end with {right}."),
        )
    return name


def _is_folder(output: str) -> bool:
    path = Path(output)
    return output.endswith(("/", os.sep)) or path.is_dir() or not path.suffix


def choose_targets(
    reports: Sequence[Report],
    name: str,
    format_name: str,
    output: str | None,
    inputs: Sequence[str],
) -> list[Target]:
    """The files of ``reports``, none of which is the user's own.

    Args:
        reports: the papers; at least one.
        name: what a file is called that holds them all.
        format_name: the word of ``--format``.
        output: the file or folder asked for, ``None`` for the current folder.
        inputs: the arguments of the command, none of which is written over.

    Raises:
        UsageError: naming the file that must not be written.
    """
    if output is not None and not _is_folder(output):
        whole = joined(name, reports) if len(reports) > 1 else reports[0]
        targets = [Target(Path(output), whole)]
    else:
        folder = Path(output) if output is not None else Path()
        targets = list(_in_folder(folder, reports, FORMATS[format_name].suffix))
    for target in targets:
        check_target(str(target.path), format_name, inputs)
    return targets


def _in_folder(folder: Path, reports: Sequence[Report], suffix: str) -> Iterator[Target]:
    seen: dict[str, int] = {}
    for report in reports:
        name = file_name(report.name)
        seen[name] = seen.get(name, 0) + 1
        again = f"-{seen[name]}" if seen[name] > 1 else ""
        yield Target(folder / f"{name}{again}{suffix}", report)


def file_name(name: str) -> str:
    """``name`` as any system takes it."""
    return _NOT_IN_NAMES.sub("_", name).strip(" .")[:_LONGEST_NAME] or "_"


def write_targets(
    targets: Sequence[Target], format_name: str, as_of: datetime.date, *, overwrite: bool
) -> None:
    """Make all papers, then write them, each whole or not at all.

    Raises:
        UsageError: naming the file that may hold the work of others, unless ``overwrite`` is given.
    """
    render = FORMATS[format_name].load()
    made = [(target.path, seal(render(target.report, as_of), format_name)) for target in targets]
    if not overwrite:
        for path, content in made:
            _refuse_work_of_others(path, content, format_name)
    for path, content in made:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(path, error) from error
        write_file(path, content)


def _refuse_work_of_others(path: Path, content: bytes, format_name: str) -> None:
    if not path.is_file() or is_untouched(path, format_name) or _holds(path, content):
        return
    if format_name in SEALED:
        what = Text(
            f"已有“{path}”，有人改过，或者不是 quanze export 写出的",
            f"there is “{path}”, which somebody has edited or quanze export has not written",
        )
    else:
        what = Text(
            f"已有“{path}”，内容不同；{format_name} 文件看不出有没有人改过",
            f"there is “{path}” with other content, and a {format_name} file does not show "
            "whether somebody has edited it",
        )
    raise UsageError(
        what,
        Text(
            "请换一个位置或者文件名；确实要覆盖的，加 --overwrite",
            "Choose another name, or add --overwrite to replace it.",
        ),
    )


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False
