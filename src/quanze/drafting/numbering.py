"""编号 of new items: J001, P001, S001, F001 and so on, or as the list already numbers its items."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from quanze.model.lists import ListName

#: What the ids of each list begin with: 基 (J), 配 (P), 收 (S), 赋 (F).
LETTERS: Final[dict[ListName, str]] = {
    "basic": "J",
    "cooperative": "P",
    "reclaimed": "S",
    "empowered": "F",
}
#: What the ids of raw items begin with (原).
RAW_LETTER: Final = "Y"
#: How many digits an id has where no other id shows it.
DIGITS: Final = 3
RAW_DIGITS: Final = 4
_ID: Final = re.compile(r"(.*?)([0-9]{1,9})")


def new_ids(taken: Iterable[str], letter: str, digits: int = DIGITS) -> Iterator[str]:
    """Ids that none of ``taken`` equals, without end, in order.

    They go on from the highest number that ``taken`` has behind its commonest beginning; ``letter``
    and ``digits`` serve where nothing is taken or nothing taken ends with a number.
    """
    ids = list(taken)
    runs: dict[str, list[tuple[int, int]]] = {}
    for written in ids:
        match = _ID.fullmatch(written)
        if match:
            runs.setdefault(match[1], []).append((int(match[2]), len(match[2])))
    highest = 0
    if runs:
        letter, run = max(runs.items(), key=lambda entry: len(entry[1]))
        highest, digits = max(run)
    used = set(ids)
    number = highest
    while True:
        number += 1
        fresh = f"{letter}{number:0{digits}d}"
        if fresh not in used:
            yield fresh
