"""Townships that only one side has, because a file of the other side was not read."""

from collections.abc import Iterator, Sequence

from quanze.compare.records import NotCompared
from quanze.compare.sides import Side, TownshipSide
from quanze.compare.townships import TownshipPair
from quanze.compare.unread import Clues


def find_unread(
    before: TownshipSide | None,
    after: TownshipSide | None,
    old: Side,
    new: Side,
    pairs: Sequence[TownshipPair],
) -> NotCompared | None:
    """Why a township cannot be called added or removed, or ``None`` where it can or both have it.

    ``pairs`` are those of all townships of ``old`` and ``new``.
    """
    if (before is None) == (after is None):
        return None
    gone = after is None
    mine, other = (old, new) if gone else (new, old)
    [township] = [side for side in (before, after) if side is not None]
    alone = [pair[1 if gone else 0] for pair in pairs if pair[0 if gone else 1] is None]
    unread = list(_unread(other, [side for side in alone if side is not None]))
    files = [clues.file for clues, _ in unread if _is_of(clues, township)]
    certain = bool(files)
    if not files:
        # A file that is nobody's we know may be this one's.
        files = [
            clues.file
            for clues, unknown in unread
            if unknown
            and not any(_is_of(clues, side) for side in mine.townships)
            and not _is_no_list(clues, mine)
        ]
    if not files and township.doubt is None:
        return None
    return NotCompared(
        township.code, township.name, "removed" if gone else "added", tuple(files), certain
    )


def _unread(side: Side, alone: Sequence[TownshipSide]) -> Iterator[tuple[Clues, bool]]:
    """What may hold further townships of a side, and whether it may be any township's."""
    for skipped in side.skipped:
        if skipped.clues is not None:
            yield skipped.clues, skipped.unknown
    for township in alone:
        if township.doubt is not None:
            yield township.doubt, True


def _is_of(clues: Clues, side: TownshipSide) -> bool:
    return clues.point_to(side.code, side.model.township.name, side.file)


def _is_no_list(clues: Clues, side: Side) -> bool:
    """Whether the file of that name on the other side is a register or the like."""
    return any(
        skipped.expected and clues.point_to("", "", skipped.file) for skipped in side.skipped
    )
