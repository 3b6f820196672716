"""Days that a text names, and whether it says from when."""

import datetime
import re
from typing import Final, NamedTuple

_DAY: Final = re.compile(
    r"(?P<from>[自从]\s*)?(?P<day>(?P<y>[2２][0０]\d\d)\s*[年./-]\s*(?P<m>\d{1,2})(?:\s*[月./-]\s*(?P<d>\d{1,2})(?:\s*日)?|\s*月))"
    r"(?P<since>\s*起)?"
)
#: 自公布之日起, 二〇二七年一月起: a day is given, though not in figures.
_OTHER: Final = re.compile(
    r"之日|次日起|即日起|[一二]〇[〇一二三四五六七八九]{2}年|(?:\d{1,2}|[一二三四五六七八九十])月(?:\d{1,2}日)?起|\d{4}年度?起"
)


_PHRASE: Final = re.compile(r"[自从于][^，。；,\n]{0,16}?(?:之日|次日)起?|即日起")


class FirstDay(NamedTuple):
    """From when, and where that stands. Of a month without day, the last day that it may mean."""

    day: datetime.date
    span: tuple[int, int]


def names_a_day(text: str) -> bool:
    """Whether a text says from when."""
    return _DAY.search(text) is not None or _OTHER.search(text) is not None


def without_days(text: str) -> str:
    """A text without the phrases that say from when."""
    return _DAY.sub("", _PHRASE.sub("", text))


def first_day(text: str) -> FirstDay | None:
    """The first day in figures that is written as a beginning (自…起)."""
    for match in _DAY.finditer(text):
        if match["from"] or match["since"]:
            day = _day(int(match["y"]), int(match["m"]), match["d"])
            if day is not None:
                return FirstDay(day, match.span("day"))
    return None


def _day(year: int, month: int, written: str | None) -> datetime.date | None:
    if month > 12:
        return None
    try:
        if written is not None:
            return datetime.date(year, month, int(written))
        following = datetime.date(year + month // 12, month % 12 + 1, 1)
    except ValueError:
        return None
    return following - datetime.timedelta(days=1)
