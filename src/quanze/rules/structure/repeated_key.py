"""Q003."""

from quanze.findings.level import Level
from quanze.rules.norm import YAML_1_2
from quanze.rules.sample import Sample
from quanze.rules.structure.reported import ReportedRule


class RepeatedKey(ReportedRule):
    """同一个键写了两次。

    一个事项（或者一组键值）里同一个键只能写一次。中英文各写一次的，也是写了两次。

    为什么：多数软件悄悄取后一个，有的取前一个；两处内容不同时，没有人知道哪一个算数。这里取
    第一个有值的。

    怎么改：把两处合并为一处；列表（如两段“基本履职事项”）并成一个列表。
    """

    english = """A key is written twice.

    Within one mapping each key stands once; the same key in Chinese and in English is twice too.

    Why: most programs silently take the last, some the first; where the two differ nobody knows
    which one holds. Here the first with a value is taken.

    Instead: merge the two; make one list of two lists.
    """
    code = "Q003"
    name = "repeated-key"
    level = Level.ERROR
    norm = YAML_1_2
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    承接部门: [区城市管理局]
    收回理由: 镇级无专业人员
    ⟦承接部门⟧: [区行政审批局]
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    ⟦name⟧: 组织开展村级集体资产清查
"""
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    承接部门: [区城市管理局, 区行政审批局]
    收回理由: 镇级无专业人员
"""
        ),
    )
