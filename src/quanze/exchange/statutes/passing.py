"""What the note below a title says: when passed, approved, published, amended, in force from."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from quanze.text.numerals import CHINESE_NUMERAL, read_numeral

Act = Literal["passed", "approved", "published", "amended", "starts"]

_DAY: Final = re.compile(
    rf"(?P<y>\d{{4}}|[{CHINESE_NUMERAL}]{{4}})年(?P<m>\d{{1,2}}|[{CHINESE_NUMERAL}]{{1,3}})月"
    rf"(?P<d>\d{{1,2}}|[{CHINESE_NUMERAL}]{{1,3}})日"
)
#: The People's Republic began in 1949. Later than 2100 is a slip, as is anything before.
_YEARS: Final = range(1949, 2101)
_BLANKS: Final = re.compile(r"\s+")
#: Innermost titles: what is amended is named in them, not done.
_TITLE: Final = re.compile(r"《[^《》]*》|〈[^〈〉]*〉|“[^“”]*”")
#: How deep titles stand in one another, at most.
_DEEPEST: Final = 4
_STARTS: Final = re.compile(r"起?(?:正式)?(?:开始)?(?:施行|实施|执行|生效)")
_AMENDED: Final = re.compile(r"修正|修订|修改")
_PUBLISHED: Final = re.compile(r"公布|发布|颁布|印发|公告|令(?!.*、$)")
_APPROVED: Final = re.compile(r"批准|核准")
_PASSED: Final = re.compile(r"通过|制定")


class Event(NamedTuple):
    """One act on one day. ``words`` is what stands between the day and the next one."""

    day: datetime.date
    act: Act
    words: str


@dataclass(frozen=True, slots=True)
class Passing:
    """The days of one text. ``published`` tells whether ``promulgated`` is that of publication.

    ``unlikely``: there was a day of a year in which no statute in force was made; it is no event.
    """

    events: tuple[Event, ...]
    promulgated: datetime.date | None
    published: bool
    amended: datetime.date | None
    start: datetime.date | None
    unlikely: bool = False


def read_passing(notes: Sequence[str]) -> Passing:
    """What ``notes`` say, in their order."""
    events = tuple(_events("　".join(notes)))
    amended = [event.day for event in events if event.act == "amended"]
    first = _before_amendments(events)
    promulgated, published = _promulgated(first)
    starts = [event.day for event in events if event.act == "starts"]
    last = max(amended, default=promulgated)
    start = starts[-1] if starts and (last is None or starts[-1] >= last) else None
    unlikely = names_unlikely_day(_without_titles("　".join(notes)))
    return Passing(events, promulgated, published, max(amended, default=None), start, unlikely)


def read_day(text: str) -> datetime.date | None:
    """The first day that ``text`` names, in figures or Chinese numerals."""
    match = _DAY.search(_BLANKS.sub("", text))
    return _date(match) if match else None


def names_unlikely_day(text: str) -> bool:
    """Whether a day that ``text`` names is of a year in which no statute in force was made."""
    for match in _DAY.finditer(_BLANKS.sub("", text)):
        if read_numeral(match["y"]) not in _YEARS:
            return True
    return False


def is_day(line: str) -> bool:
    """Whether a line is a day and nothing else, as signatures have it."""
    return _DAY.fullmatch(_BLANKS.sub("", line)) is not None


def names_day(line: str) -> bool:
    """Whether a line names a day."""
    return _DAY.search(_BLANKS.sub("", line)) is not None


def _before_amendments(events: Sequence[Event]) -> list[Event]:
    first = []
    for event in events:
        if event.act == "amended":
            break
        first.append(event)
    return first


def _promulgated(events: Sequence[Event]) -> tuple[datetime.date | None, bool]:
    for act in ("published", "approved", "passed"):
        days = [event.day for event in events if event.act == act]
        if days:
            return days[-1], act == "published"
    return None, False


def _without_titles(text: str) -> str:
    text = _BLANKS.sub("", text)
    for _ in range(_DEEPEST):
        text = _TITLE.sub("", text)
    return text


def _events(text: str) -> Iterator[Event]:
    text = _without_titles(text)
    matches = list(_DAY.finditer(text))
    # 根据…日通过、…日批准的决定修正: the days before the last are steps of the amendment.
    amending = False
    open_days: list[tuple[datetime.date, str]] = []
    for index, match in enumerate(matches):
        end = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        words, before = text[match.end() : end], text[: match.start()]
        day = _date(match)
        if day is None:
            continue
        if _STARTS.match(words) and (before.endswith(("自", "从")) or not words.startswith("起")):
            yield Event(day, "starts", words)
            continue
        amending = amending or before.endswith(("根据", "依据", "按照"))
        act = _act(words)
        if act is None and words.endswith("、"):
            # 甲日第8号、乙日第9号修订: what was done on the first day stands behind the last.
            open_days.append((day, words))
            continue
        if act == "amended":
            amending = False
        if act is not None and not amending:
            yield from (Event(earlier, act, said) for earlier, said in open_days)
            yield Event(day, act, words)
        open_days.clear()


def _act(words: str) -> Act | None:
    found: Act | None = None
    if _AMENDED.search(words):
        found = "amended"
    elif not words or words[0] in "，。、；）)" or _PUBLISHED.search(words):
        # A day alone stands below an order: it is that of publication.
        found = "published"
    elif _APPROVED.search(words):
        found = "approved"
    elif _PASSED.search(words):
        found = "passed"
    return found


def _date(match: re.Match[str]) -> datetime.date | None:
    year, month, day = (read_numeral(match[name]) for name in "ymd")
    if year not in _YEARS:
        return None
    try:
        return datetime.date(year or 0, month or 0, day or 0)
    except ValueError:
        return None
