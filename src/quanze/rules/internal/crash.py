"""Q999."""

from typing import get_args

from quanze.findings.level import Level
from quanze.model.kinds import FileKind
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import SELF
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class RuleCrashed(Rule):
    """一条规则自己出了错。

    某条规则检查某个文件时出错。这是 quanze 的缺陷，不是清单的问题。其余规则照常检查，这条规则在
    出错之前报出的也都保留。

    为什么：一条规则出错不应当使整个检查停下来，也不应当无声无息：这个文件在这一点上没有查完。

    怎么改：清单不用改。请把提示中的规则编号和出错的文件（可以隐去名称）告诉我们；等待期间可以用
    --ignore 暂时不用这条规则。
    """

    english = """A rule of ours crashed.

    One rule failed on one file. That is a defect of quanze, not of the list. All other rules were
    checked, and what this one found before stays.

    Why: one failing rule must neither stop the check nor pass unnoticed: in this point the file was
    not checked to its end.

    Instead: leave the list as it is and report the rule's code together with the file. Until it is
    mended, --ignore leaves the rule out.
    """
    code = "Q999"
    name = "rule-crashed"
    level = Level.ERROR
    norm = SELF
    applies_to = (*get_args(FileKind), None)
    #: No list can show it: the engine raises it.
    failing = ()
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
"""
        ),
    )

    def check(self, file: CheckedFile) -> tuple[Hit, ...]:  # noqa: ARG002 - the engine raises it
        return ()
