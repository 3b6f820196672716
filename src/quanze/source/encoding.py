"""From the bytes of a file to its text: UTF-8 expected, GB18030 and UTF-16 recognised and said."""

import codecs
from dataclasses import dataclass

#: What stands in the text for bytes that are no character.
REPLACED = "\ufffd"
#: A UTF-8 file with at most this share of bytes that are not UTF-8 is damaged, not something else.
_MOST_DAMAGE = 0.02
#: How many bytes at the start tell whether a file without mark is UTF-16.
_PROBE = 64


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and what it was encoded in.

    ``text`` is ``None`` where no encoding fits. ``bad_offset`` is the code point at which UTF-8
    ends being UTF-8 (0 where the whole file is something else); ``None`` for good UTF-8.
    ``encoding`` is ``damaged`` where single bytes of UTF-8 are broken: each is U+FFFD in the text.
    """

    text: str | None
    encoding: str
    bad_offset: int | None = None


def decode(data: bytes) -> Decoded:
    """The text of ``data`` without byte order marks.

    A file that is not UTF-8 is read as UTF-16, as GB18030 (which holds GBK and GB 2312), or as
    UTF-8 without its broken bytes, so that the rest of the check can go on.
    """
    if utf_16 := _utf_16(data):
        return _decode_as(data, utf_16, 0)
    # Some editors put a second mark before the first; the parser would count it as a character.
    while data.startswith(codecs.BOM_UTF8):
        data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        good = data[: error.start]
    other = _decode_as(data, "gb18030", len(good.decode("gb18030", "ignore")))
    if other.text is not None:
        return other
    mended = data.decode("utf-8", "replace")
    if mended.count(REPLACED) <= _MOST_DAMAGE * len(data):
        return Decoded(mended, "damaged", len(good.decode("utf-8")))
    return other


def _utf_16(data: bytes) -> str | None:
    """The name of the UTF-16 that ``data`` is in. Without a mark its zero bytes give it away."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    start = data[:_PROBE]
    if b"\0" not in start or len(data) % 2:
        return None
    if b"\0" not in start[::2]:
        return "utf-16-le"
    return "utf-16-be" if b"\0" not in start[1::2] else None


def _decode_as(data: bytes, encoding: str, bad_offset: int) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return Decoded(None, "unknown", 0)
    # What is not text decodes by accident too, and then it is full of rare characters.
    if not _looks_like_text(text):
        return Decoded(None, "unknown", 0)
    return Decoded(text, encoding[:6] if encoding.startswith("utf") else encoding, bad_offset)


def _looks_like_text(text: str) -> bool:
    """Whether nearly all characters of ``text`` are ASCII or in GB 2312, as in any real list."""
    usual = len(text.encode("gb2312", "ignore").decode("gb2312"))
    return usual >= 0.97 * len(text) and "\0" not in text
