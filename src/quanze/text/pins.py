"""Pins: which 条, 款, 项, 目 of a document a citation names, and how they are written.

Convention for one pin in ASCII: ``24/1`` is 第二十四条第一款, ``5//2`` 第五条第（二）项, ``30.1`` 第三十条之一,
``12~15`` 第十二条至第十五条, ``c3`` 第三章, ``prev//5`` 前款第五项.
"""

import re
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from quanze.text.numerals import CHINESE_NUMERAL, read_numeral


class Number(NamedTuple):
    """第N条, or with ``branch`` 第N条之M (also written N.M)."""

    value: int
    branch: int = 0

    def __str__(self) -> str:
        return f"{self.value}.{self.branch}" if self.branch else str(self.value)


class Step(NamedTuple):
    """One level of a pin: a number, or a range of numbers where ``last`` is given."""

    first: Number
    last: Number | None = None

    def __str__(self) -> str:
        return f"{self.first}~{self.last}" if self.last else str(self.first)


@dataclass(frozen=True, slots=True)
class Pin:
    """One place in a document. ``previous`` stands for 前款; a chapter only where no article is."""

    article: Step | None = None
    paragraph: Step | None = None
    item: Step | None = None
    subitem: Step | None = None
    chapter: Step | None = None
    section: Step | None = None
    previous: bool = False

    def __str__(self) -> str:
        head: object = "prev" if self.previous else self.article
        if head is None and (self.chapter or self.section):
            return "".join(
                f"{sign}{step}" for sign, step in (("c", self.chapter), ("s", self.section)) if step
            )
        levels = (head, self.paragraph, self.item, self.subitem)
        return "/".join("" if level is None else str(level) for level in levels).rstrip("/")


#: Every repetition below is bounded and gives nothing back: a hostile string costs no more than
#: its length.
_PLAIN = rf"(?:[0-9]{{1,4}}+(?:\.[0-9]{{1,3}}+)?|[{CHINESE_NUMERAL}]{{1,9}}+)"
_BRACKETED = rf"(?:\({_PLAIN}\))"
_ONE = rf"(?:{_BRACKETED}|{_PLAIN})"
#: What stands between numbers of one group and between groups of one list.
BETWEEN: Final = r"(?:、|,|;|\+|/|和|及|以及|并|或者?|与|至|到|-)"
_UNIT: Final = "[条款项目章节编]"
BRANCH: Final = rf"(?:[{CHINESE_NUMERAL}]{{1,3}}+|[0-9]{{1,2}}+)(?![日年月个天份])"
#: One 第…条, 第…款 … with all its numbers (第三、四项, 第12-15条), on text without white space.
#: 第 may be missing before a number in brackets.
PIN_GROUP: Final = (
    rf"(?:第(?P<numbers>{_ONE}(?:{BETWEEN}{{1,2}}第?{_ONE}|{_BRACKETED}){{0,60}}+)"
    rf"|(?P<bare>{_BRACKETED}(?:{BETWEEN}?{_BRACKETED}){{0,30}}+))"
    rf"(?P<unit>{_UNIT})(?:(?<=条)之(?P<branch>{BRANCH}))?"
)
#: The same without 第: 第八条、九条, 第五条3项. Only right behind a pin or a title.
LOOSE_GROUP: Final = (
    rf"(?P<loose>{_PLAIN}(?:{BETWEEN}{_PLAIN}){{0,30}}+)(?P<loose_unit>[条款项目])"
    rf"(?:(?<=条)之(?P<loose_branch>{BRANCH}))?"
)
#: Items whose 项 is not written: 第五条（二）、（三）.
LISTED: Final = rf"{_BRACKETED}(?:{BETWEEN}?{_BRACKETED}){{0,30}}+"
#: A unit and what follows may be a word of their own: 第一条约, 第二项目.
_WORD: Final = re.compile(
    r"条(?:款|约(?![定束])|例(?![外如])|线)|款(?:式|待)|项目|目(?:标|录|的|前)|章程"
    r"|节(?:能|目|假|约|日|课)|编(?:制|号|办|委|码)"
)


def makes_word(text: str, unit_at: int) -> bool:
    """Whether the unit at this place of ``text`` is the beginning of a word: 条约, 项目."""
    return _WORD.match(text, unit_at) is not None


_NUMBER = re.compile(rf"({BETWEEN})?(?:{BETWEEN})?第?\(?({_PLAIN})\)?")
_RANGE = frozenset({"至", "到", "-"})
_DEPTH: Final[dict[str, int]] = {"编": 0, "章": 1, "节": 2, "条": 3, "款": 4, "项": 5, "目": 6}
_FIELDS: Final[dict[str, str]] = {
    "章": "chapter",
    "节": "section",
    "条": "article",
    "款": "paragraph",
    "项": "item",
    "目": "subitem",
}


