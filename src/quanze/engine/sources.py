"""Where files come from a second time, and where the frozen drafts of a workspace lie."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from quanze.model.keys import all_keys
from quanze.source.document import Document
from quanze.source.files import find_list_files, read_bytes, shown_name
from quanze.source.reader import read_document, unreadable
from quanze.usage import UsageError

#: The folder of a workspace that holds one folder for each frozen draft.
DRAFTS: Final = "drafts"
#: And that which holds one folder for each round of opinions.
OPINIONS: Final = "opinions"
_DIGITS: Final = re.compile(r"([0-9]+)")


class Sources(ABC):
    """What project rules may ask for beyond the files that they were told of."""

    @abstractmethod
    def current(self, documents: Iterable[Document]) -> Iterator[Document]:
        """Those of ``documents`` that are no frozen drafts."""

    @abstractmethod
    def again(self, name: str) -> Document | None:
        """A file that was read, once more; ``None`` where it is gone."""

    @abstractmethod
    def drafts(self) -> Mapping[str, Sequence[str]]:
        """The names of the frozen drafts, oldest first, each with the names of its files."""

    @abstractmethod
    def has_opinions(self) -> bool:
        """Whether the workspace has files of opinions, whether or not they were read."""


class FolderSources(Sources):
    """Files on disk: ``base`` is the folder that names are relative to, ``root`` the workspace."""

    def __init__(self, base: Path, root: Path | None) -> None:
        self._base = base
        self._root = root
        self._paths: dict[str, Path] = {}

    def current(self, documents: Iterable[Document]) -> Iterator[Document]:
        return iter(documents)

    def again(self, name: str) -> Document | None:
        try:
            data = read_bytes(self._paths.get(name, self._base / name))
        except UsageError as error:
            return unreadable(name, error.message)
        return read_document(data, name, all_keys())

    def drafts(self) -> Mapping[str, Sequence[str]]:
        folder = self._root / DRAFTS if self._root is not None else None
        if folder is None or not folder.is_dir():
            return {}
        found: dict[str, list[str]] = {}
        for name in sorted((one.name for one in folder.iterdir() if one.is_dir()), key=natural):
            for path in find_list_files(folder / name):
                shown = shown_name(path, self._base)
                self._paths[shown] = path
                found.setdefault(name, []).append(shown)
        return found

    def has_opinions(self) -> bool:
        folder = self._root / OPINIONS if self._root is not None else None
        return folder is not None and folder.is_dir() and bool(find_list_files(folder))


class KeptSources(Sources):
    """Documents that are kept: for a few files, from wherever they came."""

    def __init__(self) -> None:
        self._documents: dict[str, Document] = {}
        self._drafts: dict[str, list[str]] = {}

    def current(self, documents: Iterable[Document]) -> Iterator[Document]:
        for document in documents:
            self._documents[document.name] = document
            parts = PurePosixPath(document.name).parts
            if DRAFTS in parts[:-2]:
                draft = parts[parts.index(DRAFTS) + 1]
                self._drafts.setdefault(draft, []).append(document.name)
            else:
                yield document

    def again(self, name: str) -> Document | None:
        return self._documents.get(name)

    def drafts(self) -> Mapping[str, Sequence[str]]:
        return {name: self._drafts[name] for name in sorted(self._drafts, key=natural)}

    def has_opinions(self) -> bool:
        return any(OPINIONS in PurePosixPath(name).parts[:-1] for name in self._documents)


def natural(name: str) -> list[tuple[int, str]]:
    """A key by which draft-v9 stands before draft-v10."""
    parts = _DIGITS.split(name)
    return [(int(part), "") if part.isdigit() else (-1, part) for part in parts]
