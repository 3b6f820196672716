"""Cells of handover sheets: one text where all townships say the same, else each with its own."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from quanze.drafting.handover import HandoverRow, Origin
from quanze.knowledge.departments.bodies import Body
from quanze.knowledge.handover_wording import OPEN_CASES
from quanze.knowledge.placeholders import says_nothing
from quanze.output.reports.official_words import UNWRITTEN, written_day
from quanze.text.days import names_a_day

_IN_METHOD: Final = "见工作方式"
_OPEN: Final = re.compile("|".join(OPEN_CASES))


def by_township(
    origins: Sequence[Origin], text_of: Callable[[Origin], str], *, narrow: bool = False
) -> str:
    """The text that all have, or a line for each text with the townships that have it.

    Townships with no text at all are left out. In a ``narrow`` column a text begins on a line of
    its own.
    """
    groups: dict[str, list[str]] = {}
    for origin in origins:
        names = groups.setdefault(text_of(origin), [])
        if origin.township.name not in names:
            names.append(origin.township.name)
    if len(groups) == 1:
        return next(iter(groups))
    return "\n".join(
        f"{'、'.join(names)}：{_apart(text, narrow=narrow)}"
        for text, names in groups.items()
        if text
    )


def _apart(text: str, *, narrow: bool) -> str:
    return f"\n{text}" if narrow or "\n" in text else text


def ids(row: HandoverRow) -> str:
    """郑陆镇 S001, one township a line."""
    found: dict[str, list[str]] = {}
    for origin in row.origins:
        found.setdefault(origin.township.name, []).append(origin.item.id)
    return "\n".join(f"{name} {'、'.join(own)}" for name, own in found.items())


def category(origin: Origin) -> str:
    return _or_unwritten(origin.item.category)


def bases(origin: Origin) -> str:
    """The legal bases, one a line."""
    return _or_unwritten("\n".join(origin.item.legal_basis))


def reason(origin: Origin) -> str:
    return _or_unwritten(origin.item.reason)


def method(origin: Origin) -> str:
    return _or_unwritten(origin.item.working_method)


def abolished_by(origin: Origin) -> str:
    return _or_unwritten(origin.item.abolished_by)


def effective(origin: Origin) -> str:
    """From when the receiver acts."""
    handover = origin.item.handover
    if handover is not None and handover.effective_date is not None:
        return written_day(handover.effective_date)
    return _IN_METHOD if names_a_day(origin.item.working_method or "") else UNWRITTEN


def open_cases(origin: Origin) -> str:
    """What becomes of open cases."""
    handover = origin.item.handover
    if handover is not None and not says_nothing(handover.open_cases):
        return str(handover.open_cases).strip()
    return _IN_METHOD if _OPEN.search(origin.item.working_method or "") else UNWRITTEN


def together(origin: Origin, department: Body) -> str:
    """Who else receives the item, and who leads; empty where nobody else does."""
    lead = origin.receivers[0]
    others = [body.name for body in origin.receivers if body not in (department, lead)]
    names = "、".join([*others, *origin.unresolved])
    if lead == department:
        return f"牵头，会同{names}" if names else ""
    return f"{lead.name}牵头，另有{names}" if names else f"{lead.name}牵头"


def _or_unwritten(text: str | None) -> str:
    return UNWRITTEN if says_nothing(text) else str(text).strip()


def common(row: HandoverRow) -> tuple[str, str, str]:
    """类别, 设定依据, 收回理由."""
    return (
        by_township(row.origins, category, narrow=True),
        by_township(row.origins, bases),
        by_township(row.origins, reason),
    )
