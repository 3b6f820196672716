"""Merged and split items, as far as the lists themselves say so through 来源.

An item names the raw items it was made from. Where the raw items of an item that is gone all
stand in one other item now, it was merged into that; where those of an item that came stood in
one other before, it was split off. Names and likeness are no evidence for either: without 来源
such items are shown as removed and added.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quanze.compare.matching import Matching
from quanze.model.items import BaseItem


@dataclass(frozen=True, slots=True)
class Family:
    """Old items that went into new ones: several into one, or one into several."""

    old: tuple[int, ...]
    new: tuple[int, ...]


def find_families(
    old: Sequence[BaseItem], new: Sequence[BaseItem], matching: Matching
) -> list[Family]:
    """Merged and split items. An item that would belong to two families belongs to none."""
    old_sources = [frozenset(item.source) for item in old]
    new_sources = [frozenset(item.source) for item in new]
    before = {pair.new: pair.old for pair in matching.pairs}
    after = {pair.old: pair.new for pair in matching.pairs}
    families = [
        Family(members, (heir,))
        for heir, members in _joined(old_sources, matching.old_only, new_sources, before)
    ]
    families += [
        Family((origin,), members)
        for origin, members in _joined(new_sources, matching.new_only, old_sources, after)
    ]
    return [
        family
        for family in families
        if not any(
            other is not family
            and (set(other.old) & set(family.old) or set(other.new) & set(family.new))
            for other in families
        )
    ]


def _joined(
    sources: Sequence[frozenset[str]],
    alone: Sequence[int],
    others: Sequence[frozenset[str]],
    partners: dict[int, int],
) -> list[tuple[int, tuple[int, ...]]]:
    """Items of the other side, each with the two or more of this side that it holds.

    ``alone`` are the unmatched of this side, ``partners`` the matched item of this side for each
    of the other.
    """
    holders: dict[int, list[int]] = {}
    for number in alone:
        wanted = sources[number]
        holding = [other for other, has in enumerate(others) if wanted and wanted <= has]
        if len(holding) != 1:
            continue
        partner = partners.get(holding[0])
        # Where the partner had these raw items all along, nothing was passed on.
        if partner is None or not wanted <= sources[partner]:
            holders.setdefault(holding[0], []).append(number)
    joined: list[tuple[int, tuple[int, ...]]] = []
    for other, numbers in holders.items():
        partner = partners.get(other)
        members = [*([] if partner is None else [partner]), *numbers]
        if len(members) > 1:
            joined.append((other, tuple(members)))
    return joined
