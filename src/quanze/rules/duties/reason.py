"""Q303."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_REPLY
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoReason(Rule):
    """收回事项没有写收回理由。

    收回事项要写明为什么由上级部门收回；空白和“无”“/”等于没有写。

    为什么：承接部门在征求意见时最先问的就是理由。没有理由，意见谈不拢，以后调整清单时也无从判断情况是否变了。

    怎么改：写具体的原因，如技术承接难、没有监管对象、行使次数少、没有法定授权，能写数字的写数字。
    """

    english = """A reclaimed item gives no reason.

    It must say why a department takes it back; blanks and placeholders count as none.

    Why: it is the first thing that the receiver asks in consultation, and what later adjustments
    are judged by.

    Instead: give the actual reason (beyond the township's skills, nothing there to supervise,
    hardly ever exercised, no statutory power), with figures where there are any.
    """
    code = "Q303"
    name = "no-reason"
    level = Level.ERROR
    norm = CHANGZHOU_REPLY
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: ⟦核发公共场所卫生许可证⟧
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    收回理由: ⟦无⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    收回理由: 专业性强，三年来没有行使过
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.reclaimed:
            if says_nothing(item.reason):
                yield Hit(placed.at("reason"))
