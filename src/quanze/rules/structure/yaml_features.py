"""Q008."""

from quanze.findings.level import Level
from quanze.rules.norm import FILE_FORMAT
from quanze.rules.sample import Sample
from quanze.rules.structure.reported import ReportedRule
from quanze.text.languages import Text


class YamlFeature(ReportedRule):
    """用了锚点、引用、类型标记或者第二份文档。

    “&”“*”“!”开头的值，在 YAML 里是锚点、引用、类型标记；单独一行“---”开始另一份文档。清单文件
    不用这些。

    为什么：多半是无意写出的，如以“*”标重点。其余的，看的人看不出值是什么，改一处会牵动别处；
    一个文件几份清单，比对和统计时会漏掉后面的。

    怎么改：把内容原样写出；值本来就以这些符号开头的，给整个值加引号；第二份清单另存为一个文件。
    """

    english = """An anchor, alias, tag or second document.

    To YAML a value that begins with “&”, “*” or “!” is an anchor, alias or tag, and a line “---”
    begins another document. List files have none of these.

    Why: mostly they are not meant at all. Where they are, a reader cannot see the value, a change
    in one place changes others, and what stands in a second document is overlooked.

    Instead: write the content out, quote a value that begins with such a sign, and save a second
    list as a file of its own.
    """
    code = "Q008"
    name = "yaml-feature"
    level = Level.ERROR
    norm = FILE_FORMAT
    failing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 指导村民委员会换届选举
    上级部门职责: ⟦&a⟧ 指导监督选举工作
    备注: ⟦*a⟧
""",
            Text("锚点和引用", "anchor and alias"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
⟦---⟧
基本履职事项:
  - 编号: J001
    名称: 登记失业人员
""",
            Text("第二份文档", "a second document"),
        ),
    )
    passing = (
        Sample(
            """\
---
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
清单:
  版本: draft-v1
基本履职事项:
  - 编号: J001
    名称: "*组织开展村级集体资产清查"
""",
            Text("文件开头的“---”可以有", "one “---” at the start is right"),
        ),
    )
