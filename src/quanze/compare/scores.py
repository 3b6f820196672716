"""How alike two items are, 0 to 1: mostly their names, and what both of them say besides.

A score is symmetric: the old and the new item may change places.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from quanze.compare.wording import citations, meaning
from quanze.model.items import BaseItem, CooperativeItem, EmpoweredItem, ReclaimedItem
from quanze.text.likeness import likeness

#: The name weighs most: many items share one law, and one formula for how they are carried out.
_NAME, _BASIS, _SUBSTANCE = 0.8, 0.1, 0.1


#: The frame that names are cast in. Where two names share it, it says nothing of their being one:
#: 对擅自占用城市道路的行政处罚 and 对擅自举办幼儿园的行政处罚 are half equal and wholly different.
_LEAD = re.compile(
    r"对|擅自|未经批准|未经许可|未按规定|违反规定|协助|配合|组织|开展|负责|做好|指导|落实|加强"
)
_TAIL = re.compile(
    r"的?(?:行政)?(?:处罚|许可|强制|检查|征收|给付|裁决|确认|奖励|监督检查|监督管理|工作)$"
)


#: Names that agree in this many characters at their ends and differ in this many on both sides
#: between them are cast in one mould. 企业 → 生产经营单位 is a rewording, shorter than that.
_MOULD, _FILLING = 8, 4


@dataclass(eq=False)
class Profile:
    """The texts of one item that are compared, in normal form, each made when first needed."""

    item: BaseItem

    @cached_property
    def name(self) -> str:
        return meaning(self.item.name)

    @cached_property
    def lead(self) -> tuple[int, ...]:
        """Where the words of the frame that the name begins with end."""
        ends: list[int] = []
        at = 0
        while match := _LEAD.match(self.name, at):
            at = match.end()
            ends.append(at)
        return tuple(ends)

    @cached_property
    def tail(self) -> str:
        match = _TAIL.search(self.name)
        return match[0] if match else ""

    @cached_property
    def core(self) -> str:
        """The name without its frame; the name where nothing else is left."""
        start = self.lead[-1] if self.lead else 0
        return self.name[start : len(self.name) - len(self.tail)] or self.name

    @cached_property
    def basis(self) -> frozenset[str]:
        return frozenset(entry for text in self.item.legal_basis for entry in citations(text))

    @cached_property
    def substance(self) -> str:
        return meaning("".join(text for text in _substance(self.item) if text))


def _substance(item: BaseItem) -> tuple[str | None, ...]:
    if isinstance(item, CooperativeItem):
        return (*item.lead_departments, item.superior_duties, item.township_duties)
    if isinstance(item, ReclaimedItem):
        return (*item.receiving_departments, item.reason, item.working_method)
    if isinstance(item, EmpoweredItem):
        return item.original_department, item.grant_basis
    return ()


def _name_likeness(left: Profile, right: Profile) -> float:
    """How alike two names are without the frame that both share."""
    one, other = left.name, right.name
    shared = 0
    for end in left.lead:
        if end not in right.lead or one[:end] != other[:end]:
            break
        shared = end
    tail = len(left.tail) if left.tail == right.tail else 0
    return _unmoulded(one[shared : len(one) - tail], other[shared : len(other) - tail])


def _unmoulded(one: str, other: str) -> float:
    """How alike two texts are; where they are cast in one mould, what fills it counts half.

    根据《…条例》规定办理占道手续 and 根据《…条例》规定办理入学申请 are mostly equal, as are forty
    others: only their last words say whether two of them are one item.
    """
    alike = likeness(one, other)
    before = _shared_start(one, other)
    left, right = one[before:], other[before:]
    after = _shared_start(left[::-1], right[::-1])
    left, right = left[: len(left) - after], right[: len(right) - after]
    if before + after < _MOULD or min(len(left), len(right)) < _FILLING:
        return alike
    return (alike + min(alike, likeness(left, right))) / 2


def _shared_start(one: str, other: str) -> int:
    """In how many characters two texts begin alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def score(left: Profile, right: Profile, *, at_least: float = 0) -> float:
    """The weighted mean of the likeness of name, basis and substance, where both have them.

    Below ``at_least`` the answer is 0: most pairs are out of the question by their names.
    """
    total = weight = 0.0
    if left.name or right.name:
        alike = _name_likeness(left, right)
        if _NAME * alike + _BASIS + _SUBSTANCE < at_least:
            return 0.0
        total, weight = _NAME * alike, _NAME
    if left.basis and right.basis:
        # Two articles of one law are two grounds, however alike they are written.
        total += _BASIS * len(left.basis & right.basis) / len(left.basis | right.basis)
        weight += _BASIS
    # Duties of a list cannot be held against those of another: the fields differ.
    if left.item.list == right.item.list and left.substance and right.substance:
        total += _SUBSTANCE * likeness(left.substance, right.substance)
        weight += _SUBSTANCE
    result = total / weight if weight else 0.0
    return result if result >= at_least else 0.0
