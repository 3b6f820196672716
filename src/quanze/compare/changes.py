"""The comparison itself: townships paired, their items matched, differences made into records."""

from collections.abc import Iterator, Sequence

from quanze.compare.fields import changed_fields, changed_head
from quanze.compare.grades import gravest
from quanze.compare.lineage import find_families
from quanze.compare.matching import Match, Matching, match_items
from quanze.compare.records import (
    KINDS,
    Change,
    Comparison,
    Kind,
    NotCompared,
    TownshipComparison,
)
from quanze.compare.sides import PlacedItem, Side, TownshipSide
from quanze.compare.townships import pair_townships
from quanze.compare.withheld import find_unread
from quanze.compare.wording import meaning
from quanze.model.lists import LIST_NAMES
from quanze.model.settings import Likeness

_DEFAULT = Likeness().renamed
_ONE_SIDED: tuple[tuple[Kind, ...], ...] = (("added",), ("removed",))


def compare(old: Side, new: Side, threshold: float = _DEFAULT) -> Comparison:
    """What changed from ``old`` to ``new``, township by township in the order of the new side.

    Args:
        old: the earlier side.
        new: the later side.
        threshold: the score, 0 to 1, from which items count as one (``likeness.renamed``).
    """
    townships: list[TownshipComparison] = []
    left_out: list[str] = []
    not_compared: list[NotCompared] = []
    pairs = pair_townships(old, new)
    for before, after in pairs:
        # A single file says nothing of the other townships.
        if (after is None and not new.whole) or (before is None and not old.whole):
            left_out += [side.name for side in (before, after) if side is not None]
        elif (unread := find_unread(before, after, old, new, pairs)) is not None:
            not_compared.append(unread)
        else:
            townships.append(_township(before, after, threshold))
    return Comparison(old, new, tuple(townships), tuple(left_out), not_compared=tuple(not_compared))


def _township(
    before: TownshipSide | None, after: TownshipSide | None, threshold: float
) -> TownshipComparison:
    """``after`` or ``before`` may be missing, not both."""
    olds = before.items if before else ()
    news = after.items if after else ()
    counts = {
        name: (sum(1 for p in olds if p.list == name), sum(1 for p in news if p.list == name))
        for name in LIST_NAMES
    }
    shown = next(side for side in (after, before) if side is not None)
    sides = [side for side in (before, after) if side is not None]
    unread = tuple(name for name in LIST_NAMES if any(name in side.unread_lists for side in sides))
    return TownshipComparison(
        shown.code,
        shown.name,
        "both" if before and after else "added" if after else "removed",
        tuple(
            sorted(
                (
                    change
                    for change in _changes(olds, news, threshold)
                    if change.kinds not in _ONE_SIDED
                    or (change.new or change.old)[0].list not in unread
                ),
                key=_order,
            )
        ),
        changed_head(before.model, after.model) if before and after else (),
        counts,
        unread,
    )


def _changes(
    olds: Sequence[PlacedItem], news: Sequence[PlacedItem], threshold: float
) -> Iterator[Change]:
    old_items = [placed.item for placed in olds]
    new_items = [placed.item for placed in news]
    matching = match_items(old_items, new_items, threshold)
    told_old: set[int] = set()
    told_new: set[int] = set()
    pairs = {pair.old: pair.new for pair in matching.pairs}
    for family in find_families(old_items, new_items, matching):
        told_old.update(family.old)
        told_new.update(family.new)
        yield _family_change(
            tuple(olds[number] for number in family.old),
            tuple(news[number] for number in family.new),
            related=pairs.get(family.old[0]) == family.new[0],
        )
    for pair in matching.pairs:
        if pair.old not in told_old:
            change = _pair_change(olds[pair.old], news[pair.new], pair.match)
            if change is not None:
                yield change
    yield from _single_changes(matching, olds, news, told_old, told_new)


def _single_changes(
    matching: Matching,
    olds: Sequence[PlacedItem],
    news: Sequence[PlacedItem],
    told_old: set[int],
    told_new: set[int],
) -> Iterator[Change]:
    for number in matching.old_only:
        if number not in told_old:
            yield Change(("removed",), "substantive", old=(olds[number],))
    for number in matching.new_only:
        if number not in told_new:
            yield Change(("added",), "substantive", new=(news[number],))


def _pair_change(old: PlacedItem, new: PlacedItem, match: Match) -> Change | None:
    """The change of one item, or ``None`` where it is the same on both sides."""
    fields = changed_fields(old.item, new.item)
    kinds: list[Kind] = []
    moved = old.list != new.list
    renamed = meaning(old.item.name) != meaning(new.item.name)
    if renamed:
        kinds.append("renamed")
    if moved:
        kinds.append("moved")
    if any(change.field != "name" or not renamed for change in fields):
        kinds.append("changed")
    # An item that moved has an id of the other list; that goes without saying.
    if not moved and old.item.id != new.item.id:
        kinds.append("renumbered")
    if not kinds:
        return None
    grade = "substantive" if moved else gravest(*(change.grade for change in fields))
    return Change(tuple(kinds), grade, (old,), (new,), fields, match)


def _family_change(
    old: tuple[PlacedItem, ...], new: tuple[PlacedItem, ...], *, related: bool
) -> Change:
    """A merger or a split. ``related``: the first two are one item that went on."""
    match = Match("declared")
    first: Kind = "merged" if len(old) > 1 else "split"
    going_on = _pair_change(old[0], new[0], match) if related else None
    if going_on is None:
        return Change((first,), "substantive", old, new, (), match)
    kinds = tuple(sorted((*going_on.kinds, first), key=KINDS.index))
    return Change(kinds, "substantive", old, new, going_on.fields, match)


def _order(change: Change) -> tuple[int, int, bool]:
    """By list and place on the new side; what is gone, at its old place."""
    placed = (change.new or change.old)[0]
    return LIST_NAMES.index(placed.list), placed.number, not change.new
