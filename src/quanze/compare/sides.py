"""A side of a comparison: the lists of its townships, and where every item stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from quanze.compare.arguments import ResolvedSide
from quanze.compare.unread import Clues, find_clues
from quanze.engine.locate import locate
from quanze.engine.understand import Understood, understand
from quanze.model.items import BaseItem
from quanze.model.keys import all_keys
from quanze.model.kinds import FileKind
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.model.township_list import TownshipList
from quanze.rules.hit import Hit, Path
from quanze.source.defects import Defect
from quanze.source.document import Document
from quanze.source.reader import read_document, unreadable
from quanze.text.languages import Text
from quanze.usage import EXIT_NOTHING, UsageError

#: Slips that the reader repairs in memory: nothing of what stands there is lost.
_REPAIRED = frozenset({"no-blank", "no-dash-blank", "bullet", "control"})


@dataclass(frozen=True, slots=True)
class PlacedItem:
    """An item with its list and place. ``number`` counts a township's items from 0, list by list.

    ``line`` counts from 1 and is that of the item's 编号 or, without one, of its first key.
    """

    number: int
    item: BaseItem
    file: str
    line: int

    @property
    def list(self) -> ListName:
        return self.item.list


@dataclass(frozen=True, slots=True)
class TownshipSide:
    """One township's list on one side.

    ``unread_lists`` are those of the four that could not be understood at all. ``doubt`` holds
    what may tell the township where its code or name could not be understood.
    """

    model: TownshipList
    file: str
    items: tuple[PlacedItem, ...]
    unread_lists: frozenset[ListName] = frozenset()
    doubt: Clues | None = None

    @property
    def code(self) -> str:
        """The nine digits of the township."""
        return self.model.township.code[:TOWNSHIP_DIGITS]

    @property
    def name(self) -> str:
        """The township's name, or the file's where it has none."""
        return self.model.township.name or self.file


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that takes no part in the comparison.

    ``expected`` is true for what lies beside the lists of any workspace, such as a register of
    departments, and false for what somebody should look at. ``clues`` tell whose list it may be
    all the same; ``None`` means nobody's. ``unknown`` is true where the contents could not be
    read, so that it may be the list of any township.
    """

    file: str
    reason: Text
    expected: bool = False
    clues: Clues | None = None
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two things compared.

    ``damaged`` are the files of which some parts could not be understood and are left out, each
    with the number of such places. ``whole`` is false for a single file: other townships are then
    not missing but not asked for.
    """

    label: str
    how: Text | None = None
    townships: tuple[TownshipSide, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    damaged: tuple[tuple[str, int], ...] = ()
    whole: bool = True


@dataclass(slots=True)
class _Gathered:
    townships: list[TownshipSide] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    damaged: list[tuple[str, int]] = field(default_factory=list)


def read_side(resolved: ResolvedSide) -> Side:
    """The side that an argument of the command line stands for.

    Raises:
        UsageError: with exit code 3, where none of its files is a list: to find no change between
            two registers of departments would be no answer.
    """
    keys = all_keys()
    side = side_from_documents(
        resolved.label,
        (
            unreadable(name, data) if isinstance(data, Text) else read_document(data, name, keys)
            for name, data in resolved.files
        ),
        how=resolved.how,
        whole=resolved.whole,
    )
    if not side.townships:
        first = min(side.skipped, key=lambda skipped: skipped.expected)
        raise UsageError(
            Text(
                f"“{side.label}”里没有可以比较的清单",
                f"“{side.label}” holds no list that can be compared",
            ),
            Text(f"{first.file}：{first.reason.zh}", f"{first.file}: {first.reason.en}."),
            exit_code=EXIT_NOTHING,
        )
    return side


def side_from_documents(
    label: str, documents: Iterable[Document], *, how: Text | None = None, whole: bool = True
) -> Side:
    """A side out of files that were read. What is no list is skipped, with the reason."""
    gathered = _Gathered()
    seen: dict[str, str] = {}
    for document in documents:
        understood = understand(document, "zh")
        model = understood.model
        if not isinstance(model, TownshipList):
            gathered.skipped.append(_skipped(document, understood))
            continue
        side = TownshipSide(
            model,
            document.name,
            tuple(_placed(document, model, understood)),
            frozenset(name for name in LIST_NAMES if (name,) in understood.damaged),
            _doubt(document, understood.damaged),
        )
        identity = side.code or side.name
        if identity in seen:
            gathered.skipped.append(_second_file(document, side, seen[identity]))
            continue
        seen[identity] = document.name
        gathered.townships.append(side)
        defects = sum(map(loses, [*document.defects, *understood.defects]))
        if defects:
            gathered.damaged.append((document.name, defects))
    return Side(
        label,
        how,
        tuple(gathered.townships),
        tuple(gathered.skipped),
        tuple(gathered.damaged),
        whole,
    )


def loses(defect: Defect) -> bool:
    """Whether the defect kept something from being understood."""
    repaired = (
        defect.code == "Q004" and not defect.path
        if defect.code != "Q002"
        else defect.variant in _REPAIRED and not defect.path
    )
    # A key that is surely meant as another was taken for that.
    return not repaired and defect.replacement is None


def _doubt(document: Document, damaged: frozenset[Path]) -> Clues | None:
    keys = {("township",), ("township", "code"), ("township", "name")}
    return find_clues(document.name, document.text) if keys & damaged else None


def _placed(
    document: Document, model: TownshipList, understood: Understood
) -> Iterator[PlacedItem]:
    position = document.lines.position
    number = 0
    for name in LIST_NAMES:
        for index, item in enumerate(model.items_of(name)):
            if understood.only_keeps_place(name, index, item):
                continue
            span = locate(document, "list", Hit((name, index, "id")))
            yield PlacedItem(number, item, document.name, position(span[0]).line)
            number += 1


_OTHER_KINDS: dict[FileKind, Text] = {
    "departments": Text("部门名录，不是清单", "a register of departments, no list"),
    "raw": Text("原始事项，不是清单", "raw items, no list"),
    "opinions": Text("征求意见，不是清单", "opinions, no list"),
}


def _skipped(document: Document, understood: Understood) -> Skipped:
    kind = understood.kind
    if kind in _OTHER_KINDS:
        return Skipped(document.name, _OTHER_KINDS[kind], expected=True)
    defects = [*document.defects, *understood.defects]
    clues = find_clues(document.name, document.text)
    if kind is None and document.data is not None:
        reason = Text("不是清单文件", "no list file")
        return Skipped(document.name, reason, expected=True, clues=clues)
    if defects:
        line = document.lines.position(defects[0].span[0]).line
        code = defects[0].code
        reason = Text(
            f"读不成清单（第 {line} 行，{code}；详见 quanze validate）",
            f"cannot be read as a list (line {line}, {code}; see quanze validate)",
        )
    else:
        reason = Text("是空文件", "the file is empty")
    return Skipped(document.name, reason, clues=clues, unknown=bool(defects) and clues is not None)


def _second_file(document: Document, side: TownshipSide, first: str) -> Skipped:
    name = side.name
    reason = Text(
        f"{name}的清单已从 {first} 读入，同一乡镇只比较一个文件",
        f"the list of {name} was read from {first}; one file a township is compared",
    )
    # The code may have been copied along with the file: name and file may be another's.
    return Skipped(document.name, reason, clues=Clues(document.name, names=frozenset({name})))
