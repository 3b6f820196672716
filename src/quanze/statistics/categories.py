"""Items by category (类别)."""

from collections import Counter
from collections.abc import Mapping

from quanze.model.lists import LIST_NAMES, ListName
from quanze.statistics.columns import with_total
from quanze.statistics.tables import CategoryCounts


class CategoryCounter:
    """Adds up the categories of township after township."""

    def __init__(self) -> None:
        self._items: Counter[tuple[ListName, str | None]] = Counter()
        self._townships: Counter[str | None] = Counter()

    def add(self, categories: Mapping[tuple[ListName, str | None], int]) -> None:
        """Count one township in."""
        self._items.update(categories)
        self._townships.update({category for _, category in categories})

    def counts(self) -> tuple[CategoryCounts, ...]:
        """All categories, those with the most items first, items without category last."""
        rows = [
            CategoryCounts(
                category,
                with_total({name: self._items[name, category] for name in LIST_NAMES}),
                townships,
            )
            for category, townships in self._townships.items()
        ]
        rows.sort(key=lambda row: (row.category is None, -row.counts["total"], row.category or ""))
        return tuple(rows)
