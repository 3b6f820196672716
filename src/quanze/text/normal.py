"""Normal forms: two spellings of one text become equal.

Used for identity (fingerprints, matching) and never shown or written back.
"""

import re
import unicodedata
from collections.abc import Sequence

_SPACE = re.compile(r"\s+")
_PUNCTUATION = re.compile(r"[\s\W_]+")
_BRACKETS = str.maketrans("[【］〕﹝〖〗]］】", "〔〔〕〕〔〔〕〕〕〕")


def normal_text(text: str) -> str:
    """Full-width letters and digits made half-width, all white space dropped.

    Two texts with one normal form differ at most in spacing and width: 第１２ 条 and 第12条.
    """
    return _SPACE.sub("", unicodedata.normalize("NFKC", text))


def bare_text(text: str) -> str:
    """:func:`normal_text` without punctuation: what is left when only wording counts."""
    return _PUNCTUATION.sub("", normal_text(text))


def normal_citation(text: str) -> str:
    """:func:`normal_text` with every square bracket round a year made 〔〕."""
    return normal_text(text.translate(_BRACKETS)).translate(_BRACKETS)


_ODD_SPELLING = re.compile(r"[\x00-\x7f\s０-９Ａ-Ｚａ-ｚ]")
_ONE_SPELLING = str.maketrans(
    {
        **{code: chr(code + 0xFEE0) for code in range(0x21, 0x7F) if not chr(code).isalnum()},
        **{code + 0xFEE0: chr(code) for code in range(0x21, 0x7F) if chr(code).isalnum()},
    }
)


def one_spelling(texts: Sequence[str]) -> list[str]:
    """``texts`` without white space, punctuation full-width, letters and digits half-width.

    Two texts become equal where :func:`normal_text` makes them equal, but texts of Chinese
    characters and full-width punctuation only, as most are, cost next to nothing.
    """
    if not _ODD_SPELLING.search("".join(texts)):
        return list(texts)
    return [
        _SPACE.sub("", text).translate(_ONE_SPELLING) if _ODD_SPELLING.search(text) else text
        for text in texts
    ]
