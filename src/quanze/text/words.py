"""Patterns that look for many Chinese words at once, quickly.

An alternation of a hundred words is tried word by word wherever one of their first characters
stands, and first characters are common. Two character classes in a row hardly ever match in text
that has none of the words, so the words themselves are seldom tried.
"""

import re
from collections.abc import Iterable

#: One Chinese character, for use inside a character class.
HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"


def any_of(words: Iterable[tuple[str, str]]) -> str:
    """A pattern for any of ``words``, each with a pattern that must match behind it.

    A word has at least two characters and is taken literally; of several that begin alike the
    longer is tried first. The pattern behind it may look back over the word: :func:`beside`.
    """
    branches: dict[str, list[tuple[str, str]]] = {}
    for word, condition in words:
        branches.setdefault(word[:2], []).append((word[2:], condition))
    firsts = "".join(sorted({re.escape(start[0]) for start in branches}))
    seconds = "".join(sorted({re.escape(start[1]) for start in branches}))
    tries = []
    for start, rests in sorted(branches.items()):
        rests.sort(key=lambda rest: -len(rest[0]))
        alternatives = "|".join(re.escape(rest) + condition for rest, condition in rests)
        tries.append(f"(?<={re.escape(start)})(?:{alternatives})")
    return f"[{firsts}][{seconds}](?:{'|'.join(tries)})"


def beside(
    word: str, *, after: str = "", before: str = "", never_after: str = "", never_before: str = ""
) -> str:
    """What must stand around ``word``, as a pattern that is tried behind it.

    The neighbours are alternatives divided by blanks: of ``after`` and ``before`` one must stand
    in front of, or behind the word; of ``never_after`` and ``never_before`` none may.
    """
    condition = ""
    if after:
        looks = [f"(?<=(?:{these}){re.escape(word)})" for these in _by_length(after)]
        condition += f"(?:{'|'.join(looks)})"
    for these in _by_length(never_after):
        condition += f"(?<!(?:{these}){re.escape(word)})"
    if before:
        condition += f"(?={'|'.join(_by_length(before))})"
    if never_before:
        condition += f"(?!{'|'.join(_by_length(never_before))})"
    return condition


def _by_length(alternatives: str) -> list[str]:
    """The alternatives as patterns, those of one length together: looking back needs one width."""
    lengths: dict[int, list[str]] = {}
    for alternative in alternatives.split():
        lengths.setdefault(len(alternative), []).append(re.escape(alternative))
    return ["|".join(these) for _, these in sorted(lengths.items())]
