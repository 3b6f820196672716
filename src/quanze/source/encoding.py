"""From the bytes of a file to its text: UTF-8 expected, GB18030 recognised and said."""

import codecs
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and what it was encoded in.

    ``text`` is ``None`` where no encoding fits. ``bad_offset`` is the code point at which UTF-8
    ends being UTF-8 (0 where the whole file is something else); ``None`` for good UTF-8.
    """

    text: str | None
    encoding: str
    bad_offset: int | None = None


_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes) -> Decoded:
    """The text of ``data`` without byte order mark.

    A file that is not UTF-8 is read as UTF-16 (with its mark) or GB18030 (which holds GBK and
    GB 2312) where that works, so that the rest of the check can go on.
    """
    try:
        return Decoded(data.removeprefix(codecs.BOM_UTF8).decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        good = len(data.removeprefix(codecs.BOM_UTF8)[: error.start].decode("utf-8"))
    if data.startswith(_UTF16_MARKS):
        return _decode_as(data, "utf-16", 0)
    return _decode_as(data, "gb18030", good)


def _decode_as(data: bytes, encoding: str, bad_offset: int) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return Decoded(None, "unknown", bad_offset)
    # A torn UTF-8 file may decode as GB18030 by accident, and then it is full of rare characters.
    if encoding == "gb18030" and not _looks_like_text(text):
        return Decoded(None, "unknown", bad_offset)
    return Decoded(text, encoding, min(bad_offset, len(text)))


def _looks_like_text(text: str) -> bool:
    """Whether nearly all characters of ``text`` are ASCII or in GB 2312, as in any real list."""
    usual = len(text.encode("gb2312", "ignore").decode("gb2312"))
    return usual >= 0.97 * len(text)
