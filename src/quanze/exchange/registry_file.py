"""Another registry file, for comparison: one that quanze shipped, or a workspace's own."""

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from quanze.exchange.local_registry import MOST_BYTES
from quanze.exchange.refusals import refuse_size
from quanze.knowledge.laws.registry import Registry
from quanze.knowledge.shipped import LAWS_FORMAT
from quanze.knowledge.sorted_lines import DataFormatError, SortedLines
from quanze.source.files import read_bytes
from quanze.text.languages import Text
from quanze.text.visible import visible
from quanze.usage import UsageError

_REASONS: Final = {
    "head": Text("不是登记库文件", "is no registry file"),
    "damaged": Text("已损坏，内容与文件头对不上", "is damaged: its lines do not fit its head"),
}
_INSTEAD: Final = Text(
    "请给 quanze 发布的 laws.jsonl，或者写日期，如 2026-01-01",
    "Give a laws.jsonl that quanze shipped, or a day such as 2026-01-01.",
)


def read_registry(path: Path) -> Registry:
    """The registry in the file at ``path``.

    Raises:
        UsageError: where it cannot be read, is damaged or of another version.
    """
    data = read_bytes(path, MOST_BYTES)
    if len(data) > MOST_BYTES:
        raise refuse_size(path.name, MOST_BYTES)
    try:
        return Registry(_lines(data))
    except DataFormatError as error:
        reason = _REASONS.get(error.reason) or Text(
            f"的格式是 {visible(error.found)}，这一版 quanze 读的是 {LAWS_FORMAT}",
            f"is of format {visible(error.found)}; this quanze reads {LAWS_FORMAT}",
        )
        raise UsageError(
            Text(f"“{path.name}”{reason.zh}", f"“{path.name}” {reason.en}"), _INSTEAD
        ) from error


def _lines(data: bytes) -> SortedLines:
    lines = SortedLines.read(data, LAWS_FORMAT)
    if not _whole_head(lines.head):
        raise DataFormatError("damaged")
    return lines


def _whole_head(head: Mapping[str, Any]) -> bool:
    """Whether the head has what a registry asks it for. The check sum is that of the lines only."""
    try:
        datetime.date.fromisoformat(head["as_of"])
    except (KeyError, TypeError, ValueError):
        return False
    horizons, sources = head.get("horizons"), head.get("sources", {})
    return (
        isinstance(horizons, Mapping)
        and all(isinstance(until, str) for until in horizons.values())
        and isinstance(sources, Mapping)
    )
