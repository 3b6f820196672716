"""Changes of the law with the items that cite what changed."""

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quanze.engine.citing import Citing
from quanze.knowledge.laws.changes import ChangeKind, LawChange


@dataclass(frozen=True, slots=True)
class TouchedLaw:
    """One instrument that changed, and the citations of it."""

    change: LawChange
    citings: Sequence[Citing]


@dataclass(frozen=True, slots=True)
class LawDifference:
    """All changes between two days; those that lists cite come first, then by day."""

    old: datetime.date
    new: datetime.date
    laws: Sequence[TouchedLaw]

    def counts(self, *, cited: bool) -> dict[ChangeKind, int]:
        """How many changes of each kind, of instruments that are cited or are not."""
        found = Counter(law.change.kind for law in self.laws if bool(law.citings) is cited)
        return dict(found)

    @property
    def items(self) -> int:
        """How many items cite something that changed."""
        return len(
            {(one.township_code, one.list, one.item) for law in self.laws for one in law.citings}
        )


def touched_laws(changes: Iterable[LawChange], citings: Iterable[Citing]) -> list[TouchedLaw]:
    """Every change with its citations, cited ones first, then in order of day and title."""
    by_key: dict[str, list[Citing]] = {}
    for citing in citings:
        found = citing.judgement.found
        if found is not None:
            by_key.setdefault(found.family.key, []).append(citing)
    laws = [TouchedLaw(change, by_key.get(change.key, ())) for change in changes]
    return sorted(laws, key=_order)


def _order(law: TouchedLaw) -> tuple[bool, datetime.date, str]:
    return not law.citings, law.change.day or datetime.date.min, law.change.title
