"""Q301."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.duties.abolished import is_abolished
from quanze.rules.hit import Hit
from quanze.rules.norm import RECEIVER_OR_ABOLISHED
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class NoReceivingDepartment(Rule):
    """收回事项没有写承接部门。

    收回事项必须写明由哪个部门承接；只有权力已经取消的，才可以没有承接部门，这时写“取消依据”。两样都写的，自相矛盾，也报。

    为什么：收回而无人承接，事项就落空了；办事群众和乡镇都不知道该找谁。审核时这是退回的第一原因。

    怎么改：在“承接部门”下写出承接部门的全称；有几个部门的逐个写出，牵头的写在第一个。
    法律修改、决定取消等使权力不再存在的，不写承接部门，在“取消依据”写取消它的法律或者决定。
    """

    english = """A reclaimed item names no receiving department.

    Every reclaimed item must say which department receives it. Only where the power was abolished
    there is none; then 取消依据 says by what. Both at once contradict one another.

    Why: an item that is taken back and received by nobody is lost.

    Instead: write the full names of the receivers, the leading one first. Where the power was
    abolished, write under 取消依据 which law or decision abolished it, and no receiver.
    """
    code = "Q301"
    name = "no-receiving-department"
    level = Level.ERROR
    norm = RECEIVER_OR_ABOLISHED
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
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: ⟦核发暂住证⟧
    取消依据: 待定
  - 编号: S002
    名称: 对未办理节水设施登记的行政处罚
    承接部门: [区水利局]
    取消依据: ⟦《柳塘市节约用水条例》2025年修订时删去⟧
""",
            Text("没有写清是否取消、两样都写", "abolished or not? – and both at once"),
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    承接部门: [区城市管理局]
  - 编号: S002
    名称: 对未办理节水设施登记的行政处罚
    取消依据: 《柳塘市节约用水条例》2025年修订时删去
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.reclaimed:
            received = not all(says_nothing(name) for name in item.receiving_departments)
            if received and is_abolished(item):
                values = {"names": "、".join(item.receiving_departments)}
                yield Hit(placed.at("abolished_by"), "both", values)
            elif not received and not is_abolished(item):
                yield Hit(placed.at("receiving_departments"))