def read_steps(numbers: str, branch: str | None) -> list[Step]:
    """The numbers of one group: 三、四 gives two steps, 116-119 one range. Unreadable ones go."""
    steps: list[Step] = []
    for between, written in _NUMBER.findall(numbers):
        number = _number(written)
        if number is None:
            continue
        if between in _RANGE and steps and steps[-1].last is None:
            first = steps[-1].first
            # 第62-1条 goes backwards as a range: it is written for 第六十二条之一.
            inserted = between == "-" and number.value < first.value and not first.branch
            if inserted:
                steps[-1] = Step(Number(first.value, number.value))
            else:
                steps[-1] = Step(first, number)
        else:
            steps.append(Step(number))
    if branch and steps:
        last, written_branch = steps[-1], read_numeral(branch) or 0
        if last.last is None:
            steps[-1] = Step(Number(last.first.value, written_branch))
        else:
            steps[-1] = Step(last.first, Number(last.last.value, written_branch))
    return steps


def _number(written: str) -> Number | None:
    whole, _, part = written.partition(".")
    value = read_numeral(whole)
    return None if value is None else Number(value, int(part) if part else 0)


_NOWHERE: Final = Pin()
_PREVIOUS: Final = Pin(previous=True)


def _with(pin: Pin, field: str, step: Step) -> Pin:
    changes: dict[str, Any] = {field: step}
    return Pin(**changes) if pin is _NOWHERE else replace(pin, **changes)


class PinList:
    """The pins of one citation while they are read, group by group.

    ``places`` says of each where it stands, from the first of its groups that only it has.
    """

    __slots__ = ("_same", "pins", "places", "unit")

    def __init__(self) -> None:
        self.pins: list[Pin] = []
        self.places: list[tuple[int, int]] = []
        #: The unit of the last group.
        self.unit = ""
        self._same: Pin | None = None

    def add_previous(self, place: tuple[int, int]) -> None:
        """前款."""
        self.pins.append(_PREVIOUS)
        self.places.append(place)
        self.unit = "款"

    def point_back(self, unit: str) -> None:
        """同条, 该款: the next group stands under the 条 or 款 of the last pin."""
        last = self.pins[-1] if self.pins else Pin()
        paragraph = last.paragraph if unit == "款" else None
        self._same = Pin(last.article, paragraph, previous=last.previous)

    def add_branches(self, steps: list[Step], between: str, place: tuple[int, int]) -> None:
        """第五条之一、之二, 之一至之三: more articles inserted behind the same one."""
        last = self.pins[-1]
        if last.article is None:
            return
        article = last.article.first.value
        for step in steps:
            number = Number(article, step.first.value)
            if between in _RANGE:
                self.pins[-1] = Pin(Step(last.article.first, number))
                self.places[-1] = (self.places[-1][0], place[1])
            else:
                self.pins.append(Pin(Step(number)))
                self.places.append(place)

    def add(self, unit: str, steps: list[Step], between: str, place: tuple[int, int]) -> None:
        """One group at ``place``.

        ``between`` is what stands between it and the group before: nothing, 、, 至 …
        """
        if unit == "编" or not steps:
            return
        field = _FIELDS[unit]
        last = self.pins[-1] if self.pins else None
        same, self._same = self._same, None
        if last is not None and between in _RANGE and unit == self.unit:
            step: Step = getattr(last, field)
            self.pins[-1] = _with(last, field, Step(step.first, steps[-1].first))
            self.places[-1] = (self.places[-1][0], place[1])
            return
        if same is not None:
            parent = same
        elif last is not None and not between and _DEPTH[unit] > _DEPTH.get(self.unit, 9):
            parent = self.pins.pop()
            place = (self.places.pop()[0], place[1])
        else:
            parent = self._parent(unit, last)
        if unit == "条" and parent.chapter is not None:
            parent = Pin()
        self.pins.extend(_with(parent, field, step) for step in steps)
        self.places.extend(place for _ in steps)
        self.unit = unit

    def _parent(self, unit: str, last: Pin | None) -> Pin:
        """What a group after a separator takes over from the pin before it."""
        if last is None or unit in ("章", "条"):
            return _NOWHERE
        if unit == "节":
            return Pin(chapter=last.chapter)
        kept = Pin(article=last.article, previous=last.previous)
        if unit == "款" or (unit == "项" and self.unit == "款"):
            return kept
        kept = replace(kept, paragraph=last.paragraph)
        return kept if unit == "项" else replace(kept, item=last.item)
