"""The place in front of a department's name: 区民政局, 天宁区民政局, 常州市公安局, 中共武进区委组织部."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

#: Characters that stand for the name of a place above the township.
SIGNS: Final = "省市州盟区县旗"
#: Beginnings in which such a character is part of another word.
_OTHER_WORD: Final = re.compile(
    r"市(?:场|监局|监所|容|政(?=园林|工程|公用|设施|管理|建设|[局处所]))|区(?:域|划)|县域|州际"
)
PARTY: Final = "中共"
_LEAGUE: Final = re.compile(r"^(?:共青)?团(?=.{1,12}委(?:员会)?$)")


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart. ``before`` + ``stem`` is the name as written, ``sign`` + ``stem`` its
    short common form (区 + 民政局); ``sign`` is empty where no place is written.
    """

    before: str
    sign: str
    stem: str

    @property
    def common(self) -> str:
        return self.sign + self.stem


def take_apart(written: str, parents: Sequence[str]) -> Name:
    """``written`` in a list of a township below ``parents`` (province first)."""
    name = written.strip()
    before = ""
    if name.startswith(PARTY):
        before, name = PARTY, name.removeprefix(PARTY)
    sign = ""
    for place in parents:
        if place and name.startswith(place) and len(name) > len(place):
            before, name, sign = before + place, name[len(place) :], place[-1]
    if not sign and len(name) > 1 and name[0] in SIGNS and not _OTHER_WORD.match(name):
        before, name, sign = before + name[0], name[1:], name[0]
    return Name(before, sign, name)


def league(written: str) -> bool:
    """共青团区委, 团区委: the place stands inside the name."""
    return _LEAGUE.match(written) is not None
