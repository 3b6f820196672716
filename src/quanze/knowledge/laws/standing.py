"""In force or not on a given day: told from the dates of all versions, never stored."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from quanze.knowledge.laws.instrument import Certainty, Instrument

#: ``in_force``; ``not_yet``: all versions begin later; ``earlier``: a text applied that was amended
#: before the first version known; ``repealed``: with its day or by what; ``gone``: no longer in
#: force, since when is not known.
State = Literal["in_force", "not_yet", "earlier", "repealed", "gone"]


@dataclass(frozen=True, slots=True)
class Standing:
    """``version`` is the one in force; else the last that was, or the first known that came later."""

    state: State
    version: Instrument
    certainty: Certainty


def standing_on(day: datetime.date, versions: Sequence[Instrument]) -> Standing:
    """How an instrument stands on ``day``. ``versions`` are all that are known, at least one."""
    ordered = sorted(versions, key=_start)
    current = [
        version
        for version in ordered
        if version.applies_on(day) and not (version.repealed_by and version.end is None)
    ]
    if current:
        version = current[-1]
        return Standing("in_force", version, "open" if version.approximate else "likely")
    past = [version for version in ordered if version.start is None or version.start <= day]
    if not past:
        first = ordered[0]
        if first.amended_text and (first.promulgated is None or first.promulgated <= day):
            return Standing("earlier", first, "open")
        return Standing("not_yet", first, "open" if first.approximate else "certain")
    last = max(past, key=lambda version: (version.end or version.gone_by or day, _start(version)))
    if last.repealed_by:
        return Standing("repealed", last, "certain")
    # Of national laws the list in force is complete; other sources only flag what they saw.
    complete = last.gone_by is not None and last.national_law
    return Standing("gone", last, "certain" if complete else "likely")


def _start(version: Instrument) -> datetime.date:
    return version.start or datetime.date.min
