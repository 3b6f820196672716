"""The new texts of a list and its raw items: what was asked for is changed, the rest stays."""

from typing import Final

from quanze.drafting.draft import Draft
from quanze.drafting.list_file import ListFile
from quanze.drafting.raw_file import RawFile
from quanze.model.items import ITEM_MODELS
from quanze.model.keys import key_in, keys_of
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.plain import keys_on_one_line, plain
from quanze.model.raw_items import RawItem, RawItems
from quanze.model.record import Record
from quanze.model.township_list import ListHead, TownshipList
from quanze.source.document import Document
from quanze.source.updates.contents import updated_bytes
from quanze.source.updates.update import Update
from quanze.source.yaml_text import yaml_text
from quanze.text.languages import Language

#: Of a list that drafting makes.
_FIRST_HEAD: Final = ListHead(version="draft-v1", stage="初稿")


def new_list(raw: RawFile, drafted: Draft, language: Language) -> bytes:
    """A list file with the new items, in keys of ``language``."""
    by_list = {
        name: tuple(item for item in drafted.added if item.list == name) for name in LIST_NAMES
    }
    model = TownshipList.model_validate(
        {
            "township": raw.model.township,
            "head": _FIRST_HEAD,
            **by_list,
        }
    )
    return yaml_text(plain(model, language), inline=keys_on_one_line()).encode()


def changed_list(there: ListFile, drafted: Draft) -> bytes:
    """An existing list with new items at the end of each list, and the 来源 that others gained.

    Raises:
        UsageError: where the file is written in a way that cannot be changed in place.
    """
    update, language = Update(there.document, keys_on_one_line()), there.language
    for item in drafted.added:
        key = _written_key(there.document, TownshipList, (), item.list, language)
        update.append((key,), plain(item, language), keys_of(TownshipList, language))
    for name in LIST_NAMES:
        _set_sources(update, there, name, drafted)
    if drafted.stage is not None:
        head = _written_key(there.document, TownshipList, (), "head", language)
        path = (head, _written_key(there.document, ListHead, (head,), "stage", language))
        update.set(path, drafted.stage, keys_of(ListHead, language))
    return updated_bytes(update, there.document, there.data)


def _set_sources(update: Update, there: ListFile, name: ListName, drafted: Draft) -> None:
    model = ITEM_MODELS[name]
    for number, item in enumerate(there.model.items_of(name)):
        if item.id in drafted.sources:
            key = _written_key(there.document, TownshipList, (), name, there.language)
            field = _written_key(there.document, model, (key, number), "source", there.language)
            sources = list(drafted.sources[item.id])
            update.set((key, number, field), sources, keys_of(model, there.language))


def changed_raw(raw: RawFile, drafted: Draft) -> bytes:
    """The raw items with what became of them.

    Raises:
        UsageError: where the file is written in a way that cannot be changed in place.
    """
    update, language = Update(raw.document, keys_on_one_line()), raw.language
    top = _written_key(raw.document, RawItems, (), "raw_items", language)
    for number, item in enumerate(raw.items):
        for name, value in drafted.written.get(item.id, {}).items():
            key = _written_key(raw.document, RawItem, (top, number), name, language)
            if not value:
                update.remove((top, number, key))
                continue
            new = list(value) if isinstance(value, tuple) else value
            update.set((top, number, key), new, keys_of(RawItem, language))
    return updated_bytes(update, raw.document, raw.data)


def _written_key(
    document: Document,
    model: type[Record],
    path: tuple[str | int, ...],
    name: str,
    language: Language,
) -> str:
    """The key of a field as this mapping has it, in whichever language; else in the file's."""
    from quanze.source.spans import follow

    mapping = follow(document.spans, path)
    written = mapping if isinstance(mapping, dict) else {}
    for one in (key_in(model, name, "zh"), name):
        if one in written:
            return one
    return key_in(model, name, language)
