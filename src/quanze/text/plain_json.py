"""JSON that is safe to show: what commands a terminal or hides itself stands in it as an escape."""

import json
import re
from typing import Any, Final

#: As in :mod:`quanze.text.visible`, without C0 controls, which JSON escapes in any case.
_INVISIBLE: Final = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


def plain_json(record: Any, *, indent: int | None = None) -> str:
    """``record`` as JSON in readable characters, from which a program reads the same as ever."""
    text = json.dumps(record, ensure_ascii=False, indent=indent)
    return _INVISIBLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
