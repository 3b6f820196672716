"""When two wordings mean the same, and when two citations name the same thing."""

import re
import unicodedata

from quanze.text.normal import normal_citation, normal_text
from quanze.text.numerals import NUMERAL_PATTERN, read_numeral

_DIGITS = "0-9〇零一二三四五六七八九十百千万"
#: Marks that tell quantities apart: between digits (1.5万, 三、五日) all of them stay.
_BETWEEN_DIGITS = re.compile(rf"(?<=[{_DIGITS}])[^\w\s](?=[{_DIGITS}])")
_KEPT_MARKS = frozenset("%‰")
_NUMBERING = re.compile(r"^(?:[(（]?[0-9０-９]{1,2}[.．、)）](?![0-9])|[①-⑳][.．、]?)\s*")
_PARTS = re.compile(r"[;；\n]")
_PIN = re.compile(rf"第({NUMERAL_PATTERN})(条|款|项|目)")
_ANGLES = str.maketrans("<>‹›", "〈〉〈〉")
_STATE_PREFIX = "《中华人民共和国"
_NAME_SEPARATORS = re.compile(r"[、,，;；\n]")


def meaning(text: str) -> str:
    """``text`` without what carries no meaning: spacing, width, punctuation.

    This is :func:`quanze.text.normal.bare_text` except for marks that do carry meaning: those
    between digits, signs of percentage, and mathematical signs (≥5万元 is not <5万元).
    """
    plain = normal_text(text)
    if plain.isalnum():
        return plain
    kept = {match.start() for match in _BETWEEN_DIGITS.finditer(plain)}
    return "".join(
        character
        for place, character in enumerate(plain)
        if character.isalnum()
        or place in kept
        or character in _KEPT_MARKS
        or unicodedata.category(character)[0] == "S"
    )


def citations(text: str) -> list[str]:
    """What the legal bases in ``text`` cite, one entry each, without differences of spelling.

    Numbering before an entry, spaces, kind of brackets, a closing full stop, 中华人民共和国 in a
    title and the kind of numerals in 第12条 do not count.
    """
    entries = (_citation(part) for part in _PARTS.split(text))
    return [entry for entry in entries if entry]


def _citation(text: str) -> str:
    plain = normal_citation(_NUMBERING.sub("", text.strip())).translate(_ANGLES)
    plain = plain.replace(_STATE_PREFIX, "《").rstrip("。.,，:：")
    return _PIN.sub(_arabic_pin, plain)


def _arabic_pin(match: re.Match[str]) -> str:
    number = read_numeral(match[1])
    return match[0] if number is None else f"第{number}{match[2]}"


def names(text: str) -> list[str]:
    """The bodies that ``text`` names: a field may hold several with 、 between them."""
    return [name for part in _NAME_SEPARATORS.split(text) if (name := normal_text(part))]
