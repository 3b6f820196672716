"""Which answers speak against which list, whoever leads and whatever ground there is.

Narrower than the table on purpose: 三问 alone do not tell 基本 from 配合, and reclaiming what is
neither founded nor needed is as usual as leaving it out. What is here nobody would put together
without saying why.
"""

from typing import Final

from quanze.knowledge.decisions.row import QUESTIONS, Answer, Facts
from quanze.model.raw_items import Destination

_NO: Final[Answer] = "否"


def against(destination: Destination, facts: Facts) -> tuple[str, ...]:
    """The questions (names of fields) whose answers contradict ``destination``; empty for none.

    * 基本 has a sufficient basis, and the township can carry it out;
    * 配合 has a basis or is needed;
    * 赋权 is a power that is needed and can be carried out (行政处罚法第二十四条: 迫切需要、
      能够有效承接);
    * what has a basis, is needed and can be carried out is neither reclaimed (unless there is a
      ground) nor left out.
    """
    refused = tuple(name for name in QUESTIONS if getattr(facts, name) == _NO)
    agreed = all(getattr(facts, name) == "是" for name in QUESTIONS)
    match destination:
        case "基本":
            return tuple(name for name in refused if name != "needed")
        case "配合":
            neither = ("basis_sufficient", "needed")
            return neither if set(neither) <= set(refused) else ()
        case "赋权":
            return refused
        case "收回":
            return QUESTIONS if agreed and not facts.grounds else ()
        case "不列入":
            return QUESTIONS if agreed else ()
