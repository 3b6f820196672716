"""Keys that no model knows: what was meant, and whether that is sure."""

import re
from dataclasses import dataclass

from quanze.engine.written import Site
from quanze.knowledge.headings import MEANT_KEYS
from quanze.model.keys import english_name, key_in, keys_of
from quanze.model.record import Record
from quanze.rules.hit import Path
from quanze.source.defects import Defect
from quanze.source.layout import ODD_BLANKS
from quanze.source.second_look import code_point
from quanze.source.spans import Span
from quanze.text.languages import Language, Text
from quanze.text.likeness import likeness, nearest

#: From this likeness on a key is taken for the other: 设定依剧 is 0.75 like 设定依据.
_SURE = 0.75
#: From this likeness on a key probably stands for the other: that one is not reported missing.
_LIKELY = 0.6
_ODD = re.compile(f"[\\s{ODD_BLANKS}\u3000]+")
_COLON = re.compile("[:：]")


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """The defect; the key that is meant, where that is sure, so that the value is read as its; and
    the field that it may well stand for, which is then not missing.
    """

    defect: Defect | None
    meant: str | None = None
    field: Path | None = None


def unknown_key(site: Site) -> UnknownKey:
    """What to say of the unknown key at ``site``."""
    key, path = str(site.last), site.path
    span = site.key_span(key) or (0, 0)
    if key == "":
        return UnknownKey(Defect("Q002", "no-key", _colon_after(site, span), path=path))
    if key == "<<" and any(defect.code == "Q008" for defect in site.document.defects):
        return UnknownKey(None)
    if site.field is not None and site.owner is not None:
        # The model knows the key: the field stands there already in the other language.
        other = next(k for k in (key_in(site.owner, site.field, "zh"), site.field) if k != key)
        values = {"key": key, "other": other}
        return UnknownKey(
            Defect("Q003", "languages", span, values, site.key_span(other), path=path)
        )
    for explain in (_glued, _odd_blank, _near):
        if found := explain(site, key, span):
            return found
    return UnknownKey(_plain(site, key, span))


def fields_inside(site: Site) -> set[Path]:
    """The fields that a key like ``基本：133，配合：82`` swallowed: they are not missing.

    A merge key ``<<`` swallows all that its mapping lacks.
    """
    owner, key = site.owner, str(site.last)
    if key == "<<":
        return {site.path[:-1]}
    if owner is None or not _COLON.search(key):
        return set()
    words = re.split(r"[:：,，、;；\s]+", key)
    names = {english_name(owner, word) for word in words} - {None}
    return {(*site.path[:-1], str(name)) for name in names}


def _glued(site: Site, key: str, span: Span) -> UnknownKey | None:
    """A key with its colon and value in it: {生效日期：2026-08-01}."""
    colon = _COLON.search(key)
    head = key[: colon.start()].strip() if colon else ""
    name = english_name(site.owner, head) if site.owner else None
    if colon is None or name is None:
        return None
    at = _inside(site, key, span, colon.start())
    path = (*site.path[:-1], name)
    if colon[0] == "：":
        return UnknownKey(Defect("Q004", "full-width-colon", at, {"key": head}, path=path))
    return UnknownKey(Defect("Q002", "no-blank", at, {"key": head}, path=path))


def _odd_blank(site: Site, key: str, span: Span) -> UnknownKey | None:
    """A key with blanks before, behind or in it that nobody sees."""
    blank = _ODD.search(key)
    meant = _ODD.sub("", key)
    name = english_name(site.owner, meant) if site.owner else None
    if blank is None or name is None:
        return None
    start, _ = _inside(site, key, span, blank.start())
    place = (start, start + len(blank[0]))
    values = {"key": code_point(blank[0])}
    defect = Defect("Q004", "odd-space", place, values, path=(*site.path[:-1], name))
    return UnknownKey(defect, meant if name in site.free_fields() else None)


def _near(site: Site, key: str, span: Span) -> UnknownKey | None:
    """A key that stands for one that the mapping might have and has not."""
    if site.owner is None:
        return None
    name, score = _meant_field(site.owner, key, site.free_fields())
    if name is None:
        return None
    meant = key_in(site.owner, name, site.language)
    values = {"key": key, "nearest": meant, "where": site.where()}
    replacement = meant if score >= _SURE else None
    defect = Defect("Q005", "near", span, values, replacement=replacement, path=site.path)
    field = (*site.path[:-1], name) if score >= _LIKELY else None
    return UnknownKey(defect, replacement, field)


def _meant_field(owner: type[Record], key: str, free: tuple[str, ...]) -> tuple[str | None, float]:
    """The field of ``free`` that ``key`` is likest, and how like it is, 0 to 1."""
    title = MEANT_KEYS.get(key)
    name = english_name(owner, title) if title else None
    if name in free:
        return name, 1
    language: Language = "en" if key.isascii() else "zh"
    written = re.sub(r"[-\s]+", "_", key.lower()) if key.isascii() else key
    guess = nearest(written, [key_in(owner, field, language) for field in free])
    if guess is None:
        return None, 0
    return english_name(owner, guess), likeness(written, guess)


def _plain(site: Site, key: str, span: Span) -> Defect:
    known = keys_of(site.owner, site.language) if site.owner else ()
    shown = Text("、".join(known), ", ".join(known))
    values = {"key": key, "known": shown, "where": site.where()}
    return Defect("Q005", "", span, values, path=site.path)


def _inside(site: Site, key: str, span: Span, offset: int) -> Span:
    """One character of the key, where the key is written as it reads."""
    written = site.document.text[span[0] : span[1]]
    start = written.find(key)
    return (span[0] + start + offset, span[0] + start + offset + 1) if start >= 0 else span


def _colon_after(site: Site, span: Span) -> Span:
    at = site.document.text.find(":", span[0])
    return (at, at + 1) if at >= 0 else span
