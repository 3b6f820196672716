"""One list as a table: category rows across it, numbers running through, marks at their cells."""

from collections.abc import Iterator, Sequence

from quanze.model.items import BaseItem
from quanze.output.reports.item_columns import ItemColumn
from quanze.output.reports.item_marks import ItemMarks
from quanze.output.reports.report import Column, Row, Table
from quanze.text.numerals import write_numeral

#: What stands over items without a category, where others have one.
UNGROUPED = "未写类别"
_NUMBER = Column("序号", 4, "center")


def item_table(
    items: Sequence[BaseItem],
    columns: Sequence[ItemColumn],
    categories: Sequence[str] = (),
    marks: ItemMarks | None = None,
) -> Table:
    """The table of ``items``, which are put together by category as ``categories`` stand."""
    fields = [(), *(column.fields for column in columns)]
    return Table(
        (_NUMBER, *(column.column for column in columns)),
        tuple(_rows(by_category(items, categories), columns, fields, marks)),
    )


def _rows(
    groups: Sequence[tuple[str, Sequence[BaseItem]]],
    columns: Sequence[ItemColumn],
    fields: Sequence[tuple[str, ...]],
    marks: ItemMarks | None,
) -> Iterator[Row]:
    number = 0
    grouped = any(category for category, _ in groups)
    for place, (category, members) in enumerate(groups, 1):
        if grouped:
            text = f"{write_numeral(place)}、{category or UNGROUPED}（{len(members)}项）"
            yield Row((text,), group=True)
        for item in members:
            number += 1
            cells = (str(number), *(column.text(item) for column in columns))
            yield Row(cells, marks=marks.take(item, fields) if marks else ())


def by_category(
    items: Sequence[BaseItem], categories: Sequence[str] = ()
) -> list[tuple[str, list[BaseItem]]]:
    """The items of each category, in their own order.

    Categories stand as in ``categories``, others after them in the order of first mention; items
    without one ("") come last.
    """
    groups: dict[str, list[BaseItem]] = {}
    for item in items:
        groups.setdefault((item.category or "").strip(), []).append(item)
    places = {category: place for place, category in enumerate(categories)}
    places[""] = len(places) + 1
    return sorted(groups.items(), key=lambda group: places.get(group[0], len(categories)))
