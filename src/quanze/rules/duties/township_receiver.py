"""Q309."""

import re
from collections.abc import Iterator
from typing import Final

from quanze.findings.level import Level
from quanze.knowledge.relative_bodies import (
    COUNTIES_LIKE_TOWNSHIPS,
    TOWNSHIP_BODIES,
    TOWNSHIP_WORDS,
)
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample

_WORDS: Final = "|".join(map(re.escape, sorted(TOWNSHIP_WORDS, key=len, reverse=True)))
_UNIT: Final = "(?:镇|乡|街道|苏木)"
_NOTE: Final = r"(?:[（(][^（）()\n]*[)）])?[ \t]*$"
#: Bodies of any township: 柳塘镇人民政府, 青杨村村民委员会, 镇综合行政执法局, 镇便民服务中心.
_BELOW: Final = re.compile(
    rf"^[ \t]*(?!{'|'.join(COUNTIES_LIKE_TOWNSHIPS)})"
    rf"(?:(?:{_WORDS})"
    rf"|[^\n（(]*{_UNIT}(?:人民政府|政府|办事处|党工?委)"
    r"|[^\n（(]*(?:村民委员会|居民委员会|村委会|居委会)|[^\n（(]+社区"
    rf"|[^\n（(]*{_UNIT}综合(?:行政)?执法(?:局|大队|中队|队|办公室|办)"
    rf"|{_UNIT}[^\n（(]{{2,12}}(?:办公室|服务中心)){_NOTE}",
    re.MULTILINE,
)


class TownshipReceives(Rule):
    """收回事项的承接部门是乡镇自己，或者是村、社区。

    承接部门写成了本乡镇（街道）、它的内设机构、综合行政执法队伍，或者村（居）民委员会、社区。

    为什么：收回是把乡镇做不了、不该做的事交还上级部门。承接的还是乡镇或者村，等于没有收回，甚至又往下压了一级。

    怎么改：写真正承接的县（市、区）部门；如果确实仍由乡镇办理，应当移到基本或者配合履职事项。派驻乡镇的分局、派出所写它所属的部门。
    """

    english = """The receiver is the township itself, a village or a community.

    A reclaimed item is received by this township, an office or enforcement team of it, or by a
    village or residents' committee.

    Why: to reclaim is to take back what the township cannot or should not do. If it stays there,
    nothing was taken back.

    Instead: name the county department that receives it, or move the item to the basic or
    cooperative list.
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
        if not _BELOW.search("\n".join(names)) and not (
            own and any(name.startswith(own) for name in names)
        ):
            return
        for placed, item in file.reclaimed:
            for number, name in enumerate(item.receiving_departments):
                if _BELOW.search(name) or _is_own(name.strip(), own):
                    yield Hit(placed.at("receiving_departments", number), values={"text": name})


def _is_own(name: str, own: str) -> bool:
    """Whether a body is the township or one of its own; police posts and branches are not."""
    if not own or not name.startswith(own):
        return False
    rest = name.removeprefix(own)
    # Health centres stand in a township and belong to the county's health commission.
    return not rest or (rest.endswith(TOWNSHIP_BODIES) and "卫生" not in rest)
