"""A draft as it goes round: the lists of all townships, every item found by township and id."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from quanze.engine.understand import Understood, understand
from quanze.model.items import BaseItem
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.model.township_list import TownshipList
from quanze.source.document import Document
from quanze.text.languages import Language, Text
from quanze.usage import EXIT_NOTHING, UsageError


@dataclass(frozen=True, slots=True)
class DraftTownship:
    """One township's list. ``code`` has nine digits, ``items`` are by id, in file order."""

    model: TownshipList
    file: str
    items: dict[str, BaseItem] = field(repr=False)

    @property
    def code(self) -> str:
        return self.model.township.code[:TOWNSHIP_DIGITS]

    @property
    def name(self) -> str:
        return self.model.township.name


class ItemKey(NamedTuple):
    """An item across townships. A tuple, because there are 20,000 of them to look up."""

    code: str
    id: str


class Draft:
    """The lists of one draft, in order of file. ``name`` is that of the frozen draft."""

    def __init__(self, name: str, townships: Iterable[DraftTownship]) -> None:
        self.name = name
        self.townships = tuple(townships)
        self.by_code = {township.code: township for township in self.townships}
        self._labels = _labels(self.townships)

    def item(self, key: ItemKey) -> BaseItem | None:
        """The item, or ``None`` where the draft has none such."""
        township = self.by_code.get(key.code)
        return township.items.get(key.id) if township else None

    def label(self, code: str) -> str:
        """The township's name; with its county or code where two have one name."""
        return self._labels.get(code, code)

    def code_of_label(self, label: str) -> str | None:
        """The township that :meth:`label` or, where it is unique, the bare name means."""
        found = [code for code, one in self._labels.items() if one == label]
        if not found:
            found = [one.code for one in self.townships if one.name == label]
        return found[0] if len(found) == 1 else None

    def all_keys(self) -> Iterator[ItemKey]:
        """Every item, township by township, in file order."""
        for township in self.townships:
            for id_ in township.items:
                yield ItemKey(township.code, id_)


def _labels(townships: Sequence[DraftTownship]) -> dict[str, str]:
    names = Counter(township.name for township in townships)
    labels: dict[str, str] = {}
    for one in townships:
        label = one.name
        if names[one.name] > 1:
            county = one.model.township.parents[-1] if one.model.township.parents else one.code
            label = f"{one.name}（{county}）"
        labels[one.code] = label
    twice = Counter(labels.values())
    return {
        code: label if twice[label] == 1 else f"{label}{code}" for code, label in labels.items()
    }


def read_draft(name: str, documents: Iterable[Document], language: Language) -> Draft:
    """The lists among ``documents``; what is no list is passed over.

    ``language`` is that of the keys where a file does not show which it uses.

    Raises:
        UsageError: where what matters for asking is wrong: a file that cannot be read to its end,
            a part that could not be understood, an item without id or name, an id or a township
            that stands twice; with exit code 3 where there is no list.
    """
    townships: dict[str, DraftTownship] = {}
    for document in documents:
        understood = understand(document, language)
        if not isinstance(understood.model, TownshipList):
            _refuse_unread(document)
            continue
        township = _township(document, understood, understood.model)
        earlier = townships.setdefault(township.code, township)
        if earlier is not township:
            raise _wrong(
                document.name,
                Text(
                    f"和“{earlier.file}”写了同一个区划代码 {township.code}",
                    f"has the division code {township.code} of “{earlier.file}” as well",
                ),
            )
    if not townships:
        raise UsageError(
            Text("这里没有可以征求意见的清单", "there is no list here to consult on"),
            Text(
                "请写明工作区文件夹，如 quanze consult send lists",
                "Name the workspace, as in quanze consult send lists.",
            ),
            exit_code=EXIT_NOTHING,
        )
    return Draft(name, townships.values())


def _refuse_unread(document: Document) -> None:
    """A file that is no list may only be passed over where it is surely something else."""
    if document.data is None and (document.text.strip() or document.defects):
        raise _wrong(document.name, Text("读不到底", "cannot be read to its end"))


def _township(document: Document, understood: Understood, model: TownshipList) -> DraftTownship:
    if document.data is None or understood.damaged:
        raise _wrong(
            document.name,
            Text("有读不出的部分，发出去会漏事项", "has parts that cannot be read"),
        )
    items: dict[str, BaseItem] = {}
    for item in model.items():
        if not item.id.strip():
            what = f"“{item.name}”" if item.name else "有一个事项"
            raise _wrong(
                document.name,
                Text(f"的{what}没有编号", f"has an item without id (“{item.name}”)"),
            )
        if not item.name.strip():
            raise _wrong(
                document.name,
                Text(f"的 {item.id} 没有名称", f"has an item without name ({item.id})"),
            )
        if items.setdefault(item.id, item) is not item:
            raise _wrong(
                document.name,
                Text(f"有两个编号 {item.id}", f"has two items with the id {item.id}"),
            )
    return DraftTownship(model, document.name, items)


def _wrong(file: str, why: Text) -> UsageError:
    return UsageError(
        Text(f"“{file}”{why.zh}，不能送出", f"“{file}” {why.en}, so that it cannot be sent"),
        Text(
            "请先运行 quanze validate，改正错误后再送",
            "Run quanze validate, mend the errors and send again.",
        ),
    )
