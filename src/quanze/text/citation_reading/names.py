"""Which law a word stands for: 同法, 该条例, 《条例》, and short names the text declares."""

from collections.abc import Iterable
from typing import Final

from quanze.text.citation_reading.kinds import KINDS
from quanze.text.citation_reading.titles import is_word

_POINTING: Final = "本同该此上述前"
#: A text that declares more short names than this is no legal basis.
_MOST_SHORT_NAMES: Final = 24


class KnownNames:
    """Titles and short names of one text, in the order in which they were read."""

    def __init__(self) -> None:
        self._short: dict[str, str] = {}
        #: The last title of each kind: 法, 条例 …
        self._last: dict[str, str] = {}

    def add_title(self, law: str) -> None:
        """A document named by its title."""
        bare = _without_bracket("".join(law.split()))
        for kind in _kinds_of(bare):
            self._last[kind] = law

    def add_short_name(self, short: str, law: str) -> None:
        """以下简称."""
        if len(self._short) < _MOST_SHORT_NAMES:
            self._short["".join(short.split())] = law

    def stands_for(self, title: str) -> bool:
        """Whether a title is one of a kind only, or a short name."""
        return title in KINDS or title in self._short or is_word(title)

    def law(self, word: str) -> str | None:
        """The title of the law that a word stands for, where the text has named it."""
        if word in self._short:
            return self._short[word]
        return self._last.get(word.lstrip(_POINTING))

    def short_name_at_end(self, gap: str) -> str | None:
        """The longest declared short name that ``gap`` ends with."""
        return max((short for short in self._short if gap.endswith(short)), key=len, default=None)


def _without_bracket(title: str) -> str:
    if title[-1:] in (")", "）"):
        return title[: max(title.rfind("("), title.rfind("（"))]
    return title


def _kinds_of(title: str) -> Iterable[str]:
    """Every ending of a title that a word may name it by: 实施条例 and 条例."""
    for length in range(1, 5):
        if title[-length:] in _ENDINGS:
            yield title[-length:]
    if title.endswith("法典"):
        yield "法"


_ENDINGS: Final = KINDS | {
    "法典",
    "规程",
    "标准",
    "准则",
    "方案",
    "管理办法",
    "管理规定",
    "管理条例",
}
