"""What the rules of this family share: one search of the whole list, then of each text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Path
from quanze.source.spans import Span
from quanze.text.words import WordSearch

#: How far back the beginning of a title is looked for, in characters.
_LONGEST_TITLE = 200


class Found(NamedTuple):
    """A piece of a text of an item: ``text[start:end]`` is ``word``."""

    path: Path
    text: str
    word: str
    start: int

    @property
    def span(self) -> Span:
        return self.start, self.start + len(self.word)


def matches(file: CheckedFile, pattern: re.Pattern[str]) -> Iterator[Found]:
    """Every match of ``pattern`` in a text of an item.

    Texts are looked at one by one only where all of them together hold a match. The pattern must
    not depend on where a text begins or ends other than at a line.
    """
    if pattern.search(file.prose) is None:
        return
    for path, text in file.texts:
        for match in pattern.finditer(text):
            yield Found(path, text, match[0], match.start())


def words(file: CheckedFile, search: WordSearch) -> Iterator[Found]:
    """Every word of ``search`` in a text of an item that is not a legal basis."""
    if search.pattern.search(file.wording) is None:
        return
    for path, text in file.texts:
        if "legal_basis" in path:
            continue
        for word, start in search.finditer(text):
            yield Found(path, text, word, start)


def in_title(text: str, at: int) -> bool:
    """Whether ``at`` stands inside 《 》: what is written there is the title's own wording."""
    start = max(0, at - _LONGEST_TITLE)
    return text.rfind("《", start, at) > text.rfind("》", start, at)
