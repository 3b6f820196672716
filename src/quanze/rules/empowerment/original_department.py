"""Q402."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.empowerment.powers import given_by_law
from quanze.rules.hit import Hit
from quanze.rules.norm import PENALTIES_TO_TOWNSHIPS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoOriginalDepartment(Rule):
    """新增赋权事项没有写原实施部门。

    赋权事项要写明原来由哪个县级部门行使。行使方式是“直接”的不查：法律法规直接规定由乡镇行使的，可以没有原实施部门。

    为什么：培训、案卷评查、监督由原实施部门负责，委托的还要以它的名义作出决定；将来收回，也是交还给它。

    怎么改：在“原实施部门”写县级部门的全称，如“区城市管理局”。
    """

    english = """An empowered item does not name the department that exercised the power before.

    Items with mode 直接 are left alone: a power that the law itself gives to townships may never have
    been a department's.

    Why: that department trains, reviews files and supervises, a delegated power is exercised in
    its name, and it is the one to take the power back.

    Instead: write the county department's full name under 原实施部门.
    """
    code = "Q402"
    name = "no-original-department"
    level = Level.WARNING
    norm = PENALTIES_TO_TOWNSHIPS
    failing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: ⟦对擅自占用城市道路的行政处罚⟧
  - 编号: F002
    名称: 对损坏村庄公共设施的行政处罚
    ⟦原实施部门⟧:
    行使方式: 委托
"""
        ),
    )
    passing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
    原实施部门: 区城市管理局
  - 编号: F002
    名称: 对在村庄内乱堆杂物的行政处罚
    行使方式: 直接
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.empowered:
            if says_nothing(item.original_department) and not given_by_law(item):
                yield Hit(placed.at("original_department"))
