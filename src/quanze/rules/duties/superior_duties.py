"""Q311."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import NATIONAL_LISTS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoSuperiorDuties(Rule):
    """配合事项没有写上级部门职责。

    配合事项要写明上级部门自己做什么；空白和“无”“/”等于没有写。

    为什么：只写乡镇配合什么、不写部门负责什么，边界就没有划清，事情容易整个推给乡镇。

    怎么改：写部门组织、审批、执法、培训、保障等具体工作，与乡镇的配合职责对得上。
    """

    english = """A cooperative item does not say what the superior department does.

    Blanks and placeholders count as none.

    Why: where only the township's part is written, no boundary is drawn, and the whole task drifts
    down.

    Instead: write what the department itself organises, approves, enforces, trains or provides.
    """
    code = "Q311"
    name = "no-superior-duties"
    level = Level.ERROR
    norm = NATIONAL_LISTS
    failing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: ⟦开展校园周边安全检查⟧
    配合职责: 劝导学生不要购买三无食品。
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    上级部门职责: ⟦——⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    上级部门职责: 制定检查计划，组织检查，查处违法行为。
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.cooperative:
            if says_nothing(item.superior_duties):
                yield Hit(placed.at("superior_duties"))
