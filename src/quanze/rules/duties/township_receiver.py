"""Q309."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from quanze.findings.level import Level
from quanze.knowledge.relative_bodies import (
    COUNTIES_LIKE_TOWNSHIPS,
    POSTED_BODIES,
    TOWNSHIP_BODIES,
    TOWNSHIP_SELF,
    TOWNSHIP_WORDS,
)
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_UNIT: Final = "(?:镇|乡|街道|苏木)"
_NOTE: Final = r"(?:[（(][^（）()\n]*[)）])?[ \t]*$"
#: Bodies of any township: 柳塘镇人民政府, 青杨村村民委员会, 镇综合行政执法局, 镇便民服务中心.
_BELOW: Final = re.compile(
    rf"^[ \t]*(?!{'|'.join(COUNTIES_LIKE_TOWNSHIPS)})"
    rf"(?:(?:{_any_of(TOWNSHIP_WORDS)})"
    rf"|[^\n（(]*{_UNIT}(?:人民政府|政府|办事处|党工?委)"
    r"|[^\n（(]*(?:村民委员会|居民委员会|村委会|居委会)|[^\n（(]+社区"
    rf"|[^\n（(局]*{_UNIT}综合(?:行政)?执法(?:局|大队|中队|队|办公室|办)"
    rf"|{_UNIT}(?!村振兴|[^\n]*卫生服务)[^\n（(]{{2,12}}(?:办公室|服务中心)){_NOTE}",
    re.MULTILINE,
)
_SELF: Final = re.compile(_any_of(TOWNSHIP_SELF))
_CLOSING_NOTE: Final = re.compile(_NOTE)
#: What may stand before the township's own name: 常州市新北区, 区. No bureau: 区城市管理局柳塘镇中队.
_PLACE: Final = re.compile("(?:[^局委部厅署院队所办（(]{0,12}[省市区县州盟旗])?")
_POSTED: Final = re.compile(rf"(?:{_any_of(POSTED_BODIES)}).*(?<!办)(?<!办公室)$")


class TownshipReceives(Rule):
    """收回事项的承接部门是乡镇自己，或者是村、社区。

    承接部门写成了本乡镇（街道）或者“属地街道”，写成了它的内设机构、站所、执法队伍，或者村（居）民委员会、社区。派出所、市场
    监管所等派驻机构，以及写明所属部门的（区城市管理局柳塘镇中队）不算。

    为什么：收回是把乡镇做不了、不该做的事交还上级部门。承接的还是乡镇或者村，等于没有收回，甚至又往下压了一级。

    怎么改：写真正承接的县（市、区）部门；如果确实仍由乡镇办理，应当移到基本或者配合履职事项。派驻乡镇的分局、派出所写它所属的部门。
    """

    english = """The receiver is the township itself, a village or a community.

    A reclaimed item is received by this township (or 属地街道, the township of the place), by an
    office, station or team of it, or by a village or residents' committee. Police stations and
    other posts of a bureau are left alone, and so is what names its bureau (区城市管理局柳塘镇中队).

    Why: to reclaim is to take back what the township cannot or should not do. If it stays there,
    nothing was taken back.

    Instead: name the county department that receives it, or move the item to the basic or
    cooperative list if the township still does it. For a branch or a police station posted in the
    township write the bureau that it belongs to.
    """
    code = "Q309"
    name = "township-receives"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    承接部门: [区城市管理局, ⟦柳塘镇综合行政执法局⟧, ⟦柳塘镇⟧]
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 村级公益性岗位考核
    承接部门: [⟦各村（社区）⟧, ⟦青杨村村民委员会⟧, ⟦镇便民服务中心⟧]
"""
        ),
        Sample(
            """\
乡镇: {名称: 春江街道, 区划代码: "320411008"}
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    承接部门: [⟦新北区春江街道城管中队⟧, ⟦本街道农技站⟧, ⟦属地街道⟧]
"""
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    承接部门: [区住房和城乡建设局, 区城市管理局柳塘镇中队, 区委社会工作部]
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    承接部门: [柳塘镇派出所, 镇江市人民政府, 区乡镇企业管理局]
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.township_list
        if model is None:
            return
        own = model.township.name.strip()
        names = [name for _, item in file.reclaimed for name in item.receiving_departments]
        text = "\n".join(names)
        if not (_BELOW.search(text) or _SELF.search(text) or (own and own in text)):
            return
        for placed, item in file.reclaimed:
            for number, name in enumerate(item.receiving_departments):
                if is_of_a_township(name, own):
                    yield Hit(placed.at("receiving_departments", number), values={"text": name})


def is_of_a_township(name: str, own: str) -> bool:
    """Whether a body is a township, below one, or of the township called ``own``."""
    return _BELOW.search(name) is not None or _is_own(name, own)


def _is_own(name: str, own: str) -> bool:
    """Whether a body is the township or one of its own; police posts and branches are not."""
    rest = _after_the_township(_CLOSING_NOTE.sub("", name).strip(), own)
    if rest is None:
        return False
    return not rest or (rest.endswith(TOWNSHIP_BODIES) and not _POSTED.search(rest))


def _after_the_township(name: str, own: str) -> str | None:
    """What follows the township's name, 本镇 or 属地镇; ``None`` if no such thing begins it."""
    if itself := _SELF.match(name):
        return name[itself.end() :]
    before, found, rest = name.partition(own) if own else (name, "", "")
    return rest if found and _PLACE.fullmatch(before) else None
