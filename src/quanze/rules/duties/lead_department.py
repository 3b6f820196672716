"""Q310."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import NATIONAL_LISTS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoLeadDepartment(Rule):
    """配合事项没有写对应上级部门。

    配合事项必须写明由哪个上级部门牵头。

    为什么：配合事项是上级部门负主责、乡镇搭把手的事。没有牵头部门，主责就落到了乡镇头上。

    怎么改：在“对应上级部门”写部门全称，牵头的写在第一个。确实没有牵头部门的，应当研究是否属于基本履职事项。
    """

    english = """A cooperative item names no lead department.

    Every cooperative item must say which superior department leads.

    Why: in a cooperative item the department is responsible and the township lends a hand.
    Without a leader the responsibility ends up with the township.

    Instead: write the full names under 对应上级部门, the leading one first.
    """
    code = "Q310"
    name = "no-lead-department"
    level = Level.ERROR
    norm = NATIONAL_LISTS
    failing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: ⟦开展校园周边安全检查⟧
  - 编号: P002
    名称: 开展森林防火宣传
    ⟦对应上级部门⟧: []
"""
        ),
    )
    passing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    对应上级部门: [区教育局, 区公安分局]
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.cooperative:
            if all(says_nothing(name) for name in item.lead_departments):
                yield Hit(placed.at("lead_departments"))
