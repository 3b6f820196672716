"""The list that raw items are drafted into: which file it is, and what it holds already."""

from dataclasses import dataclass
from pathlib import Path

from quanze.drafting.raw_file import RawFile, language_of, read_whole
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.model.township_list import TownshipList
from quanze.source.document import Document
from quanze.source.files import LIST_SUFFIXES, read_bytes, shown_name
from quanze.text.languages import Language, Text
from quanze.usage import UsageError

#: The folder of a workspace that raw items lie in; the lists lie in the folder above it.
RAW_FOLDER = "raw"


@dataclass(frozen=True, slots=True)
class ListFile:
    """An existing list. ``language`` is that of the file's keys."""

    path: Path
    name: str
    data: bytes
    document: Document
    model: TownshipList
    language: Language


def list_path(raw: RawFile) -> Path:
    """Where the list of these raw items lies or is to lie: beside the folder ``raw``, same name.

    A list of the same township under another name in that folder is taken instead.

    Raises:
        UsageError: where the raw items lie in no folder ``raw``, so that nobody can tell.
    """
    if raw.path.parent.name != RAW_FOLDER:
        raise UsageError(
            Text(
                f"“{raw.name}”不在 {RAW_FOLDER} 文件夹里，不知道清单放在哪里",
                f"“{raw.name}” lies in no folder “{RAW_FOLDER}”: nobody can tell where the list is",
            ),
            Text("请用 --list 写明清单文件", "Name the list with --list."),
        )
    folder = raw.path.parent.parent
    usual = folder / raw.path.name
    if usual.exists():
        return usual
    return _of_township(folder, raw.township_code) or usual


def _of_township(folder: Path, code: str) -> Path | None:
    """The list in ``folder`` (not below it) with this division code."""
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in LIST_SUFFIXES or not path.is_file():
            continue
        data = read_bytes(path)
        # Most files are other townships': only one that has the digits is worth reading.
        if code.encode() in data:
            from quanze.engine.understand import understand
            from quanze.model.keys import all_keys
            from quanze.source.reader import read_document

            model = understand(read_document(data, path.name, all_keys()), "zh").model
            if isinstance(model, TownshipList) and model.township.code[:TOWNSHIP_DIGITS] == code:
                return path
    return None


def read_list_file(path: Path, base: Path, raw: RawFile, key_language: Language) -> ListFile | None:
    """The list in ``path``; ``None`` where there is no such file yet.

    Raises:
        UsageError: where it holds something else, another township's list, or cannot be read in
            full.
    """
    if not path.exists():
        return None
    data, name = read_bytes(path), shown_name(path, base)
    document, understood = read_whole(data, name, key_language)
    model = understood.model
    if not isinstance(model, TownshipList):
        raise UsageError(
            Text(f"“{name}”不是清单文件", f"“{name}” holds no list"),
            Text("请用 --list 写明清单文件", "Name the list with --list."),
        )
    if model.township.code[:TOWNSHIP_DIGITS] != raw.township_code:
        raise UsageError(
            Text(
                f"“{raw.name}”是{raw.model.township.name}（{raw.township_code}）的原始事项，"
                f"“{name}”是{model.township.name}（{model.township.code}）的清单",
                f"“{raw.name}” has the raw items of {raw.township_code}, “{name}” the list of "
                f"{model.township.code}",
            ),
            Text("请改正区划代码，或者用 --list 写明清单文件", "Correct the code, or use --list."),
        )
    return ListFile(path, name, data, document, model, language_of(document, model, key_language))
