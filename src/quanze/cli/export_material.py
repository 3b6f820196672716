"""What ``quanze export`` reads: lists, raw items, opinions, and two drafts to be compared."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from quanze.engine.gather import DEFAULT_FOLDER, gather_files, read_files
from quanze.engine.sources import OPINIONS
from quanze.engine.understand import understand
from quanze.engine.workspace import Workspace
from quanze.model.kinds import FileKind
from quanze.model.opinions import Opinions
from quanze.model.raw_items import RawItems
from quanze.model.township_list import TownshipList
from quanze.source.defects import Defect
from quanze.source.document import Document
from quanze.source.files import find_list_files, shown_name
from quanze.text.languages import Language, Text
from quanze.usage import UsageError

if TYPE_CHECKING:
    from quanze.compare.records import Comparison


@dataclass(frozen=True, slots=True)
class Gap:
    """A file of which something could not be understood: how many places, and the first line."""

    file: str
    kind: FileKind | None
    places: int
    line: int


@dataclass(slots=True)
class Material:
    """What was read, by the names of files, in order."""

    documents: list[Document] = field(default_factory=list)
    lists: dict[str, TownshipList] = field(default_factory=dict)
    raw_items: dict[str, RawItems] = field(default_factory=dict)
    opinions: list[Opinions] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def refuse_gaps(self, kind: FileKind, *, checked: bool) -> None:
        """Refuse to leave anything out of a paper without a word.

        ``checked`` papers show what is wrong at its place, so that a list may have gaps there;
        a file that is no list at all for its defects may not.

        Raises:
            UsageError: naming the first such file.
        """
        for gap in self.gaps:
            if gap.kind is None or (gap.kind == kind and not checked):
                raise UsageError(
                    Text(
                        f"“{gap.file}”有 {gap.places} 处读不懂（第 {gap.line} 行起），"
                        "写出来会缺内容",
                        f"“{gap.file}” has {gap.places} places that cannot be understood (from "
                        f"line {gap.line} on) and would be missing from the paper",
                    ),
                    Text(
                        "请先用 quanze validate 查看并改正"
                        + ("" if gap.kind is None else "；要带着问题送审的，加 --findings"),
                        "Correct them first; quanze validate names them."
                        + ("" if gap.kind is None else " Or add --findings to show them."),
                    ),
                )


def read_material(paths: Sequence[Path], base: Path, workspace: Workspace) -> Material:
    """The files that ``paths`` name.

    Raises:
        UsageError: where a path is wrong, nothing is found, or two files are of one township.
    """
    material = Material()
    townships: dict[str, str] = {}
    for document in read_files(gather_files(paths, base, workspace), base):
        material.documents.append(document)
        understood = understand(document, workspace.settings.key_language)
        defects = [*document.defects, *understood.defects]
        lost = [defect for defect in defects if _is_gap(defect)]
        if lost:
            line = document.lines.position(min(defect.span[0] for defect in lost)).line
            material.gaps.append(Gap(document.name, understood.kind, len(lost), line))
        if isinstance(understood.model, RawItems):
            material.raw_items[document.name] = understood.model
        if isinstance(understood.model, Opinions):
            material.opinions.append(understood.model)
        if (one := understood.township_list) is not None:
            code = one.township.code
            if code and code in townships:
                raise _twice(one.township.name, code, townships[code], document.name)
            townships[code] = document.name
            material.lists[document.name] = one
    return material


def _is_gap(defect: Defect) -> bool:
    """Whether something is written that was not understood; what is missing is not."""
    from quanze.compare.sides import loses

    return loses(defect) and defect.code != "Q006"


def _twice(name: str, code: str, first: str, second: str) -> UsageError:
    return UsageError(
        Text(
            f"“{first}”和“{second}”都是{name}（{code}）的清单",
            f"“{first}” and “{second}” are both lists of {name} ({code})",
        ),
        Text("请只写其中一个，或者移走一个", "Name one of them only, or move one away."),
    )


def read_opinions(folder: Path, base: Path, key_language: Language) -> tuple[Opinions, ...]:
    """The opinions of all rounds in the workspace's folder, as far as they can be understood."""
    return tuple(_opinions(_documents(folder / OPINIONS, base), key_language))


def _documents(folder: Path, base: Path) -> Iterator[Document]:
    if folder.is_dir():
        yield from read_files(find_list_files(folder), base)


def _opinions(documents: Iterable[Document], key_language: Language) -> Iterator[Opinions]:
    for document in documents:
        model = understand(document, key_language).model
        if isinstance(model, Opinions):
            yield model


def read_comparison(old: str, new: str | None, workspace: Workspace, base: Path) -> "Comparison":
    """The comparison of two drafts, each named as for ``quanze diff``; ``None`` is the current one.

    Raises:
        UsageError: where a word names nothing that can be compared.
    """
    # Only here: comparing takes long to import.
    from quanze.compare.arguments import resolve_side
    from quanze.compare.changes import compare
    from quanze.compare.sides import read_side

    root, settings = workspace.root, workspace.settings
    current = new if new is not None else _current(root, base)
    sides = [
        read_side(resolve_side(argument, root, base, settings.exclude))
        for argument in (old, current)
    ]
    return compare(sides[0], sides[1], settings.likeness.renamed)


def _current(root: Path | None, base: Path) -> str:
    """The word for the current draft: the folder of the workspace."""
    if root is None:
        return DEFAULT_FOLDER if (base / DEFAULT_FOLDER).is_dir() else "."
    return shown_name(root, base)
