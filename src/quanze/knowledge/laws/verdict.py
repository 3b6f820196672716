"""A verdict on a citation, and the grounds that verdicts are reached on."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from quanze.knowledge.laws.instrument import Certainty, Instrument
from quanze.knowledge.laws.registry import Registry
from quanze.knowledge.laws.successions import Successions

#: From where to where, as offsets in the text that was read.
Span = tuple[int, int]

#: How long a list of laws may be relied on to be complete.
_FRESH: Final = datetime.timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One thing that is wrong, or may be, with a citation.

    ``code`` and ``variant`` name its sentence, ``values`` fill it. ``part`` is what it is about.
    ``proposal`` is what could stand there instead; ``safe`` says that the meaning stays the same.
    """

    code: str
    variant: str
    certainty: Certainty
    part: Span
    values: Mapping[str, Any] = field(default_factory=dict)
    proposal: str | None = None
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Grounds:
    """One registry, its successions, and the day that is judged by."""

    registry: Registry
    successions: Successions
    day: datetime.date

    def past_horizon(self, version: Instrument) -> bool:
        """Whether the day lies behind the one up to which the kind was followed."""
        horizon = self.registry.horizon(version.kind)
        return not version.local and self.day.isoformat()[: len(horizon)] > horizon

    def certainty_of_counts(self, version: Instrument) -> Certainty:
        """How sure it is that a place does not exist in ``version``.

        The list of national laws is complete; texts of other kinds may have changed unseen after
        the day up to which they were followed.
        """
        certainty = version.counts_certainty
        if certainty == "certain" and self.past_horizon(version):
            fresh = version.national_law and self.laws_are_fresh
            return "certain" if fresh else "likely"
        return certainty

    @property
    def laws_are_fresh(self) -> bool:
        """Whether the list of national laws is less than a year old on the day.

        Few laws change in a year; with older data an error would be called too often.
        """
        listed = datetime.date.fromisoformat(self.registry.horizon("法律"))
        return self.day < listed + _FRESH
