"""Reads pins: 第…条 with all that may follow, 同条, 之一、之二, items whose 项 is not written."""

import re
from typing import Final

from quanze.text.citation_reading.state import ReadingState
from quanze.text.pins import BETWEEN, makes_word, read_steps

_JOINTS: Final = re.compile(rf"(?:{BETWEEN}){{0,2}}")
#: What stands between two levels of one pin: 第三条规定的第二项, 第八条（第二款）.
_WITHIN: Final = re.compile(r"(?:中|之|规定|所列|所指|所述|里|项下|项目)?的?\(?")
_RANGE: Final = ("至", "到", "-")


class PinReader:
    """Takes pins in. Each method gives where the pin ends, or -1 where it is none."""

    def __init__(self, state: ReadingState) -> None:
        self._state = state

    def pins(self, token: re.Match[str], *, loose: bool) -> int:
        start, end = token.span()
        unit_at = token.end("loose_unit" if loose else "unit") - 1
        if makes_word(self._state.plain, unit_at) and not self._state.copy.broken(unit_at + 1):
            return -1
        named = self._state.unmarked_before(start)
        if loose and not self._continues(start) and not self._begins(token, named):
            return -1
        if named is not None:
            self._state.unmarked(*named, start)
        elif not self._state.drafts:
            self._state.add(start, start)
        if loose:
            numbers, unit, branch = token["loose"], token["loose_unit"], token["loose_branch"]
        else:
            numbers, unit, branch = (
                token["numbers"] or token["bare"],
                token["unit"],
                token["branch"],
            )
        draft = self._state.drafts[-1]
        between = self._between(start, deeper=unit != "条")
        draft.pins.add(unit, read_steps(numbers, branch), between, (start, end))
        if draft.start == draft.name_end:
            draft.name_end = end
        draft.end = self._state.pin_end = end
        return end

    def _begins(self, token: re.Match[str], named: tuple[int, tuple[int, str]] | None) -> bool:
        """Whether a number without 第 stands right behind a title without marks: 旅游法95条."""
        if named is None:
            return False
        title = named[1][1]
        return self._state.names.stands_for(title) or (
            token["loose_unit"] == "条" and token["loose"][0].isascii()
        )

    def _continues(self, start: int) -> bool:
        """Whether a number without 第 goes on with a list of pins or stands right behind a title."""
        if not self._state.drafts:
            return False
        if self._state.pin_end >= 0:
            between = self._state.plain[self._state.pin_end : start]
            return len(between) < 5 and bool(_JOINTS.fullmatch(between))
        return self._state.drafts[-1].end == start and self._state.drafts[-1].law is not None

    def _between(self, start: int, *, deeper: bool) -> str:
        """What stands before a group: nothing, a sign of a range, or 、 for everything else."""
        if self._state.pin_end < 0:
            return "、"
        between = self._state.plain[self._state.pin_end : start]
        if between in _RANGE or not between:
            return between
        if len(between) < 9 and (_WITHIN.fullmatch(between) or (deeper and between == "\n")):
            return ""
        return "、"

    def listed(self, token: re.Match[str]) -> int:
        """Items whose 项 is not written: 第五条（二）."""
        start, end = token.span()
        if start != self._state.pin_end or self._state.drafts[-1].pins.unit not in ("条", "款"):
            return -1
        self._state.drafts[-1].pins.add("项", read_steps(token["listed"], None), "", (start, end))
        self._state.drafts[-1].end = self._state.pin_end = end
        return end

    def branches(self, token: re.Match[str]) -> int:
        """第五条之一、之二."""
        if token.start() != self._state.pin_end or self._state.drafts[-1].pins.unit != "条":
            return -1
        draft = self._state.drafts[-1]
        steps = read_steps(token["more"], None)
        draft.pins.add_branches(steps, token["joint"], (token.end("joint"), token.end()))
        draft.end = self._state.pin_end = token.end()
        return token.end()

    def same(self, token: re.Match[str]) -> int:
        """同条第三款, 本条第二款: under the article of the last pin, or of the one that is read."""
        if not self._state.drafts or not self._state.drafts[-1].pins.pins:
            self._state.add(token.start(), token.end(), stands_for=token[0])
        draft = self._state.drafts[-1]
        draft.pins.point_back(token["level"])
        draft.end = token.end()
        return token.end()
