"""What the reader finds wrong with a file, before anything is known of lists."""

from dataclasses import dataclass, field
from typing import Any

from quanze.source.spans import Span

#: More defects of one file than this are not listed: the file is broken, not its thousandth line.
MOST_DEFECTS = 1000


@dataclass(frozen=True, slots=True)
class Defect:
    """One thing wrong, with its place in the text as the user wrote it.

    ``code`` is the rule's code, ``variant`` names the message within it, ``values`` fill the
    message, ``related`` is a second place (where the key stood first). ``replacement``, if any,
    is what would be right in place of the span. ``path`` leads to the part of the model concerned,
    in English names; it is empty where the reader knows of none.
    """

    code: str
    variant: str
    span: Span
    values: dict[str, Any] = field(default_factory=dict)
    related: Span | None = None
    replacement: str | None = None
    path: tuple[str | int, ...] = ()
