"""对应内容: what a department sees of an item beside its name, in one cell."""

from collections.abc import Iterator

from quanze.model.items import (
    BaseItem,
    CooperativeItem,
    EmpoweredItem,
    ReclaimedItem,
)
from quanze.model.keys import chinese_title


def content_of(item: BaseItem) -> str:
    """The fields that matter to a department, one below the other, each under its Chinese name."""
    return "\n".join(_lines(item))


def _lines(item: BaseItem) -> Iterator[str]:
    if isinstance(item, CooperativeItem):
        yield from _several(item, "lead_departments", "、")
        yield from _text(item, "superior_duties")
        yield from _text(item, "township_duties")
    elif isinstance(item, ReclaimedItem):
        yield from _several(item, "receiving_departments", "、")
        yield from _text(item, "reason")
        yield from _text(item, "working_method")
        yield from _text(item, "abolished_by")
        if item.handover is not None:
            if item.handover.effective_date is not None:
                title = chinese_title(type(item.handover), "effective_date")
                yield f"{title}：{item.handover.effective_date.isoformat()}"
            if item.handover.open_cases:
                title = chinese_title(type(item.handover), "open_cases")
                yield f"{title}：{item.handover.open_cases}"
    elif isinstance(item, EmpoweredItem):
        yield from _text(item, "original_department")
        yield from _text(item, "grant_basis")
        yield from _text(item, "mode")
    elif item.category:
        yield f"{chinese_title(type(item), 'category')}：{item.category}"
    yield from _several(item, "legal_basis", "；")


def _text(item: BaseItem, name: str) -> Iterator[str]:
    value = getattr(item, name)
    if value:
        yield f"{chinese_title(type(item), name)}：{value}"


def _several(item: BaseItem, name: str, separator: str) -> Iterator[str]:
    values = getattr(item, name)
    if values:
        yield f"{chinese_title(type(item), name)}：{separator.join(values)}"
