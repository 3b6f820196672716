"""Which body a department's name means: 区民政局 is another body in every district.

A list may write 区民政局, 天宁区民政局 or 市公安局. The place that the first character stands for
is among the township's parents, so the full name can be told: 天宁区民政局, 常州市公安局.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

#: First characters that stand for the name of a place, with the endings such a name may have.
_STANDS_FOR: Final[dict[str, tuple[str, ...]]] = {
    "省": ("省", "自治区"),
    "市": ("市", "地区", "自治州", "盟"),
    "州": ("自治州",),
    "盟": ("盟",),
    "区": ("区",),
    "县": ("县",),
    "旗": ("旗",),
}
#: Beginnings in which that character is part of another word.
_OTHER_WORDS: Final = ("市场", "市监", "市政", "市容", "区域", "区划", "县域")


@dataclass(frozen=True, slots=True)
class Body:
    """A department by its full name.

    ``places`` leads from the province down to the place it belongs to and tells apart the bodies
    of two counties of one name; ``county`` is set for a body of a county.
    """

    name: str
    places: tuple[str, ...]
    county: str | None


def body_of(written: str, parents: Sequence[str]) -> Body:
    """The body that ``written`` means in a list of a township below ``parents`` (province first)."""
    name = written.strip()
    for depth in range(len(parents), 0, -1):
        place = parents[depth - 1]
        if place and place in name:
            return _body(_without(parents[: depth - 1], name, place), parents, depth)
    if not name.startswith(_OTHER_WORDS):
        endings = _STANDS_FOR.get(name[:1], ())
        for depth in range(len(parents), 0, -1):
            if parents[depth - 1].endswith(endings) and endings:
                return _body(parents[depth - 1] + name[1:], parents, depth)
    if not parents or (name.startswith(("省", "市")) and not name.startswith(_OTHER_WORDS)):
        # Of which province or city is not said; it is no body of the county in any case.
        return Body(name, tuple(parents[:-1]), None)
    return _body(f"{name}（{parents[-1]}）", parents, len(parents))


def _body(name: str, parents: Sequence[str], depth: int) -> Body:
    county = parents[-1] if depth == len(parents) else None
    return Body(name, tuple(parents[:depth]), county)


def _without(above: Sequence[str], name: str, place: str) -> str:
    """``name`` without the places above its own: 常州市天宁区民政局 is 天宁区民政局."""
    for parent in above:
        shorter = name.removeprefix(parent)
        if place in shorter:
            name = shorter
    return name
