"""What is to become of the nodes of a document: a tree of wishes along the paths to them."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from quanze.source.yaml_text import Plain


class _Nothing:
    """No new value was asked for. An empty text is a value."""


NOTHING: Final = _Nothing()


@dataclass(slots=True)
class Change:
    """The wishes for one node.

    ``order`` are the keys of the mapping that the node stands in, in the order in which they are
    written: where a missing key goes. ``inside`` are the wishes for what the node holds.
    """

    value: "Plain | _Nothing" = NOTHING
    removed: bool = False
    appended: list[Plain] = field(default_factory=list)
    order: Sequence[str] = ()
    inside: "dict[str | int, Change]" = field(default_factory=dict)

    def at(self, path: Sequence[str | int]) -> "Change":
        """The wishes for the node at ``path`` below this one."""
        change = self
        for step in path:
            change = change.inside.setdefault(step, Change())
        return change


def changed(data: Any, change: Change) -> Any:
    """What the reader will find where ``data`` stands once the wishes have come true."""
    if not isinstance(change.value, _Nothing):
        data = as_read(change.value)
    if isinstance(data, dict) or (data is None and _has_keys(change)):
        data = dict(data or {})
        for key, inner in change.inside.items():
            value = changed(data.get(str(key)), inner)
            if inner.removed or value is None:
                data.pop(str(key), None)
            else:
                data[str(key)] = value
    elif isinstance(data, list) or change.appended:
        before = data or []
        data = [
            changed(entry, change.inside.get(number, Change()))
            for number, entry in enumerate(before)
            if number not in change.inside or not change.inside[number].removed
        ]
        data += [as_read(entry) for entry in change.appended]
    return data


def _has_keys(change: Change) -> bool:
    return any(isinstance(step, str) for step in change.inside)


def as_read(value: Plain) -> Any:
    """A value as the reader gives it back: every scalar is text."""
    if isinstance(value, str):
        return value
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        return {key: as_read(part) for key, part in value.items()}
    return [as_read(part) for part in value]
