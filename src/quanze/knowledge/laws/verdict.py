"""A verdict on a citation, and the grounds that verdicts are reached on."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from quanze.knowledge.laws.instrument import Certainty, Instrument
from quanze.knowledge.laws.registry import Registry
from quanze.knowledge.laws.successions import Successions

#: From where to where, as offsets in the text that was read.
Span = tuple[int, int]


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
        if certainty == "certain" and not version.national_law and self.past_horizon(version):
            return "likely"
        return certainty
