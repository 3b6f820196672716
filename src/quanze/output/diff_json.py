"""A comparison for programs: the contract quanze-diff/1."""

from collections.abc import Iterator
from typing import Any

from quanze.compare.fields import plain
from quanze.compare.records import KINDS, Change, Comparison
from quanze.compare.sides import PlacedItem
from quanze.text.plain_json import plain_json

SCHEMA = "quanze-diff/1"


def render(comparison: Comparison) -> str:
    """The comparison as one JSON object."""
    return plain_json(as_record(comparison), indent=2) + "\n"


def as_record(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain data. Townships without any change are left out.

    ``not_compared`` is there only where something could not be read.
    """
    summary = comparison.summary()
    record: dict[str, Any] = {
        "schema": SCHEMA,
        "old": comparison.old.label,
        "new": comparison.new.label,
        "summary": {kind: summary.kinds[kind] for kind in KINDS},
        "townships": [
            {
                "code": township.code,
                "name": township.name,
                "changes": [_change(change) for change in township.changes],
            }
            for township in comparison.townships
            if township.changes or township.presence != "both"
        ],
    }
    gaps = list(_gaps(comparison))
    return {**record, "not_compared": gaps} if gaps else record


def _gaps(comparison: Comparison) -> Iterator[dict[str, Any]]:
    """What was not compared: townships, lists of a township, files, places in files."""
    told: set[str] = set()
    for missing in comparison.not_compared:
        told.update(missing.files)
        yield {"code": missing.code, "name": missing.name, "files": list(missing.files)}
    for township in comparison.townships:
        for name in township.unread_lists:
            yield {"code": township.code, "name": township.name, "list": name}
    for side in (comparison.old, comparison.new):
        for skipped in side.skipped:
            if not skipped.expected and skipped.file not in told:
                yield {"files": [skipped.file]}
        for file, places in side.damaged:
            yield {"files": [file], "places": places}


def _change(change: Change) -> dict[str, Any]:
    match = change.match
    return {
        "kinds": list(change.kinds),
        "grade": change.grade,
        "old": [_item(placed) for placed in change.old],
        "new": [_item(placed) for placed in change.new],
        "fields": [
            {"field": field.field, "old": plain(field.old), "new": plain(field.new)}
            for field in change.fields
        ],
        "match": {"by": match.by, "score": round(match.score, 3)} if match else None,
    }


def _item(placed: PlacedItem) -> dict[str, Any]:
    return {
        "list": placed.list,
        "id": placed.item.id,
        "name": placed.item.name,
        "file": placed.file,
        "line": placed.line,
    }
