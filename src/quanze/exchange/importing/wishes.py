"""What the command line says of an import, beyond the files themselves."""

import datetime
from dataclasses import dataclass

from quanze.model.township_list import Stage


@dataclass(frozen=True, slots=True)
class Wishes:
    """``name`` is that of the new file; the others say what the office files leave unsaid.

    ``draft`` is the version of a new list, or the draft that opinions are about; ``prune``: take
    out what the office files lack.
    """

    name: str | None = None
    township: str | None = None
    code: str | None = None
    parents: tuple[str, ...] = ()
    draft: str | None = None
    stage: Stage | None = None
    date: datetime.date | None = None
    round: int | None = None
    prune: bool = False
