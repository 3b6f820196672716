"""How official papers write days, townships and what is left open."""

import datetime
from collections.abc import Sequence
from typing import Final

from quanze.model.township import Township

#: What a paper that is signed shows where the list has nothing: room to fill it in. The summary
#: names what is missing.
UNWRITTEN: Final = ""
#: To be filled in by hand.
BLANK_DAY: Final = "　　年　　月　　日"


#: Townships named one by one; of more only the first are.
_MOST_NAMED: Final = 6


def named(townships: Sequence[Township]) -> str:
    """甲镇、乙镇; of many the first, and how many they are."""
    names = "、".join(township.name for township in townships[:_MOST_NAMED])
    more = len(townships) > _MOST_NAMED
    return f"{names}等{len(townships)}个乡镇（街道）" if more else names


def written_day(day: datetime.date) -> str:
    """2027年1月1日."""
    return f"{day.year}年{day.month}月{day.day}日"


def government_of(township: Township) -> str:
    """Who signs for a township: 郑陆镇人民政府, 春江街道办事处."""
    name = township.name.strip()
    if name.endswith("街道"):
        return f"{name}办事处"
    if name.endswith(("人民政府", "办事处", "区公所")):
        return name
    return f"{name}人民政府"
