"""Which old item is which new one: one to one, across the four lists of a township.

After an item was inserted or taken out every later id shifts, so equal ids may well be different
items: a name says more than an id, and an id alone says nothing. The steps, each among the items
that those before it left over:

1. everything equal, then everything but the id (same list);
2. the same name in the same list, then in another list;
3. the same raw items (来源), where no other item has just these;
4. likeness of name, basis and duties, with a little credit for the same id or list.

Where several items have one name, the pairs most alike are taken first. Every step treats both
sides alike: with old and new exchanged the same pairs come out.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from quanze.compare.scores import Profile, score
from quanze.model.items import BaseItem
from quanze.text.likeness import BigramIndex

MatchedBy: TypeAlias = Literal["id", "name", "likeness", "declared"]

#: Credit when a guess is weighed against others and against the threshold. It is never shown.
_SAME_ID, _SAME_LIST = 0.10, 0.05
#: Names that, without their frames, share fewer bigrams than this cannot reach any sensible threshold.
_CANDIDATES = 0.2


@dataclass(frozen=True, slots=True)
class Match:
    """How two items were recognised as one. ``score`` (0 to 1) is 1 unless it is a guess."""

    by: MatchedBy
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Pair:
    """Numbers of an old and a new item that are one item."""

    old: int
    new: int
    match: Match


@dataclass(slots=True)
class Matching:
    """Pairs and leftovers, in order of number."""

    pairs: list[Pair]
    old_only: list[int]
    new_only: list[int]


def match_items(old: Sequence[BaseItem], new: Sequence[BaseItem], threshold: float) -> Matching:
    """Match the items of one township; ``threshold`` is the score from which a guess counts."""
    matcher = _Matcher([Profile(item) for item in old], [Profile(item) for item in new], threshold)
    matcher.run()
    return Matching(
        sorted(matcher.pairs, key=lambda pair: pair.old),
        sorted(matcher.old_left),
        sorted(matcher.new_left),
    )


_Key: TypeAlias = Callable[[Profile], Hashable | None]


@dataclass(slots=True)
class _Matcher:
    old: list[Profile]
    new: list[Profile]
    threshold: float
    pairs: list[Pair] = field(default_factory=list)
    old_left: set[int] = field(init=False)
    new_left: set[int] = field(init=False)

    def __post_init__(self) -> None:
        self.old_left = set(range(len(self.old)))
        self.new_left = set(range(len(self.new)))

    def run(self) -> None:
        self.by_key(_everything)
        self.by_key(_everything_but_id)
        self.by_key(_name_in_list)
        self.by_key(_name)
        self.by_sources()
        self.by_likeness()

    def by_key(self, key: _Key) -> None:
        """Pair items with one key; where more than one has it, the likest first."""
        old_groups = _groups(key, self.old, self.old_left)
        if not old_groups:
            return
        new_groups = _groups(key, self.new, self.new_left)
        for value, olds in old_groups.items():
            news = new_groups.get(value)
            if news is None:
                continue
            if len(olds) == len(news) == 1:
                self.take(olds[0], news[0], self.certain(olds[0], news[0]))
                continue
            self.greedy(
                (self.weight(a, b, score(self.old[a], self.new[b])), a, b, self.certain(a, b))
                for a in olds
                for b in news
            )

    def by_sources(self) -> None:
        """Pair items made from exactly the same raw items, which nobody else was made from."""
        old_groups = _groups(_sources, self.old, range(len(self.old)))
        new_groups = _groups(_sources, self.new, range(len(self.new)))
        for value, olds in old_groups.items():
            news = new_groups.get(value, [])
            alone = len(olds) == len(news) == 1
            if alone and olds[0] in self.old_left and news[0] in self.new_left:
                self.take(olds[0], news[0], Match("declared"))

    def by_likeness(self) -> None:
        """Pair what is alike enough, the likest first."""
        offers: list[tuple[float, int, int, Match]] = []
        for a, b in self.candidates():
            same_id = self.same_id(a, b)
            needed = self.threshold - (_SAME_ID if same_id else 0)
            points = score(self.old[a], self.new[b], at_least=needed)
            if points > 0:
                match = Match("id" if same_id else "likeness", points)
                offers.append((self.weight(a, b, points), a, b, match))
        self.greedy(offers)

    def candidates(self) -> Iterable[tuple[int, int]]:
        """Pairs whose names share bigrams, and pairs with one id in one list."""
        news = sorted(self.new_left)
        index = BigramIndex([self.new[number].core for number in news])
        ids = _groups(_id_in_list, self.new, news)
        floor = min(_CANDIDATES, self.threshold / 2)
        for a in sorted(self.old_left):
            profile = self.old[a]
            near = {news[number] for number, _ in index.candidates(profile.core, at_least=floor)}
            for b in near.union(ids.get(_id_in_list(profile), ())):
                yield a, b

    def weight(self, a: int, b: int, points: float) -> float:
        """A score with its credits: what decides between two guesses."""
        if self.old[a].item.list != self.new[b].item.list:
            return points
        return points + _SAME_LIST + (_SAME_ID if self.same_id(a, b) else 0)

    def same_id(self, a: int, b: int) -> bool:
        left, right = self.old[a].item, self.new[b].item
        return left.list == right.list and left.id == right.id

    def certain(self, a: int, b: int) -> Match:
        return Match("id" if self.same_id(a, b) else "name")

    def greedy(self, offers: Iterable[tuple[float, int, int, Match]]) -> None:
        """Take pairs by falling weight; between equals the nearest, then the first in order.

        The order does not depend on which side is old: only pairs mirrored in one another are
        equal in it, and those never compete for an item.
        """
        for _, a, b, match in sorted(
            offers, key=lambda offer: (-offer[0], abs(offer[1] - offer[2]), offer[1] + offer[2])
        ):
            if a in self.old_left and b in self.new_left:
                self.take(a, b, match)

    def take(self, a: int, b: int, match: Match) -> None:
        self.old_left.remove(a)
        self.new_left.remove(b)
        self.pairs.append(Pair(a, b, match))


def _groups(
    key: _Key, profiles: Sequence[Profile], numbers: Iterable[int]
) -> dict[Hashable, list[int]]:
    groups: dict[Hashable, list[int]] = {}
    for number in sorted(numbers):
        value = key(profiles[number])
        if value is not None:
            groups.setdefault(value, []).append(number)
    return groups


def _everything(profile: Profile) -> Hashable:
    return profile.item.list, tuple(profile.item.__dict__.values())


def _everything_but_id(profile: Profile) -> Hashable:
    values = profile.item.__dict__.items()
    return profile.item.list, tuple(value for name, value in values if name != "id")


def _name_in_list(profile: Profile) -> Hashable | None:
    return (profile.item.list, profile.name) if profile.name else None


def _name(profile: Profile) -> Hashable | None:
    return profile.name or None


def _id_in_list(profile: Profile) -> Hashable | None:
    return (profile.item.list, profile.item.id) if profile.item.id else None


def _sources(profile: Profile) -> Hashable | None:
    return frozenset(profile.item.source) or None
