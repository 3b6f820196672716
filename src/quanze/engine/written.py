"""Where in a file a part of the model is written: pydantic's ``loc`` met with models and spans."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from quanze.model.keys import english_name, keys_of, nested_model
from quanze.model.record import Record
from quanze.rules.hit import Path
from quanze.source.document import Document
from quanze.source.spans import Span, SpanTree, follow, whole_span
from quanze.text.languages import Language, Text

_TOP = Text("文件最上层", "the top of the file")


@dataclass(eq=False)
class Site:
    """One place of a file: ``loc`` are the keys and numbers that lead to it.

    Keys in ``loc`` are as written, or Chinese where the field is missing. ``language`` is that of
    the file's keys. All spans given are in the text as the user wrote it.
    """

    document: Document
    model: type[Record]
    loc: Sequence[str | int]
    language: Language

    @property
    def last(self) -> str | int:
        return self.loc[-1] if self.loc else ""

    @property
    def key(self) -> str:
        """The nearest key: the field itself, or the list that an entry stands in."""
        return next((step for step in reversed(self.loc) if isinstance(step, str)), "?")

    @cached_property
    def path(self) -> Path:
        """The place in English names."""
        return english_path(self.model, self.loc)

    @cached_property
    def owner(self) -> type[Record] | None:
        """The model of the mapping that the place belongs to."""
        return owner_of(self.model, self.loc[:-1])

    @cached_property
    def mapping(self) -> SpanTree | None:
        """The spans of that mapping."""
        return follow(self.document.spans, self.loc[:-1])

    @property
    def field(self) -> str | None:
        """The English name of the field, where the model has one."""
        return english_name(self.owner, str(self.last)) if self.owner else None

    def free_fields(self) -> tuple[str, ...]:
        """English names of the fields that the mapping might have and has not."""
        if self.owner is None:
            return ()
        written = self.mapping if isinstance(self.mapping, dict) else {}
        present = {english_name(self.owner, key) for key in written}
        return tuple(name for name in self.owner.model_fields if name not in present)

    def key_span(self, key: str) -> Span | None:
        """Where ``key`` of the mapping is written."""
        if isinstance(self.mapping, dict) and key in self.mapping:
            start, end, _ = self.mapping[key]
            return self.document.place((start, end))
        return None

    def mapping_span(self) -> Span:
        """What stands for the mapping: its key; the first key of an entry or of the file."""
        *parents, last = self.loc[:-1] or ("",)
        holder = follow(self.document.spans, parents)
        if isinstance(last, str) and isinstance(holder, dict) and last in holder:
            start, end, _ = holder[last]
            return self.document.place((start, end))
        for tree in (self.mapping, self.document.spans):
            if isinstance(tree, dict) and tree:
                start, end, _ = next(iter(tree.values()))
                return self.document.place((start, end))
        return (0, 0)

    def value_span(self) -> Span:
        """The value; the key of a container or of an empty value; the dash of an empty entry."""
        node = follow(self.document.spans, self.loc)
        span = whole_span(node) if node is not None else None
        text = self.document.parsed_text
        if isinstance(self.last, str):
            if not isinstance(node, tuple) or node[0] == node[1]:
                return self.key_span(self.last) or self.mapping_span()
        elif span is not None and span[0] == span[1] and text[span[0] - 1 : span[0]] == "-":
            span = (span[0] - 1, span[1])
        return self.document.place(span) if span else self.mapping_span()

    def where(self) -> Text:
        """The mapping in words: “承接部门”, entry 3 of “基本履职事项”, the top of the file."""
        steps = self.loc[:-1]
        parent = next((step for step in reversed(steps) if isinstance(step, str)), None)
        if parent is None:
            return _TOP
        if isinstance(steps[-1], int):
            number = steps[-1] + 1
            return Text(f"“{parent}”第 {number} 项", f"entry {number} of “{parent}”")
        return Text(f"“{parent}”", f"“{parent}”")


def owner_of(model: type[Record], loc: Sequence[str | int]) -> type[Record] | None:
    """The model of the mapping at ``loc``; ``None`` where the models know of none."""
    owner: type[Record] | None = model
    for step in loc:
        if isinstance(step, str):
            name = english_name(owner, step) if owner else None
            owner = nested_model(owner, name) if owner and name else None
    return owner


def english_path(model: type[Record], loc: Sequence[str | int]) -> Path:
    """``loc``, whose keys are as written or aliases, in English names."""
    path: list[str | int] = []
    owner: type[Record] | None = model
    for step in loc:
        if isinstance(step, int):
            path.append(step)
            continue
        name = english_name(owner, step) if owner else None
        path.append(name or step)
        owner = nested_model(owner, name) if owner and name else None
    return tuple(path)


def file_language(document: Document, model: type[Record], default: Language) -> Language:
    """The language of most keys at the top of the file; ``default`` where neither leads."""
    top = document.spans if isinstance(document.spans, dict) else {}
    chinese = sum(key in top for key in keys_of(model, "zh"))
    english = sum(key in top for key in keys_of(model, "en"))
    if chinese == english:
        return default
    return "zh" if chinese > english else "en"
