"""Ranges of fines of neighbouring tiers against one another."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from quanze.text.fines import Fine, FineRange, read_fines

#: ``lower``: the graver tier is punished less; ``overlap``: some fines fall under both tiers;
#: ``touch``: one amount does, where both tiers include it.
Conflict: TypeAlias = Literal["lower", "overlap", "touch"]


@dataclass(frozen=True, slots=True)
class Clash:
    """A conflict between the ``lighter`` and the ``graver`` of two ranges of one kind."""

    kind: Conflict
    lighter: Fine
    graver: Fine


def clash(lighter: str, graver: str) -> Clash | None:
    """The first conflict between the ranges of two tiers, lighter one first.

    Only ranges of the same thing (equal keys) that stand once in each text are compared.
    """
    light, grave = _once(lighter), _once(graver)
    for key, fine in grave.items():
        other = light.get(key)
        kind = _conflict(other.range, fine.range) if other else None
        if other is not None and kind is not None:
            return Clash(kind, other, fine)
    return None


def _once(text: str) -> dict[str, Fine]:
    fines = read_fines(text)
    count = Counter(fine.key for fine in fines)
    return {fine.key: fine for fine in fines if count[fine.key] == 1}


def _conflict(light: FineRange, grave: FineRange) -> Conflict | None:
    if _start(grave) < _start(light) or _end(grave) < _end(light):
        return "lower"
    if grave.low < light.high:
        return "overlap"
    if grave.low == light.high and grave.low_included and light.high_included:
        return "overlap" if light == grave else "touch"
    return None


def _start(one: FineRange) -> tuple[Decimal, bool]:
    return one.low, not one.low_included


def _end(one: FineRange) -> tuple[Decimal, bool]:
    return one.high, one.high_included
