"""Where papers are written to: one file for all, or a folder with a file for each."""

import datetime
import os
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from quanze.cli.formats import choose_format
from quanze.cli.targets import check_target
from quanze.exchange.working.item_table import FOUND
from quanze.output.papers.formats import AUTHOR, FORMATS
from quanze.output.reports.report import Report, joined
from quanze.source.writing import cannot_write, write_file
from quanze.text.languages import Text
from quanze.usage import UsageError

#: What a paper is written as unless a format is asked for.
DEFAULT_FORMAT: Final = "docx"
_NOT_IN_NAMES: Final = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
#: Characters of a file's name: 255 bytes is the most that systems take, and Chinese takes three.
_LONGEST_NAME: Final = 70
#: So much of a file is looked at to tell who wrote it.
_HEAD: Final = 2000


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
    *,
    overwrite: bool,
) -> list[Target]:
    """The files of ``reports``, none of which is the user's own.

    Args:
        reports: the papers; at least one.
        name: what a file is called that holds them all.
        format_name: the word of ``--format``.
        output: the file or folder asked for, ``None`` for the current folder.
        inputs: the arguments of the command, none of which is written over.
        overwrite: whether a paper that somebody has edited may be replaced.

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
        if not overwrite and target.path.is_file() and not _is_ours(target, format_name):
            raise UsageError(
                Text(
                    f"已有“{target.path}”，并且不是 quanze 写出后没有改过的文件",
                    f"there is “{target.path}”, and it is no file of quanze's that nobody has edited",
                ),
                Text(
                    "请换一个位置或者文件名；确实要覆盖的，加 --overwrite",
                    "Choose another name, or add --overwrite to replace it.",
                ),
            )
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


def _is_ours(target: Target, format_name: str) -> bool:
    """Whether an earlier run wrote the file and nobody has worked on it since.

    Word, WPS and Excel put their user's name into a document that they save; web pages and
    Markdown are known by their heads.
    """
    if format_name in {"docx", "xlsx"}:
        return _last_author(target.path) == AUTHOR
    try:
        with target.path.open("rb") as stream:
            head = stream.read(_HEAD).decode("utf-8", "replace")
    except OSError:
        return False
    if format_name == "html":
        return f'<meta name="generator" content="{AUTHOR}">' in head
    if format_name == "md":
        first = FORMATS[format_name].load()(target.report, datetime.date.min).decode()
        return head.split("\n")[0] == first.split("\n")[0]
    if format_name == "csv":
        return head.split("\r\n")[0] in _csv_heads(target)
    return head.startswith(('{"township": ', '{"section": '))


def _csv_heads(target: Target) -> list[str]:
    """The first lines of such a table, without findings and with them."""
    first = FORMATS["csv"].load()(target.report, datetime.date.min).decode("utf-8").split("\r\n")[0]
    plain = first.removesuffix(f",{FOUND}")
    return [plain, f"{plain},{FOUND}"]


def _last_author(path: Path) -> str | None:
    """Who saved an Office file last, as its properties say."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open("docProps/core.xml") as part:
            found = re.search(
                rb"<cp:lastModifiedBy>([^<]*)</cp:lastModifiedBy>", part.read(_HEAD * 2)
            )
    except (OSError, zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError):
        return None
    return found[1].decode("utf-8", "replace") if found else None


def write_targets(targets: Sequence[Target], format_name: str, as_of: datetime.date) -> None:
    """Make all papers, then write them, each whole or not at all."""
    render = FORMATS[format_name].load()
    made = [(target.path, render(target.report, as_of)) for target in targets]
    for path, content in made:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(path, error) from error
        write_file(path, content)
