"""Q010."""

from quanze.findings.level import Level
from quanze.rules.norm import FILE_FORMAT
from quanze.rules.sample import Sample
from quanze.rules.structure.reported import ReportedRule
from quanze.text.languages import Text

_DEEPEST = 64


class TooLarge(ReportedRule):
    """文件太大或者嵌套太深。

    超过 8 MB、约 20 万个键和值的文件不读；嵌套超过 64 层的，从那一处起不再读。没有读的部分，其余
    规则都没有检查。

    为什么：一个乡镇的清单约 0.2 MB、8000 个键和值、嵌套七层。超出这么多的，不是清单，或者括号、
    缩进有误。

    怎么改：确认它是清单文件；多个乡镇的，拆成一个乡镇一个文件；嵌套太深的，检查括号是否配对。改后
    再检查一次。
    """

    english = """The file is too large or nested too deep.

    Files of more than 8 MB or of more than some 200,000 keys and values are not read; one nested more
    than 64 levels deep is read no further from there. What was not read is unchecked by all other
    rules.

    Why: the list of a township has 0.2 MB, 8,000 keys and values and seven levels. What is so much
    larger is no list, or its brackets are wrong.

    Instead: make sure that it is a list, split it by township, check its brackets; then
    check the file again.
    """
    code = "Q010"
    name = "too-large"
    level = Level.ERROR
    norm = FILE_FORMAT
    failing = (
        Sample(
            f"备注: {'[' * (_DEEPEST - 1)}⟦[⟧{']' * _DEEPEST}\n",
            Text("嵌套 65 层", "65 levels"),
        ),
    )
    passing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对损坏绿化设施的处罚
    执法指引:
      裁量基准:
        - {情形: 轻微, 条件: 一处, 幅度: 警告}
"""
        ),
    )
