"""Which old township is which new one: by code, then by name."""

from collections.abc import Callable, Collection, Sequence
from itertools import zip_longest
from typing import TypeAlias

from quanze.compare.sides import Side, TownshipSide

#: The two lists of one township; at most one of them is missing.
TownshipPair: TypeAlias = tuple[TownshipSide | None, TownshipSide | None]


def pair_townships(old: Side, new: Side) -> list[TownshipPair]:
    """Pairs in the order of the new side, then what only the old side has.

    A code or name that several townships of a side have pairs nobody.
    """
    if not old.whole and not new.whole:
        # Two files are meant to be compared, even if of two townships: the head shows that.
        return list(zip_longest(old.townships, new.townships))
    partners: dict[int, int] = {}
    for key in (_code, _name):
        olds = _unique(key, old.townships, leaving_out=partners.values())
        news = _unique(key, new.townships, leaving_out=partners.keys())
        partners |= {news[value]: olds[value] for value in news.keys() & olds.keys()}
    matched = set(partners.values())
    pairs: list[TownshipPair] = [
        (old.townships[partners[number]] if number in partners else None, side)
        for number, side in enumerate(new.townships)
    ]
    return pairs + [
        (side, None) for number, side in enumerate(old.townships) if number not in matched
    ]


def _code(side: TownshipSide) -> str:
    return side.code


def _name(side: TownshipSide) -> str:
    return side.model.township.name


def _unique(
    key: Callable[[TownshipSide], str],
    sides: Sequence[TownshipSide],
    leaving_out: Collection[int],
) -> dict[str, int]:
    """The numbers of the sides whose key is not empty and nobody else's."""
    found: dict[str, list[int]] = {}
    left_out = set(leaving_out)
    for number, side in enumerate(sides):
        if number not in left_out and key(side):
            found.setdefault(key(side), []).append(number)
    return {value: numbers[0] for value, numbers in found.items() if len(numbers) == 1}
