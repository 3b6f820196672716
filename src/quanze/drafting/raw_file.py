"""A file of raw items that is drafted from: whole, or refused."""

from dataclasses import dataclass
from pathlib import Path

from quanze.engine.understand import Understood, understand
from quanze.engine.written import file_language
from quanze.model.keys import all_keys
from quanze.model.raw_items import RawItem, RawItems
from quanze.model.record import Record
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.source.document import Document
from quanze.source.files import read_bytes, shown_name
from quanze.source.reader import read_document
from quanze.text.languages import Language, Text
from quanze.text.normal import normal_text
from quanze.usage import UsageError

_VALIDATE = Text("请先运行 quanze validate 逐处改正", "Run quanze validate and mend it first.")


@dataclass(frozen=True, slots=True)
class RawFile:
    """Raw items as read. ``language`` is that of the file's keys."""

    path: Path
    name: str
    data: bytes
    document: Document
    model: RawItems
    language: Language

    @property
    def items(self) -> tuple[RawItem, ...]:
        return self.model.raw_items

    @property
    def township_code(self) -> str:
        """The nine digits of the township."""
        return self.model.township.code[:TOWNSHIP_DIGITS]


def read_raw_file(path: Path, base: Path, key_language: Language) -> RawFile:
    """The raw items in ``path``. ``base`` is the folder that shown names are relative to.

    Raises:
        UsageError: where it holds something else, cannot be read in full, or has raw items without
            an id or two with one: each must be told from the others for none to be lost.
    """
    data, name = read_bytes(path), shown_name(path, base)
    document, understood = read_whole(data, name, key_language)
    model = understood.model
    if not isinstance(model, RawItems):
        raise UsageError(
            Text(f"“{name}”不是原始事项文件", f"“{name}” holds no raw items"),
            Text(
                "原始事项文件顶层有“原始事项”，如 lists/raw/柳塘镇.yaml",
                "Such a file has 原始事项 at its top, such as lists/raw/柳塘镇.yaml.",
            ),
        )
    _check_ids(name, model)
    return RawFile(path, name, data, document, model, language_of(document, model, key_language))


def read_whole(data: bytes, name: str, key_language: Language) -> tuple[Document, Understood]:
    """A file that is to be written into: what could not be read in full is refused.

    Raises:
        UsageError: naming the file and how many places are wrong.
    """
    document = read_document(data, name, all_keys())
    understood = understand(document, key_language)
    wrong = len(document.defects) + len(understood.defects)
    if wrong or understood.damaged:
        raise UsageError(
            Text(
                f"“{name}”有 {wrong or 1} 处写法不对，没有改动任何文件",
                f"“{name}” has {wrong or 1} mistakes of form; no file was changed",
            ),
            _VALIDATE,
        )
    return document, understood


def language_of(document: Document, model: Record, key_language: Language) -> Language:
    """The language of a file's keys."""
    return file_language(document, type(model), key_language)


def _check_ids(name: str, model: RawItems) -> None:
    seen: dict[str, RawItem] = {}
    for number, item in enumerate(model.raw_items, 1):
        key = normal_text(item.id)
        if not key:
            raise UsageError(
                Text(
                    f"“{name}”第 {number} 件原始事项“{item.name}”没有编号",
                    f"“{name}”: raw item number {number} “{item.name}” has no id",
                ),
                Text("请补上编号，如 Y0001", "Give it one, such as Y0001."),
            )
        if key in seen:
            raise UsageError(
                Text(
                    f"“{name}”里编号“{item.id}”用了两次：“{seen[key].name}”“{item.name}”",
                    f"“{name}”: the id “{item.id}” is used twice: “{seen[key].name}”, “{item.name}”",
                ),
                Text("请改成不同的编号", "Give each an id of its own."),
            )
        seen[key] = item
