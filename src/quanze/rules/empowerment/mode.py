"""Q403."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import MODE_OF_EACH_ITEM
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoMode(Rule):
    """新增赋权事项没有写行使方式。

    要逐项写明是下放、委托还是直接行使。

    为什么：下放的以乡镇的名义决定、由乡镇应诉；委托的以原实施部门的名义决定、由它负责。方式不明，文书盖谁的章、告谁都说不清。

    怎么改：按赋权决定写：下放、委托，或者（法律法规直接规定由乡镇行使的）直接。
    """

    english = """An empowered item does not say in which way it is exercised.

    Each must be 下放 (handed down), 委托 (delegated) or 直接 (given by the law itself).

    Why: what is handed down the township decides and answers for in its own name, what is
    delegated in the department's; otherwise nobody knows whose seal the decision bears.

    Instead: write what the granting decision says.
    """
    code = "Q403"
    name = "no-mode"
    level = Level.WARNING
    norm = MODE_OF_EACH_ITEM
    failing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: ⟦对擅自占用城市道路的行政处罚⟧
    原实施部门: 区城市管理局
"""
        ),
    )
    passing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
    行使方式: 委托
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.empowered:
            if item.mode is None:
                yield Hit(placed.at("mode"))
