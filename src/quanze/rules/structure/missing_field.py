"""Q006."""

from quanze.findings.level import Level
from quanze.rules.norm import FILE_FORMAT
from quanze.rules.sample import Sample
from quanze.rules.structure.reported import ReportedRule


class MissingField(ReportedRule):
    """缺少必须有的内容。

    清单必须写明乡镇的名称和区划代码、清单的版本，每个事项必须有编号。事项没有名称的，另见 Q101；
    各类事项必须具备的栏目，另见 Q2、Q3、Q4 各条。

    为什么：没有这些，就不知道是谁的清单、哪一稿、哪一项，无法比对和统计。

    怎么改：在标出的地方补写这个键。
    """

    english = """Something required is missing.

    A list names its township with division code and its version, and each item has an id. An item
    without a name is reported by Q101; what each kind of item needs, by the rules of Q2, Q3 and Q4.

    Why: without them nobody knows whose list it is, which draft, which item.

    Instead: write the key at the marked place.
    """
    code = "Q006"
    name = "missing-field"
    level = Level.ERROR
    norm = FILE_FORMAT
    failing = (
        Sample(
            """\
基本履职事项:
  - ⟦名称⟧: 组织开展村级集体资产清查
    类别: 乡村振兴
"""
        ),
        Sample(
            """\
⟦乡镇⟧:
  名称: 柳塘镇
清单:
  ⟦版本⟧:
  阶段: 初稿
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
"""
        ),
    )
    passing = (
        Sample(
            """\
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
清单:
  版本: draft-v1
基本履职事项: []
"""
        ),
    )
