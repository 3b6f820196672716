"""The identity of a finding over time: not its line, not its wording."""

from collections.abc import Iterable
from hashlib import sha256

from quanze.text.normal import normal_text

_SEPARATOR = "\x1f"


def fingerprint(
    code: str, township: str | None, item: str | None, field: str | None, value: str
) -> str:
    """12 hex digits over rule, township, item identity, field path and normalised value."""
    parts: Iterable[str] = (code, township or "", item or "", field or "", normal_text(value))
    return sha256(_SEPARATOR.join(parts).encode()).hexdigest()[:12]
