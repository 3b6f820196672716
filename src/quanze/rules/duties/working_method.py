"""Q302."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.duties.abolished import is_abolished
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_REPLY
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoWorkingMethod(Rule):
    """收回事项没有写工作方式。

    收回事项要写明承接部门以怎样的方式办理；空白和“无”“/”“待定”等于没有写。权力已经取消、写了“取消依据”的不查。

    为什么：只收回、不写怎么办，承接部门可以各自理解，乡镇和群众不知道以后向谁申请、由谁查处，衔接就断了。

    怎么改：写“由区××局……办理”，并写明从何时起、已经受理的事项由谁办结。
    """

    english = """A reclaimed item gives no working method.

    It must say how the receiver will do the work; blanks and placeholders (无, /, 待定) count as
    none. Items whose power was abolished (取消依据) need no method.

    Why: without it each receiver understands something else, and nobody knows where to apply or
    who enforces from now on.

    Instead: write 由区××局…办理, from when, and who finishes what is already open.
    """
    code = "Q302"
    name = "no-working-method"
    level = Level.ERROR
    norm = CHANGZHOU_REPLY
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: ⟦核发公共场所卫生许可证⟧
    承接部门: [区卫生健康局]
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    工作方式: ⟦待定⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    工作方式: 由区卫生健康局统一办理
  - 编号: S002
    名称: 对未办理节水设施登记的行政处罚
    取消依据: 《柳塘市节约用水条例》2025年修订时删去
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.reclaimed:
            if says_nothing(item.working_method) and not is_abolished(item):
                yield Hit(placed.at("working_method"))
