"""Updates of a file by paths of English names: keys as the file has them, in the model's order."""

from collections.abc import Sequence
from typing import TypeAlias

from quanze.model.keys import key_in, nested_model
from quanze.model.plain import keys_on_one_line, written_order
from quanze.model.record import Record
from quanze.source.document import Document
from quanze.source.spans import SpanTree, child
from quanze.source.updates.update import Update
from quanze.source.yaml_text import Plain
from quanze.text.languages import Language

Path: TypeAlias = Sequence[str | int]


class RecordUpdate:
    """Changes to the file of one record. ``language`` is that of keys that are not there yet.

    What holds for :class:`Update` holds here: numbers are those of the entries of the document.
    """

    def __init__(self, document: Document, model: type[Record], language: Language) -> None:
        self._update = Update(document, keys_on_one_line())
        self._spans = document.spans
        self._model = model
        self._language: Language = language

    def set(self, path: Path, value: Plain) -> None:
        """Put a value in place of what is there, or a key where the model has it."""
        written, order = self._written(path)
        self._update.set(written, value, order)

    def append(self, path: Path, entry: Plain) -> None:
        """Put a new entry at the end of a list, which need not be there."""
        written, order = self._written(path)
        self._update.append(written, entry, order)

    def remove(self, path: Path) -> None:
        """Take out an entry of a list, or a key."""
        self._update.remove(self._written(path)[0])

    @property
    def empty(self) -> bool:
        """Whether nothing was asked for."""
        return self._update.empty

    def text(self) -> str:
        """The new text of the file.

        Raises:
            UpdateError: where the file cannot be changed without changing more.
        """
        return self._update.text()

    def _written(self, path: Path) -> tuple[list[str | int], tuple[str, ...]]:
        """The path in keys of the file, and the keys of the last mapping in order."""
        written: list[str | int] = []
        order: tuple[str, ...] = ()
        node: SpanTree | None = self._spans
        model: type[Record] | None = self._model
        for step in path:
            key = step
            if isinstance(step, str) and model is not None:
                here = node if isinstance(node, dict) else {}
                order = tuple(
                    _key_here(model, name, here, self._language) for name in written_order(model)
                )
                key = _key_here(model, step, here, self._language)
                model = nested_model(model, step)
            written.append(key)
            node = child(node, key) if node is not None else None
        return written, order


def _key_here(
    model: type[Record], name: str, tree: dict[str, tuple[int, int, SpanTree]], language: Language
) -> str:
    """The key that a mapping has for a field, else that of ``language``."""
    other: Language = "en" if language == "zh" else "zh"
    key = key_in(model, name, language)
    written = key_in(model, name, other)
    return written if key not in tree and written in tree else key
