"""Q301."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_REPLY
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoReceivingDepartment(Rule):
    """收回事项没有写承接部门。

    收回事项必须写明由哪个部门承接。

    为什么：收回而无人承接，事项就落空了；办事群众和乡镇都不知道该找谁。审核时这是退回的第一原因。

    怎么改：在“承接部门”下写出承接部门的全称；有几个部门的逐个写出，牵头的写在第一个。
    权力已被取消而确实无人承接的，应当从清单中删去，而不是收回。
    """

    english = """A reclaimed item names no receiving department.

    Every reclaimed item must say which department receives it.

    Why: an item that is taken back and received by nobody is lost.

    Instead: write the full names of the receivers, the leading one first. Where the power was
    abolished, delete the item.
    """
    code = "Q301"
    name = "no-receiving-department"
    level = Level.ERROR
    norm = CHANGZHOU_REPLY
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: ⟦户外广告设施设置审批⟧
    类别: 行政许可
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    ⟦承接部门⟧: []
"""
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    承接部门: [区城市管理局]
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.reclaimed:
            if all(says_nothing(name) for name in item.receiving_departments):
                yield Hit(placed.at("receiving_departments"))
