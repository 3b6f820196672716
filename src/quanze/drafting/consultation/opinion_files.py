"""The files of opinions in a workspace: ``opinions/round-1/区民政局.yaml`` and so on."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from quanze.engine.sources import OPINIONS
from quanze.engine.understand import understand
from quanze.model.keys import all_keys, key_in
from quanze.model.opinions import Opinions
from quanze.model.plain import keys_on_one_line, plain
from quanze.source.document import Document
from quanze.source.files import find_list_files, read_bytes, shown_name
from quanze.source.reader import read_document
from quanze.source.yaml_text import yaml_text
from quanze.text.languages import Language, Text
from quanze.usage import UsageError

#: What no system allows in the name of a file.
_UNFIT: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
#: Characters: 255 bytes is the most that systems take, Chinese takes three a character, and a
#: number, a suffix and what marks a temporary file are still to be added.
_LONGEST_NAME: Final = 70


@dataclass(frozen=True, slots=True, eq=False)
class OpinionFile:
    """One department in one round, as it stands in the workspace. ``name`` is shown to people."""

    path: Path
    name: str
    model: Opinions
    document: Document

    @property
    def round(self) -> int:
        return self.model.head.round

    @property
    def department(self) -> str:
        return self.model.head.department


def round_folder(folder: Path, number: int) -> Path:
    """Where the files of a round lie."""
    return folder / OPINIONS / f"round-{number}"


def file_name(department: str) -> str:
    """A department's name as that of a file, without suffix."""
    return _UNFIT.sub("_", department).strip(". ")[:_LONGEST_NAME].rstrip(". ") or "部门"


def read_opinion_files(folder: Path, base: Path, language: Language) -> tuple[OpinionFile, ...]:
    """Every file of opinions below ``folder`` (the workspace), by round and then by name.

    Args:
        folder: the workspace.
        base: the absolute folder that names are shown relative to.
        language: of the keys, where a file does not show which it uses.

    Raises:
        UsageError: where one cannot be read as it stands, or two are of one department and round.
    """
    place = folder / OPINIONS
    if not place.is_dir():
        return ()
    found: dict[tuple[int, str], OpinionFile] = {}
    for path in find_list_files(place):
        file = read_opinion_file(path, base, language)
        earlier = found.setdefault((file.round, file.department), file)
        if earlier is not file:
            raise UsageError(
                Text(
                    f"“{earlier.name}”和“{file.name}”都是{file.department}第 {file.round} 轮的意见",
                    f"“{earlier.name}” and “{file.name}” are both of {file.department}, "
                    f"round {file.round}",
                ),
                Text("请合成一个文件", "Make them one file."),
            )
    return tuple(found[key] for key in sorted(found))


def read_opinion_file(path: Path, base: Path, language: Language) -> OpinionFile:
    """One of them.

    Raises:
        UsageError: where it holds no opinions, or a part of it cannot be understood: to go on
            would lose that part.
    """
    name = shown_name(path, base)
    document = read_document(read_bytes(path), name, all_keys())
    understood = understand(document, language)
    model = understood.model
    if not isinstance(model, Opinions) or document.defects or understood.defects:
        why = (
            Text("有读不出的部分", "has parts that cannot be read")
            if isinstance(model, Opinions) or document.data is None
            else Text("不是征求意见文件", "is no file of opinions")
        )
        raise UsageError(
            Text(f"“{name}”{why.zh}", f"“{name}” {why.en}"),
            Text(
                f"请先运行 quanze validate {name}，改正后再试",
                f"Run quanze validate {name}, mend it and try again.",
            ),
        )
    twice = [id_ for id_, count in Counter(one.id for one in model.opinions).items() if count > 1]
    if twice:
        raise UsageError(
            Text(
                f"“{name}”有两条意见的编号都是 {twice[0]}",
                f"“{name}” has two opinions with the id {twice[0]}",
            ),
            Text("请改成不同的编号", "Give them different ids."),
        )
    return OpinionFile(path, name, model, document)


def opinions_text(model: Opinions, language: Language) -> str:
    """The file as quanze writes it, with keys in ``language``."""
    data = plain(model, language)
    if not any(key_in(Opinions, name, language) in data for name in _TELLING):
        # Without one of them nothing would tell what kind of file it is.
        data[key_in(Opinions, "opinions", language)] = []
    return yaml_text(data, inline=keys_on_one_line())


_TELLING: Final = ("asked", "agreed", "opinions")


def by_round(files: Iterable[OpinionFile]) -> Mapping[int, tuple[OpinionFile, ...]]:
    """The files of each round, the rounds in order."""
    found: dict[int, list[OpinionFile]] = {}
    for file in files:
        found.setdefault(file.round, []).append(file)
    return {number: tuple(found[number]) for number in sorted(found)}
