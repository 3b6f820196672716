"""The little that is kept of each file, so that a country fits in memory, and hits across files."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from quanze.findings.level import Level
from quanze.model.kinds import FileKind
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.model.township_list import Stage
from quanze.rules.hit import Path
from quanze.source.spans import Span


@dataclass(frozen=True, slots=True)
class Extract:
    """One file of a known kind.

    Lists and raw items have a township, lists also ``version``, ``stage`` and ``date``, opinions
    ``round``, ``department`` and the ``draft`` that was sent. What a file does not state, or not in
    a form that can be read, is empty, 0 or ``None``. ``open_findings`` counts what its own check
    found, by the level that the settings give.
    """

    file: str
    kind: FileKind
    township_code: str = ""
    township_name: str = ""
    version: str = ""
    stage: Stage | None = None
    date: datetime.date | None = None
    round: int = 0
    department: str = ""
    draft: str = ""
    open_findings: Mapping[Level, int] = field(default_factory=dict)

    @property
    def township(self) -> str:
        """The nine digits of the township's code; empty where none can be read."""
        return self.township_code[:TOWNSHIP_DIGITS]


@dataclass(frozen=True, slots=True)
class ProjectHit:
    """A violation at ``path`` in one file; see :class:`quanze.rules.hit.Hit` for the rest.

    ``related`` are places in this and other files, each with the variant of its sentence.
    """

    extract: Extract
    path: Path
    variant: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    part: Span | None = None
    related: tuple[tuple[Extract, Path, str], ...] = ()
    at_most: Level | None = None
