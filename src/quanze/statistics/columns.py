"""The five figures of a township: its four lists and their total."""

from typing import Final, Literal, TypeAlias, get_args

from quanze.model.lists import LIST_LABELS, LIST_NAMES, ListName
from quanze.text.languages import Text

Column: TypeAlias = Literal["basic", "cooperative", "reclaimed", "empowered", "total"]
COLUMNS: Final[tuple[Column, ...]] = get_args(Column)

COLUMN_LABELS: Final[dict[Column, Text]] = {
    **{name: LIST_LABELS[name] for name in LIST_NAMES},
    "total": Text("合计", "total"),
}


def with_total(counts: dict[ListName, int]) -> dict[Column, int]:
    """The counts of the four lists and their sum."""
    return {**{name: counts[name] for name in LIST_NAMES}, "total": sum(counts.values())}
