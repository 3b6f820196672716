"""Plain data to a model, as far as possible: what does not fit becomes a defect and is left out.

pydantic says what is wrong. A key that is surely meant as another is taken for that one; other
wrong parts are taken out of a copy of the data and the rest is validated again, so that one wrong
value does not hide the state of 329 other items.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from quanze.engine.recover import recover
from quanze.engine.unknown_keys import fields_inside, unknown_key
from quanze.engine.value_defects import describe
from quanze.engine.written import Site, english_path, file_language, owner_of
from quanze.model.items import BaseItem
from quanze.model.keys import english_name
from quanze.model.kinds import FILE_MODELS, FileKind, kind_of
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.record import Record
from quanze.model.township_list import TownshipList
from quanze.rules.hit import Path
from quanze.source.defects import MOST_DEFECTS, Defect
from quanze.source.document import Document
from quanze.source.spans import follow, whole_span
from quanze.text.languages import Language

#: How deep keys that are taken for others may stand in one another: a list, an item, a mapping.
_MOST_RENAMINGS = 4


@dataclass(slots=True)
class Understood:
    """The kind of a file, its model without the wrong parts, what was wrong, and where.

    ``damaged`` are the paths (English names) that were taken out or filled in: other rules stay
    silent about them.
    """

    kind: FileKind | None
    model: Record | None = None
    defects: list[Defect] = field(default_factory=list)
    damaged: frozenset[Path] = frozenset()

    def only_keeps_place(self, name: ListName, number: int, item: BaseItem) -> bool:
        """Whether an item stands in the model only so that the later ones keep their numbers.

        Nothing of what is written there could be understood as an item.
        """
        return (name, number) in self.damaged and not item.id and not item.name

    @property
    def township_list(self) -> TownshipList | None:
        """The list with just the items that are some: what is counted."""
        model = self.model
        if not isinstance(model, TownshipList) or not self.damaged:
            return model if isinstance(model, TownshipList) else None
        return model.model_copy(
            update={
                name: tuple(
                    item
                    for number, item in enumerate(model.items_of(name))
                    if not self.only_keeps_place(name, number, item)
                )
                for name in LIST_NAMES
            }
        )


def understand(document: Document, language: Language) -> Understood:
    """Turn the data of ``document`` into the model of its kind.

    ``language`` is that of the keys to name where the file itself does not show which it uses.
    """
    # The spans know the keys without value too.
    kind = kind_of(document.spans) if isinstance(document.data, dict) else None
    if kind is None:
        return Understood(None, defects=_no_kind(document))
    model_class = FILE_MODELS[kind]
    damaged = {english_path(model_class, path) for path in document.unread}
    model, errors = _validate(document, model_class)
    if not errors:
        return Understood(kind, model, damaged=frozenset(damaged))
    language = file_language(document, model_class, language)
    defects: list[Defect] = []
    for _ in range(_MOST_RENAMINGS):
        renamed = _rename_keys(document, model_class, errors, language)
        if not renamed:
            break
        defects += renamed
        model, errors = _validate(document, model_class)
    defects += _describe(document, model_class, errors, language, damaged)
    if model is None:
        model = recover(model_class, document.data, errors)
    return Understood(kind, model, defects[:MOST_DEFECTS], frozenset(damaged))


def _no_kind(document: Document) -> list[Defect]:
    if document.data is None:
        return [] if document.defects else [Defect("Q006", "file", (0, 0))]
    spans = document.spans
    if isinstance(spans, dict) and spans:
        start, end, _ = next(iter(spans.values()))
    else:
        start, end = whole_span(spans) or (0, 0)
        end = min(end, document.parsed_text.find("\n", start) % (end + 1))
    return [Defect("Q005", "file", document.place((start, end)))]


def _validate(
    document: Document, model_class: type[Record]
) -> tuple[Record | None, list[Mapping[str, Any]]]:
    """The model, and all that is wrong in pydantic's terms; no model where the data do not fit."""
    # Keys without value are not in the data: pydantic does not see those that nobody knows.
    unknown: list[Mapping[str, Any]] = [
        {"type": "extra_forbidden", "loc": path, "input": None}
        for path in document.empty
        if (owner := owner_of(model_class, path[:-1])) is not None
        and english_name(owner, str(path[-1])) is None
        and isinstance(mapping := follow(document.spans, path[:-1]), dict)
        and path[-1] in mapping
    ]
    try:
        return model_class.model_validate(document.data), unknown
    except ValidationError as error:
        return None, [*error.errors(include_url=False), *unknown]


def _describe(
    document: Document,
    model_class: type[Record],
    errors: Sequence[Mapping[str, Any]],
    language: Language,
    damaged: set[Path],
) -> Iterator[Defect]:
    """The defects for ``errors``. What they speak of is added to ``damaged``."""
    sites = [Site(document, model_class, error["loc"], language) for error in errors]
    for site, error in zip(sites, errors, strict=True):
        if error["type"] != "extra_forbidden":
            continue
        found = unknown_key(site)
        damaged |= fields_inside(site)
        if found.field is not None:
            damaged.add(found.field)
        if found.defect is not None:
            damaged.add(site.path)
            yield found.defect
    for site, error in zip(sites, errors, strict=True):
        if error["type"] != "extra_forbidden" and not _is_known(site.path, damaged):
            defect = describe(site, error)
            if defect is not None:
                damaged.add(site.path)
                yield defect


def _is_known(path: Path, damaged: set[Path]) -> bool:
    return any(path[:length] in damaged for length in range(1, len(path) + 1))


def _rename_keys(
    document: Document,
    model_class: type[Record],
    errors: Sequence[Mapping[str, Any]],
    language: Language,
) -> list[Defect]:
    """Take every key that is surely meant as another for that one, in data and spans."""
    defects: list[Defect] = []
    for error in errors:
        if error["type"] != "extra_forbidden" or len(defects) >= MOST_DEFECTS:
            continue
        site = Site(document, model_class, error["loc"], language)
        found = unknown_key(site)
        if found.meant is None or found.defect is None:
            continue
        defects.append(found.defect)
        holder = document.data
        for step in site.loc[:-1]:
            holder = holder[step]
        for mapping in (holder, site.mapping):
            _rename(mapping, str(site.last), found.meant)
    return defects


def _rename(mapping: Any, key: str, meant: str) -> None:
    entries = [(meant if written == key else written, mapping[written]) for written in mapping]
    mapping.clear()
    mapping.update(entries)
