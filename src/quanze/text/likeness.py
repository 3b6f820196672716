"""How alike two texts are, and which of many is likest: bigrams choose candidates, rapidfuzz scores.

Chinese has no word boundaries, so pairs of neighbouring characters stand for words. rapidfuzz is
imported where it is used: it takes 20 ms, and most runs have nothing to compare.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence


def bigrams(text: str) -> set[str]:
    """The pairs of neighbouring characters of ``text``; a one-character text stands for itself."""
    if len(text) < 2:
        return {text} if text else set()
    return {text[i : i + 2] for i in range(len(text) - 1)}


def likeness(left: str, right: str) -> float:
    """How alike two texts are, 0 to 1: twice the common subsequence over both lengths."""
    from rapidfuzz.fuzz import ratio

    return ratio(left, right) / 100


def containment(left: str, right: str) -> float:
    """How much of the shorter text the longer one holds, 0 to 1, in whatever order."""
    short, long = sorted((bigrams(left), bigrams(right)), key=len)
    return len(short & long) / len(short) if short else 0.0


def nearest(word: str, known: Iterable[str], *, at_least: float = 0.5) -> str | None:
    """The member of ``known`` most like ``word``, or ``None`` where none reaches ``at_least``."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extractOne

    found = extractOne(word, list(known), scorer=ratio, score_cutoff=at_least * 100)
    return found[0] if found else None


def nearest_of(word: str, known: Sequence[str], *, at_least: float = 0.5) -> str | None:
    """:func:`nearest` for thousands of texts that are asked for again and again: no copy is made."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extractOne

    found = extractOne(word, known, scorer=ratio, score_cutoff=at_least * 100)
    return None if found is None else found[0]


class BigramIndex:
    """Finds, among many texts, those that share enough bigrams with a given one."""

    __slots__ = ("_holders", "_sizes")

    def __init__(self, texts: Sequence[str]) -> None:
        self._holders: dict[str, list[int]] = {}
        self._sizes: list[int] = []
        for number, text in enumerate(texts):
            pairs = bigrams(text)
            self._sizes.append(len(pairs))
            for pair in pairs:
                self._holders.setdefault(pair, []).append(number)

    def candidates(self, text: str, *, at_least: float) -> Iterator[tuple[int, float]]:
        """Numbers of the texts whose bigram Dice coefficient with ``text`` reaches ``at_least``."""
        pairs = bigrams(text)
        shared: Counter[int] = Counter()
        for pair in pairs:
            shared.update(self._holders.get(pair, ()))
        for number, count in shared.items():
            dice = 2 * count / (len(pairs) + self._sizes[number])
            if dice >= at_least:
                yield number, dice
