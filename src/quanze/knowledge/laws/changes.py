"""What changed between two states of the law: two days, or two registries."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.registry import Family, Registry
from quanze.knowledge.laws.standing import Standing, standing_on

#: ``begun``: came into force; ``amended``: another version applies; ``ended``: repealed or gone;
#: ``recounted``: the same version, but the data on its articles differ; ``known`` and
#: ``dropped``: only one of two registries has it at all.
ChangeKind = Literal["begun", "amended", "ended", "recounted", "known", "dropped"]


@dataclass(frozen=True, slots=True)
class LawChange:
    """One instrument. ``old`` and ``new`` say how it stood and stands; ``None``: not known."""

    kind: ChangeKind
    key: str
    title: str
    old: Standing | None
    new: Standing | None

    @property
    def day(self) -> datetime.date | None:
        """The day on which it changed, as far as is known."""
        if self.kind == "ended" and self.new is not None:
            return self.new.version.end or self.new.version.gone_by
        return self.new.version.start if self.new is not None else None


@dataclass(frozen=True, slots=True)
class LawState:
    """One side of the comparison."""

    registry: Registry
    day: datetime.date


def law_changes(old: LawState, new: LawState) -> Iterator[LawChange]:
    """Every instrument that differs, in order of key."""
    if old.registry is new.registry:
        for family in new.registry.families():
            yield from _change(family, old.day, family, new.day)
        return
    before = {family.key: family for family in old.registry.families()}
    after = {family.key: family for family in new.registry.families()}
    for key in sorted(before.keys() | after.keys()):
        yield from _change(before.get(key), old.day, after.get(key), new.day)


def _change(
    before: Family | None, old_day: datetime.date, after: Family | None, new_day: datetime.date
) -> Iterator[LawChange]:
    old = standing_on(old_day, before.versions) if before else None
    new = standing_on(new_day, after.versions) if after else None
    kind = _kind(old, new)
    family = after or before
    if kind is not None and family is not None:
        yield LawChange(kind, family.key, family.title, old, new)


#: With a text on record, or with one from before.
_APPLIES: Final = ("in_force", "earlier")


def _kind(old: Standing | None, new: Standing | None) -> ChangeKind | None:
    if old is None or new is None:
        return "known" if new is not None else "dropped"
    was, now = old.state in _APPLIES, new.state in _APPLIES
    if now and not was:
        return "begun"
    if was and not now:
        return "ended"
    if not now:
        return None
    if old.version.start != new.version.start or old.state != new.state:
        return "amended"
    return "recounted" if _counts(old.version) != _counts(new.version) else None


def _counts(version: Instrument) -> tuple[int, str | None] | None:
    table = version.articles
    return (table.highest, table.tokens) if table is not None else None
