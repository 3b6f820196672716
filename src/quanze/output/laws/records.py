"""Records that several JSON reports on laws share."""

import datetime
from typing import Any

from quanze.engine.citing import Citing
from quanze.knowledge.laws.successions import Succession


def day_text(day: datetime.date | None) -> str | None:
    """YYYY-MM-DD, or ``None``."""
    return day.isoformat() if day else None


def succession_record(succession: Succession) -> dict[str, Any]:
    """Where a provision went."""
    return {
        "title": succession.title,
        "pin": succession.pin,
        "score": succession.score,
        "kind": succession.kind,
    }


def citing_record(citing: Citing) -> dict[str, Any]:
    """A citation in an item, with its place."""
    return {
        "file": citing.place.file,
        "line": citing.place.start.line,
        "column": citing.place.start.column,
        "township": citing.township_code,
        "list": citing.list,
        "item": citing.item,
        "name": citing.item_name,
        "text": citing.text,
        "pins": [str(pin) for pin in citing.judgement.citation.pins],
    }
