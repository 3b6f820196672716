"""The little that project rules need to know of each file, so that a country fits in memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from quanze.findings.finding import Place


@dataclass(frozen=True, slots=True)
class Extract:
    """One township list. ``code_place`` is where its division code stands, ``excerpt`` that line."""

    file: str
    township_code: str
    township_name: str
    code_place: Place
    excerpt: str


@dataclass(frozen=True, slots=True)
class ProjectHit:
    """A violation at one extract's township; ``related`` are the other townships concerned."""

    extract: Extract
    variant: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    related: tuple[Extract, ...] = ()
