"""Q313."""

import re
from collections.abc import Iterator
from typing import Final

from rapidfuzz.fuzz import ratio

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.likeness import likeness
from quanze.text.normal import bare_text

#: Characters without punctuation below which two duties may well be equal by chance.
_SHORTEST: Final = 8
#: Dropping the names of bodies changes little of a duty: texts less alike than this are settled.
_CHEAP: Final = 60
#: Names of bodies that stand where somebody does something.
_BODIES: Final = re.compile(
    r"(?:由|各)?(?:[区县市省镇乡]|街道)[\u4e00-\u9fff]{0,14}?(?:局|委员会|人民政府|政府|办事处|办公室|大队)"
    r"|(?:相关|有关|上级|主管|职能|牵头)部门|乡镇（街道）|镇（街道）|乡镇|街道|本?镇(?=负责|要|应|组织|开展)"
)
#: Who says this helps, and does not do the same.
_HELPING: Final = re.compile("配合|协助|协同|参与|支持|辅助")


class SameDuties(Rule):
    """上级部门职责与乡镇配合职责写得一样。

    两栏文字相同，或者去掉部门名称后几乎相同。一方写明是“配合”“协助”而另一方不是的，不提示。

    为什么：同一件事两家都写“负责”，等于没有分工，出了问题互相推诿；多半是复制后忘了改。

    怎么改：上级部门职责写部门自己做什么，配合职责写乡镇在其中做哪一步。
    """

    english = """The superior's duties and the township's say the same.

    Both texts are equal, or nearly so once the names of bodies are dropped. Nothing is said where
    one side helps (配合, 协助) and the other does not.

    Why: if both are responsible for the same thing, nothing is divided. Mostly a copy that was
    never edited.

    Instead: write what the department does itself, and which step of it is the township's.
    """
    code = "Q313"
    name = "same-duties"
    level = Level.WARNING
    norm = OWN_RULE
    failing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    上级部门职责: 区教育局负责组织开展校园周边食品、交通、治安安全检查。
    配合职责: ⟦柳塘镇人民政府负责组织开展校园周边食品、交通、治安安全检查⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    上级部门职责: 制定检查计划，组织联合检查，查处校园周边违法经营行为。
    配合职责: 登记校园周边摊点，发现违法经营及时劝离并报告。
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    上级部门职责: 组织开展校园周边食品、交通、治安安全检查，及时通报检查发现的问题。
    配合职责: 配合开展校园周边食品、交通、治安安全检查，及时通报检查发现的问题。
  - 编号: P002
    名称: 开展森林防火宣传
    上级部门职责: 开展宣传。
    配合职责: 开展宣传。
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        at_least = file.settings.likeness.same_duties
        for placed, item in file.cooperative:
            superior, township = item.superior_duties, item.township_duties
            if (
                superior
                and township
                and ratio(superior, township, score_cutoff=_CHEAP)
                and _say_the_same(superior, township, at_least)
            ):
                yield Hit(
                    placed.at("township_duties"),
                    related=((placed.at("superior_duties"), "related"),),
                )


def _say_the_same(superior: str, township: str, at_least: float) -> bool:
    left, right = (bare_text(_BODIES.sub("", text)) for text in (superior, township))
    if min(len(left), len(right)) < _SHORTEST:
        return False
    if left == right:
        return True
    if bool(_HELPING.search(superior)) != bool(_HELPING.search(township)):
        return False
    return likeness(left, right) >= at_least
