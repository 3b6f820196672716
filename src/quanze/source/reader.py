"""Bytes to a :class:`Document`: decoding, slips, one pass over the parser's events."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from quanze.source.builder import Built, build
from quanze.source.defects import MOST_DEFECTS, Defect
from quanze.source.document import Document
from quanze.source.encoding import REPLACED, decode
from quanze.source.layout import find_slips
from quanze.source.repair import Repair, Slip
from quanze.source.second_look import look_again
from quanze.source.syntax import explain_syntax_error
from quanze.text.languages import Text

#: A list of 330 items is 0.2 MB; a file of this size holds no township list.
MOST_BYTES = 8 * 1024 * 1024
#: A list is nested seven deep.
MOST_LEVELS = 64
#: A list of 330 items has 8,000 keys and values, a 底稿 of 3,000 items 60,000.
MOST_VALUES = 200_000


def read_document(
    data: bytes, name: str, known_keys: Collection[str] = (), *, pure: bool = False
) -> Document:
    """Read one file. Never raises for what is in it: everything wrong is a defect.

    Args:
        data: the file's bytes.
        name: the name to show.
        known_keys: words after which a full-width colon is meant as YAML's.
        pure: use the pure parser even where the C parser is installed.
    """
    if len(data) > MOST_BYTES:
        return too_large(name)
    decoded = decode(data)
    document = Document(name, decoded.text or "", encoding=decoded.encoding)
    if decoded.bad_offset is not None:
        at = decoded.bad_offset
        values = {"count": document.text.count(REPLACED)}
        end = min(at + 1, len(document.text))
        document.defects.append(Defect("Q001", decoded.encoding, (at, end), values))
    if decoded.text is None:
        return document
    if len(document.text) > MOST_VALUES and (count := _values(document.text)) > MOST_VALUES:
        values = {"count": count, "limit": MOST_VALUES}
        document.defects.append(Defect("Q010", "values", (0, 0), values))
        return document
    _parse(document, known_keys, pure=pure)
    return document


def _values(text: str) -> int:
    """About how many keys and values ``text`` holds: each but the first follows one of these."""
    return text.count("\n") + text.count("\r") + text.count(",") + text.count(": ")


def too_large(name: str) -> Document:
    """The document that stands for a file too large to be read."""
    values = {"limit": MOST_BYTES // (1024 * 1024)}
    return Document(name, "", defects=[Defect("Q010", "size", (0, 0), values)])


def unreadable(name: str, reason: Text) -> Document:
    """The document that stands for a file that could not be opened."""
    return Document(name, "", defects=[Defect("Q001", "unreadable", (0, 0), {"reason": reason})])


def _parse(document: Document, known_keys: Collection[str], *, pure: bool) -> None:
    slips = find_slips(document.text, known_keys)
    built = _build(document, slips, pure=pure)
    if built.error is not None or _misread(built.data):
        more = look_again(document.text, known_keys)
        if more:
            slips = sorted([*slips, *more], key=lambda slip: slip.start)
            built = _build(document, slips, pure=pure)
    document.data, document.spans = built.data, built.spans
    document.unread, document.empty = built.unread, built.empty
    document.defects.extend(_placed(document, defect) for defect in built.defects)
    document.defects.extend(_slip_defect(slip) for slip in slips[:MOST_DEFECTS])
    if built.error is not None:
        defect = _placed(document, explain_syntax_error(document.parsed_text, built.error))
        if not _follows_from(defect, slips, document):
            document.defects.append(defect)


def _build(document: Document, slips: list[Slip], *, pure: bool) -> Built:
    document.repair = Repair(document.text, slips) if slips else None
    return build(document.parsed_text, MOST_LEVELS, pure=pure)


def _misread(data: Any) -> bool:
    """Whether text stands where every quanze file has mappings: lines that were no keys to YAML."""
    if not isinstance(data, dict):
        return isinstance(data, str)
    return any(
        value.__class__ is str
        or (value.__class__ is list and any(entry.__class__ is str for entry in value))
        for value in data.values()
    )


def _placed(document: Document, defect: Defect) -> Defect:
    """The defect with its spans in the text as the user wrote it."""
    if document.repair is None:
        return defect
    related = document.place(defect.related) if defect.related else None
    return replace(defect, span=document.place(defect.span), related=related)


#: Slips that are told as Q002: they are no matter of full-width or invisible characters.
_SYNTAX_SLIPS = frozenset({"no-blank", "no-dash-blank", "bullet", "control"})


def _slip_defect(slip: Slip) -> Defect:
    code = "Q002" if slip.variant in _SYNTAX_SLIPS else "Q004"
    return Defect(code, slip.variant, (slip.start, slip.end), {"key": slip.key})


def _follows_from(defect: Defect, slips: list[Slip], document: Document) -> bool:
    """Whether a syntax error is the echo of a slip on its line or the one above.

    So it is on the line of a key that is no text. A full-width colon is always a slip of its own.
    """
    if defect.code == "Q004":
        return False
    lines = document.lines
    line = lines.position(defect.span[0]).line
    return any(
        0 <= line - lines.position(slip.start).line <= (slip.variant != "separator")
        for slip in slips
    ) or any(
        line == lines.position(earlier.span[0]).line
        for earlier in document.defects
        if earlier.variant == "complex-key"
    )
