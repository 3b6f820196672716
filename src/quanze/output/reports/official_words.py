"""How official papers write days, townships and what is left open."""

import datetime
from typing import Final

from quanze.model.township import Township

#: What a paper shows where the list has nothing: a blank cell would look like an oversight of ours.
UNWRITTEN: Final = "（未写）"
#: Behind the name of a list that is no more than a draft, and in signature lines.
BLANK_DAY: Final = "　　年　　月　　日"


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


def kind_of_townships(townships: tuple[Township, ...]) -> str:
    """乡镇（街道）, or the one kind that there is: 镇, 街道."""
    kinds = {_kind(township) for township in townships}
    return kinds.pop() if len(kinds) == 1 else "乡镇（街道）"


def _kind(township: Township) -> str:
    name = township.name.strip()
    return "街道" if name.endswith("街道") else "镇" if name.endswith("镇") else "乡镇（街道）"
