"""Looking for many Chinese words at once, quickly.

An alternation of words is tried wherever one of their first characters stands, and first characters
are common (行政, 进行). Here every word is looked for at its rarest character instead, with what
stands before and behind it as conditions, so that text without any of the words is passed over.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quanze.text.frequent import rank

#: One Chinese character, for use inside a character class.
HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"


@dataclass(frozen=True, slots=True)
class Word:
    """A word and what must stand beside it.

    The neighbours are alternatives divided by blanks: of ``after`` and ``before`` one must stand
    directly in front of, or directly behind the word; of ``never_after`` and ``never_before``
    none may. ``behind`` is a pattern that must match behind the word.
    """

    text: str
    after: str = ""
    before: str = ""
    never_after: str = ""
    never_before: str = ""
    behind: str = ""


class WordSearch:
    """Finds any of ``words``. ``pattern`` matches one character of each, its rarest."""

    def __init__(self, words: Iterable[Word]) -> None:
        branches: dict[str, list[str]] = {}
        self._starts: dict[str, list[tuple[str, int]]] = {}
        # Of several words that overlap at one character the longest is found.
        for word in sorted(words, key=lambda word: (-len(word.text), word.text)):
            at = max(range(len(word.text)), key=lambda at: rank(word.text[at]))
            anchor = word.text[at]
            branches.setdefault(anchor, []).append(_conditions(word, at))
            self._starts.setdefault(anchor, []).append((word.text, at))
        # Each branch begins with a literal character: only so are they searched for at once.
        self.pattern = re.compile(
            "|".join(
                f"{re.escape(anchor)}(?:{'|'.join(conditions)})"
                for anchor, conditions in branches.items()
            ),
            re.MULTILINE,
        )

    def finditer(self, text: str) -> Iterator[tuple[str, int]]:
        """Every word found in ``text`` with its offset, in order."""
        for match in self.pattern.finditer(text):
            for word, at in self._starts[match[0]]:
                if text.startswith(word, match.start() - at):
                    yield word, match.start() - at
                    break


def _conditions(word: Word, at: int) -> str:
    """What must stand around the character number ``at`` of the word, tried behind it."""
    head, tail = re.escape(word.text[: at + 1]), re.escape(word.text[at + 1 :])
    found = ""
    if word.before:
        found += f"(?={tail}(?:{'|'.join(_by_length(word.before))}))"
    elif tail:
        found += f"(?={tail})"
    if word.after:
        looks = [f"(?<=(?:{these}){head})" for these in _by_length(word.after)]
        found += f"(?:{'|'.join(looks)})"
    elif at:
        found += f"(?<={head})"
    for these in _by_length(word.never_after):
        found += f"(?<!(?:{these}){head})"
    if word.never_before:
        found += f"(?!{tail}(?:{'|'.join(_by_length(word.never_before))}))"
    if word.behind:
        found += f"(?={tail}(?:{word.behind}))"
    return found


def _by_length(alternatives: str) -> list[str]:
    """The alternatives as patterns, those of one length together: looking back needs one width."""
    lengths: dict[int, list[str]] = {}
    for alternative in alternatives.split():
        lengths.setdefault(len(alternative), []).append(re.escape(alternative))
    return ["|".join(these) for _, these in sorted(lengths.items())]
