"""Which article of a later text carries a provision of an older one, and how sure that is."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from quanze.knowledge.laws.titles import title_key
from quanze.knowledge.shipped import SUCCESSIONS_FILE, shipped
from quanze.knowledge.sorted_lines import SortedLines

#: ``same`` from 0.85, ``revised`` from 0.55: suggested; ``weak`` below: only "perhaps".
Kind = Literal["same", "revised", "weak"]
_KINDS: Final[dict[str, Kind]] = {"s": "same", "r": "revised", "w": "weak"}


@dataclass(frozen=True, slots=True)
class Succession:
    """A place of the new text. ``score`` is the likeness of the two texts, 0 to 1.

    ``pin`` and ``old_pin`` have the form of :class:`quanze.text.pins.Pin`; ``old_pin`` may be the
    article of the 款 that was asked for. ``new_start`` is the first day of the new text,
    ``old_end`` the day on which it took the old one's place.
    """

    old_title: str
    old_start: datetime.date | None
    old_end: datetime.date | None
    old_pin: str
    title: str
    new_start: datetime.date | None
    pin: str
    score: float
    kind: Kind


class Successions:
    """The successions of one data file."""

    def __init__(self, lines: SortedLines) -> None:
        self._lines = lines

    def of(self, title: str, pin: str) -> list[Succession]:
        """What carries ``pin`` of ``title`` now, best first; of its 款 or else of its article.

        Each old version of ``title`` answers for itself: one may have the 款, another the article.
        An empty list says that no similar wording was found, never that there is no successor.
        """
        key = title_key(title)
        found: list[Succession] = []
        for part in _pins_upwards(pin):
            told = {place.old_start for place in found}
            found += [place for place in self._read(key, part) if place.old_start not in told]
        return found

    @cached_property
    def _pairs(self) -> Sequence[Sequence[str]]:
        pairs: Sequence[Sequence[str]] = self._lines.head["pairs"]
        return pairs

    def _read(self, key: str, pin: str) -> list[Succession]:
        found: list[Succession] = []
        for line in self._lines.find(f"{key} {pin}"):
            for target in line.decode().split("\t")[1:]:
                number, new_pin, hundredths, sign = target.split(":")
                old, old_start, old_end, new, new_start = self._pairs[int(number)]
                found.append(
                    Succession(
                        old,
                        _day(old_start),
                        _day(old_end),
                        pin,
                        new,
                        _day(new_start),
                        new_pin,
                        int(hundredths) / 100,
                        _KINDS[sign],
                    )
                )
        return found


def shipped_successions() -> Successions:
    """The successions of the package."""
    return Successions(shipped(SUCCESSIONS_FILE))


def _pins_upwards(pin: str) -> Iterator[str]:
    """``119/1/2`` → ``119/1``, ``119``: the data has no 项."""
    steps = pin.split("/")
    if len(steps) > 1 and steps[1]:
        yield f"{steps[0]}/{steps[1]}"
    yield steps[0]


def _day(written: str) -> datetime.date | None:
    return datetime.date.fromisoformat(written) if written else None
