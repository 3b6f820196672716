"""The files that a workspace has already: whose they are, and how they stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quanze.engine.understand import Understood, understand
from quanze.engine.workspace import Workspace
from quanze.engine.written import file_language
from quanze.exchange.office.reading import TableKind
from quanze.model.keys import all_keys
from quanze.model.kinds import FILE_MODELS
from quanze.model.opinions import Opinions
from quanze.model.raw_items import RawItems
from quanze.model.record import Record
from quanze.model.township import TOWNSHIP_DIGITS, Township
from quanze.model.township_list import TownshipList
from quanze.source.document import Document
from quanze.source.files import find_list_files, read_bytes, shown_name
from quanze.source.reader import read_document
from quanze.text.languages import Language, Text
from quanze.usage import UsageError


@dataclass(frozen=True, slots=True)
class Existing:
    """One YAML file of the workspace. ``content`` are its bytes."""

    path: Path
    content: bytes
    document: Document
    understood: Understood

    @property
    def model(self) -> Record | None:
        return self.understood.model

    @property
    def township(self) -> Township | None:
        """Whose file it is, if it is a list or a file of raw items."""
        if isinstance(self.model, TownshipList | RawItems):
            return self.model.township
        return None

    def language(self, default: Language) -> Language:
        """The language of its keys."""
        kind = self.understood.kind
        return file_language(self.document, FILE_MODELS[kind], default) if kind else default

    def check_sound(self) -> None:
        """Refuse a file that has parts that cannot be read: they might be lost.

        Raises:
            UsageError: where it has any defect of structure.
        """
        if self.document.defects or self.understood.defects or self.understood.damaged:
            raise UsageError(
                Text(
                    f"“{self.document.name}”里有读不出的地方，不能就地更新",
                    f"parts of “{self.document.name}” cannot be read, so it cannot be updated",
                ),
                Text(
                    f"请先运行 quanze validate --select Q0 {self.document.name}，改正后再导入",
                    f"Run quanze validate --select Q0 {self.document.name} and mend it first.",
                ),
            )


class Shelf:
    """The YAML files of one folder, each read once."""

    def __init__(self, folder: Path, base: Path, workspace: Workspace) -> None:
        self.folder = folder
        self._base = base
        self._settings = workspace.settings
        self._root = workspace.root
        self._files: list[Existing] | None = None

    @property
    def language(self) -> Language:
        """The language of keys in new files."""
        return self._settings.key_language

    def files(self) -> list[Existing]:
        """All files of the workspace but those that are excluded, in order of path."""
        if self._files is None:
            self._files = list(self._read())
        return self._files

    def townships(self) -> list[Township]:
        """The townships that have files, each once."""
        found: dict[str, Township] = {}
        for file in self.files():
            if file.township is not None:
                found.setdefault(file.township.code[:TOWNSHIP_DIGITS], file.township)
        return list(found.values())

    def of_township(self, code: str, kind: TableKind) -> Existing | None:
        """The file of that kind with this division code.

        Raises:
            UsageError: where there are two.
        """
        found = [
            file
            for file in self.files()
            if file.understood.kind == kind
            and file.township is not None
            and file.township.code[:TOWNSHIP_DIGITS] == code[:TOWNSHIP_DIGITS]
        ]
        if len(found) > 1:
            names = [file.document.name for file in found]
            raise UsageError(
                Text(
                    f"同一个乡镇有两个文件：“{names[0]}”和“{names[1]}”",
                    f"one township has two files: “{names[0]}” and “{names[1]}”",
                ),
                Text("请先删去一个再导入", "Remove one of them first."),
            )
        return found[0] if found else None

    def of_department(self, number: int, department: str) -> Existing | None:
        """What a department answered in one round."""
        for file in self.files():
            model = file.model
            if (
                isinstance(model, Opinions)
                and model.head.round == number
                and model.head.department == department
            ):
                return file
        return None

    def _read(self) -> Iterator[Existing]:
        if not self.folder.is_dir():
            return
        keys = all_keys()
        for path in find_list_files(self.folder, self._settings.exclude, self._root):
            content = read_bytes(path)
            document = read_document(content, self.shown(path), keys)
            yield Existing(path, content, document, understand(document, self.language))

    def shown(self, path: Path) -> str:
        """The name of a file as people know it."""
        return shown_name(path, self._base)
