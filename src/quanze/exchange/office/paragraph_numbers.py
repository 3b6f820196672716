"""How paragraphs are numbered, and what of one is a name."""

import re
import unicodedata
from typing import Final

from quanze.text.numerals import read_numeral

_NUMERAL: Final = "[一二三四五六七八九十百零〇]{1,5}"
#: How numbers are written, from the outermost level to the innermost (GB/T 9704-2012, 7.3.3).
_LEVELS: Final = (
    re.compile(rf"(?:第(?P<n>{_NUMERAL})部分|第(?P<m>{_NUMERAL})类)[:、.\s]*"),
    re.compile(rf"(?P<n>{_NUMERAL})[、.]\s*"),
    re.compile(rf"[(](?P<n>{_NUMERAL})[)][、.]?\s*"),
    re.compile(r"(?P<n>\d{1,4})(?:、|\.(?!\d)|\s+)\s*"),
    re.compile(r"(?:[(](?P<n>\d{1,4})[)]|(?P<m>\d{1,4})[)])[、.]?\s*"),
)
_CIRCLED: Final = re.compile(r"(?P<n>[①-⑳])\s*")
_NAME_END: Final = "。；;. \u3000\n（("


def numbered(text: str) -> tuple[int, int | None, str]:
    """The level of a paragraph's number (0 for none), the number, and the rest of the text."""
    folded = unicodedata.normalize("NFKC", text)
    circled = _CIRCLED.match(text)
    if circled:
        return len(_LEVELS) + 1, ord(circled["n"]) - ord("①") + 1, text[circled.end() :]
    for level, pattern in enumerate(_LEVELS, 1):
        match = pattern.match(folded)
        if match:
            groups = match.groupdict()
            number = read_numeral(groups["n"] or groups.get("m") or "")
            # Folding keeps the length of what numbers are made of.
            return level, number, text[match.end() :]
    return 0, None, text


def bare_name(text: str) -> str:
    """A name without the marks that end its paragraph."""
    return text.strip().rstrip(_NAME_END)
