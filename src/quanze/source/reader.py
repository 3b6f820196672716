"""Bytes to a :class:`Document`: decoding, slips, one pass over the parser's events."""

from collections.abc import Collection

from quanze.source.builder import build
from quanze.source.defects import Defect
from quanze.source.document import Document
from quanze.source.encoding import decode
from quanze.source.layout import Repair, Slip, find_slips
from quanze.source.syntax import explain_syntax_error

#: A list of 330 items is 0.2 MB; a file of this size holds no township list.
MOST_BYTES = 8 * 1024 * 1024
#: A list is nested seven deep.
MOST_LEVELS = 64


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
        return too_large(name, len(data))
    decoded = decode(data)
    document = Document(name, decoded.text or "", encoding=decoded.encoding)
    if decoded.bad_offset is not None:
        at = decoded.bad_offset
        document.defects.append(Defect("Q001", decoded.encoding, (at, at + bool(decoded.text)), {}))
    if decoded.text is not None:
        _parse(document, known_keys, pure=pure)
    return document


def too_large(name: str, size: int) -> Document:
    """The document that stands for a file too large to be read."""
    values = {"megabytes": f"{size / 1_000_000:.0f}", "limit": MOST_BYTES // (1024 * 1024)}
    return Document(name, "", defects=[Defect("Q010", "size", (0, 0), values)])


def _parse(document: Document, known_keys: Collection[str], *, pure: bool) -> None:
    slips = find_slips(document.text, known_keys)
    document.repair = Repair(document.text, slips) if slips else None
    built = build(document.parsed_text, MOST_LEVELS, pure=pure)
    if built.error is not None:
        more = find_slips(document.text, known_keys, thorough=True)
        if len(more) > len(slips):
            slips = more
            document.repair = Repair(document.text, slips)
            built = build(document.parsed_text, MOST_LEVELS, pure=pure)
    document.data, document.spans = built.data, built.spans
    for defect in built.defects:
        document.defects.append(_placed(document, defect))
    document.defects.extend(_slip_defect(slip, document.text) for slip in slips)
    if built.error is not None:
        defect = _placed(document, explain_syntax_error(document.parsed_text, built.error))
        if not _follows_from(defect, slips, document):
            document.defects.append(defect)


def _placed(document: Document, defect: Defect) -> Defect:
    """The defect with its spans in the text as the user wrote it."""
    if document.repair is None:
        return defect
    related = document.place(defect.related) if defect.related else None
    return Defect(
        defect.code,
        defect.variant,
        document.place(defect.span),
        defect.values,
        related,
        defect.replacement,
    )


def _slip_defect(slip: Slip, text: str) -> Defect:
    code = "Q002" if slip.variant == "no-blank" else "Q004"
    return Defect(
        code,
        slip.variant,
        (slip.start, slip.end),
        {"key": slip.key},
        replacement=slip.replacement if text[slip.start : slip.end] else None,
    )


def _follows_from(defect: Defect, slips: list[Slip], document: Document) -> bool:
    """Whether a syntax error stands on the line of a slip or the next one: it is its echo."""
    line = document.lines.position(defect.span[0]).line
    return any(
        0 <= line - document.lines.position(slip.start).line <= 1
        for slip in slips
        if slip.variant != "separator"
    )
