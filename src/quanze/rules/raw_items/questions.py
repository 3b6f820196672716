"""The three questions as messages name them, and what a file has too much of to say one by one."""

from collections.abc import Iterable, Sequence
from typing import Final

from quanze.model.keys import chinese_title
from quanze.model.raw_items import RawItem
from quanze.text.languages import Text

#: Above so many items of a file with one defect, one sentence says it for all of them.
MOST_SINGLY: Final = 20
#: How many ids that sentence names.
_NAMED: Final = 5


def named_questions(names: Iterable[str]) -> Text:
    """The questions for a message: their Chinese titles, or the names of their fields."""
    names = tuple(names)
    titles = (chinese_title(RawItem, name) for name in names)
    return Text("、".join(titles), ", ".join(names))


def first_ids(ids: Sequence[str]) -> Text:
    """The first few of many ids."""
    shown = ids[:_NAMED]
    more = len(ids) > len(shown)
    return Text(
        "、".join(shown) + ("等" if more else ""), ", ".join(shown) + (" …" if more else "")
    )
