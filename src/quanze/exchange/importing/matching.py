"""Which record of a file is which row: by id, by name, by likeness; one to one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from quanze.exchange.importing.outcome import MatchedBy
from quanze.text.likeness import BigramIndex, likeness
from quanze.text.normal import bare_text

#: From which likeness a row is taken for a record of another name. A wrong guess would write one
#: item over another, so it is well above the threshold of quanze diff, which only shows.
SURE: Final = 0.85
#: An id alone is believed where the names are at least so much alike: after a row was put in,
#: every later number is that of another item.
_SAME_ITEM: Final = 0.5
_CANDIDATES: Final = 0.3

#: Pairs of numbers (old, new) with how alike they are, 0 to 1.
Guess: TypeAlias = Callable[[Sequence[int], Sequence[int]], Sequence[tuple[int, int, float]]]


@dataclass(frozen=True, slots=True)
class Known:
    """What tells a record apart. ``group``: only records of one group (list) are compared.

    ``office`` tells records of one name apart, where both sides say it. ``own``: the id was written by quanze, in a table of its own: it holds whatever the name is.
    """

    id: str | None
    name: str
    group: str = ""
    own: bool = False
    office: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """List and name without blanks and punctuation."""
        return self.group, bare_text(self.name)


@dataclass(frozen=True, slots=True)
class Found:
    """The number of an old record, and how it was recognised."""

    old: int
    by: MatchedBy
    score: float = 1.0


@dataclass(slots=True)
class _Matcher:
    old: Sequence[Known]
    new: Sequence[Known]
    found: dict[int, Found] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    def take(self, new: int, old: int, by: MatchedBy, score: float = 1.0) -> None:
        self.found[new] = Found(old, by, score)
        self.taken.add(old)

    def by_id_and_name(self) -> None:
        places = {(one.group, one.id, one.key): number for number, one in enumerate(self.old)}
        for number, one in enumerate(self.new):
            place = places.get((one.group, one.id, one.key)) if one.id else None
            if place is not None and place not in self.taken:
                self.take(number, place, "id")

    def by_own_id(self) -> None:
        places = {(one.group, one.id): number for number, one in enumerate(self.old) if one.id}
        for number, one in enumerate(self.new):
            place = places.get((one.group, one.id)) if one.own and one.id else None
            if number not in self.found and place is not None and place not in self.taken:
                self.take(number, place, "id")

    def by_name(self) -> None:
        """Records of one name: of one office where several have it, else in order.

        Which of those is which, nobody can say.
        """
        places: dict[tuple[str, str], list[int]] = {}
        for number, one in enumerate(self.old):
            if number not in self.taken and one.key[1]:
                places.setdefault(one.key, []).append(number)
        for number, one in enumerate(self.new):
            for place in places.get(one.key, ()) if number not in self.found else ():
                if one.office and one.office == self.old[place].office:
                    self.take(number, place, "name")
                    places[one.key].remove(place)
                    break
        for number, one in enumerate(self.new):
            if number not in self.found and places.get(one.key):
                self.take(number, places[one.key].pop(0), "name")

    def by_id(self) -> None:
        places = {
            (one.group, one.id): number
            for number, one in enumerate(self.old)
            if number not in self.taken and one.id
        }
        for number, one in enumerate(self.new):
            place = places.get((one.group, one.id)) if one.id and number not in self.found else None
            if place is None or place in self.taken:
                continue
            alike = likeness(one.key[1], self.old[place].key[1])
            if alike >= _SAME_ITEM or not one.key[1] or not self.old[place].key[1]:
                self.take(number, place, "id")

    def by_guess(self, guess: Guess) -> None:
        old = [number for number in range(len(self.old)) if number not in self.taken]
        new = [number for number in range(len(self.new)) if number not in self.found]
        if not old or not new:
            return
        offers = [offer for offer in guess(old, new) if offer[2] >= SURE]
        for before, after, score in sorted(offers, key=lambda offer: -offer[2]):
            if before not in self.taken and after not in self.found:
                self.take(after, before, "likeness", score)


def match(old: Sequence[Known], new: Sequence[Known], guess: Guess) -> dict[int, Found]:
    """The record of ``old`` that each of ``new`` (by number) is; who is missing is new."""
    matcher = _Matcher(old, new)
    matcher.by_id_and_name()
    matcher.by_own_id()
    matcher.by_name()
    matcher.by_id()
    matcher.by_guess(guess)
    return matcher.found


def guess_by_names(old: Sequence[Known], new: Sequence[Known]) -> Guess:
    """Guesses by likeness of names, within a group."""

    def guess(before: Sequence[int], after: Sequence[int]) -> list[tuple[int, int, float]]:
        names = [old[number].key[1] for number in before]
        index = BigramIndex(names)
        offers: list[tuple[int, int, float]] = []
        for number in after:
            name = new[number].key[1]
            for place, _ in index.candidates(name, at_least=_CANDIDATES):
                if old[before[place]].group == new[number].group:
                    offers.append((before[place], number, likeness(name, names[place])))
        return offers

    return guess
