"""Normal forms: two spellings of one text become equal.

Used for identity (fingerprints, matching) and never shown or written back.
"""

import re
import unicodedata

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
