"""A statute as a row of the workspace's own registry, in the order of the shipped one."""

import datetime
import json
from typing import Any

from quanze.exchange.statutes.statute import Statute


def row_of(statute: Statute, origin: str, imported: datetime.date) -> dict[str, Any]:
    """The row. ``origin`` is the name of the file it was read from, ``imported`` the day of that.

    What is not known is left out; ``to`` is, as a text does not know its own end.
    """
    articles = statute.articles
    counts = {"max": articles.highest, "k": articles.tokens}
    if articles.low_confidence:
        counts["k_low"] = True
    row = {
        "title": statute.title,
        "kind": statute.kind,
        "issuer": statute.issuer,
        "region": statute.region,
        "promulgated": _day(statute.promulgated),
        "amended": _day(statute.amended),
        "from": _day(statute.start),
        "from_approx": statute.approximate or None,
        "art": counts,
        "doc_no": statute.doc_no,
        "src": "",
        "origin": origin,
        "imported": imported.isoformat(),
    }
    return {name: value for name, value in row.items() if value is not None}


def row_line(row: dict[str, Any]) -> str:
    """The row as one line of JSON, without its line feed."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _day(day: datetime.date | None) -> str | None:
    return None if day is None else day.isoformat()
