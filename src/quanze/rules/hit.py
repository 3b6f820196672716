"""What a rule yields: a path into the list, not a place in the file. The engine finds the place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from quanze.findings.level import Level
from quanze.source.spans import Span

#: English field names and numbers in lists, from the top: ``("reclaimed", 3, "reason")``.
Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One violation.

    ``variant`` chooses a message of the rule (``tab`` → ``Q004.tab``), ``values`` fill it.
    ``part`` narrows a text value to some of its characters. ``target`` asks for the key instead
    of the value; where the path has no value (a field that is absent or empty) the nearest thing
    that is written is marked: the key, else the item's name. ``related`` are other paths, each
    with the variant of its sentence. ``replacement`` is what to write in place of what is marked;
    where it is not ``safe`` the meaning may change, so that it is offered and never applied
    unasked. With ``remove`` what is marked is
    to be taken out, with the mark that ties it to what stands before. ``at_most`` is the gravest level that this one violation may have, whatever the
    settings say: what is not certain must not be called an error.
    """

    path: Path
    variant: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    part: Span | None = None
    target: Literal["value", "key"] = "value"
    related: tuple[tuple[Path, str], ...] = ()
    replacement: str | None = None
    safe: bool = True
    remove: bool = False
    at_most: Level | None = None
