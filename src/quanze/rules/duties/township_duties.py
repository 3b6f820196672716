"""Q312."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import NATIONAL_LISTS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoTownshipDuties(Rule):
    """配合事项没有写乡镇的配合职责。

    配合事项要写明乡镇（街道）具体配合做什么；空白和“无”“/”等于没有写。

    为什么：没有写清配合什么，部门可以要求什么都配合，乡镇也不知道做到哪一步算完成。

    怎么改：写宣传、排查、报告、劝导、协助等具体动作；如果乡镇确实没有事做，应当从配合事项中删去。
    """

    english = """A cooperative item does not say what the township does.

    Blanks and placeholders count as none.

    Why: where the help is not described, anything can be asked for, and nobody knows when it is
    done.

    Instead: write the actual steps (inform, look for, report, dissuade, assist), or delete the item
    if there are none.
    """
    code = "Q312"
    name = "no-township-duties"
    level = Level.ERROR
    norm = NATIONAL_LISTS
    failing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: ⟦开展校园周边安全检查⟧
    上级部门职责: 制定检查计划，组织检查，查处违法行为。
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    配合职责: ⟦无⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    配合职责: 发现无证摊点后劝离并报告。
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.cooperative:
            if says_nothing(item.township_duties):
                yield Hit(placed.at("township_duties"))
