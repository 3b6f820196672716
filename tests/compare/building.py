"""Lists for tests of comparison, written as YAML so that files and lines are real."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from quanze.compare.changes import compare
from quanze.compare.records import Change, Comparison
from quanze.compare.sides import Side, side_from_documents
from quanze.model.keys import all_keys
from quanze.source.reader import read_document

Item = Mapping[str, Any]
Lists = Mapping[str, Sequence[Item]]


def yaml_of(
    lists: Lists, *, name: str = "孟河镇", code: str = "320411102", head: str = "draft-v1"
) -> str:
    """A list file; JSON values are YAML."""
    lines = [
        "township:",
        f"  name: {name}",
        f'  code: "{code}"',
        "head:",
        f"  version: {head}",
    ]
    for title, items in lists.items():
        lines.append(f"{title}:" if items else f"{title}: []")
        for item in items:
            for number, (key, value) in enumerate(item.items()):
                mark = "  - " if number == 0 else "    "
                lines.append(f"{mark}{key}: {json.dumps(value, ensure_ascii=False)}")
    return "\n".join(lines) + "\n"


def side(*texts: str, label: str = "side", whole: bool = True, folder: str = "") -> Side:
    """A side of files, which are named a.yaml, b.yaml and so on."""
    documents = (
        read_document(text.encode(), f"{folder or label}/{chr(97 + number)}.yaml", all_keys())
        for number, text in enumerate(texts)
    )
    return side_from_documents(label, documents, whole=whole)


def compared(old: Lists, new: Lists, threshold: float = 0.6) -> Comparison:
    """The comparison of two states of one township."""
    return compare(
        side(yaml_of(old), label="old"), side(yaml_of(new), label="new"), threshold=threshold
    )


def changes(old: Lists, new: Lists, threshold: float = 0.6) -> list[Change]:
    return list(compared(old, new, threshold).changes())


def told(found: Iterable[Change]) -> list[tuple[str, str, str]]:
    """Kinds, ids before and ids after of every change."""
    return [
        (
            " ".join(change.kinds),
            " ".join(placed.item.id for placed in change.old),
            " ".join(placed.item.id for placed in change.new),
        )
        for change in found
    ]


def basic(*names: str, start: int = 1, **fields: Any) -> list[dict[str, Any]]:
    """Basic items numbered J001 onwards."""
    return [
        {"id": f"J{number:03}", "name": name, **fields} for number, name in enumerate(names, start)
    ]
