"""A file of opinions with new contents: rewritten where it is as quanze wrote it, else edited.

Whoever has put comments into a file, or keeps its keys in another order, finds them as they were.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from quanze.drafting.consultation.opinion_files import OpinionFile, opinions_text
from quanze.engine.written import file_language
from quanze.model.keys import english_name, keys_of, nested_model
from quanze.model.opinions import Answer, Opinion, Opinions, TownshipItems
from quanze.model.plain import keys_on_one_line, plain
from quanze.model.record import Record
from quanze.source.files import read_bytes
from quanze.source.updates.change import as_read
from quanze.source.updates.contents import updated_bytes
from quanze.source.updates.update import Update
from quanze.text.languages import Language

#: By which field the entries of a list are known again.
_IDENTITY: Final[dict[type[Record], str]] = {Opinion: "id", TownshipItems: "code"}


def new_bytes(file: OpinionFile, model: Opinions, language: Language) -> bytes:
    """The bytes of ``file`` once it holds ``model``. Keys stay in the file's own language.

    ``language`` is that of the keys where the file does not show which it uses.

    Raises:
        UsageError: where the file is written in a way that cannot be edited.
    """
    language = file_language(file.document, Opinions, language)
    if file.document.text == opinions_text(file.model, language):
        return opinions_text(model, language).encode()
    update = Update(file.document, keys_on_one_line())
    _wish(update, (), file.document.data, plain(model, language), Opinions, language)
    return updated_bytes(update, file.document, read_bytes(file.path))


def answered_bytes(file: OpinionFile, answers: Mapping[int, Answer], language: Language) -> bytes:
    """The bytes of ``file`` with these answers to its opinions, by their place from 0."""
    opinions = tuple(
        opinion.model_copy(update={"answer": answers[number]}) if number in answers else opinion
        for number, opinion in enumerate(file.model.opinions)
    )
    return new_bytes(file, file.model.model_copy(update={"opinions": opinions}), language)


def _wish(
    update: Update,
    path: tuple[str | int, ...],
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    model: type[Record],
    language: Language,
) -> None:
    """Ask for every key in which two mappings differ."""
    order = keys_of(model, language)
    for key in old:
        if key not in new:
            update.remove((*path, key))
    for key, value in new.items():
        before = old.get(key)
        if as_read(value) == before:
            continue
        name = english_name(model, key)
        inner = nested_model(model, name) if name else None
        if inner is not None and isinstance(before, dict) and isinstance(value, dict):
            _wish(update, (*path, key), before, value, inner, language)
        elif inner in _IDENTITY and before:
            _wish_entries(update, (*path, key), before, value, inner, language)
        elif inner in _IDENTITY:
            for entry in value:
                update.append((*path, key), entry, order)
        else:
            update.set((*path, key), value, order)


def _wish_entries(
    update: Update,
    path: tuple[str | int, ...],
    old: Sequence[Mapping[str, Any]],
    new: Sequence[Mapping[str, Any]],
    model: type[Record],
    language: Language,
) -> None:
    """Ask for every entry in which two lists of mappings differ; entries are known by identity."""
    name = _IDENTITY[model]
    key = keys_of(model, language)[list(model.model_fields).index(name)]
    places = {entry.get(key): number for number, entry in enumerate(old)}
    wanted = {entry[key] for entry in new}
    for number, entry in enumerate(old):
        if entry.get(key) not in wanted:
            update.remove((*path, number))
    for entry in new:
        place = places.get(entry[key])
        if place is None:
            update.append(path, entry)
        else:
            _wish(update, (*path, place), old[place], entry, model, language)
