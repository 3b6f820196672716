"""Q005."""

from quanze.findings.level import Level
from quanze.rules.norm import FILE_FORMAT
from quanze.rules.sample import Sample
from quanze.rules.structure.reported import ReportedRule
from quanze.text.languages import Text


class UnknownKey(ReportedRule):
    """不认识的键。

    清单文件只用约定的键。报出最接近的一个；几乎可以肯定的（如把“名称”写成“事项名称”），按它读出
    并继续检查，同时附改法（见 JSON 输出的 fix）。

    为什么：写错的键，它的内容谁也读不到：写了“承接单位”，承接部门就是空的。

    怎么改：改为提示的键；确实没有对应的键的内容，写进“备注”。
    """

    english = """A key that the format does not know.

    The nearest known key is named. Where it is surely meant, the value is read and checked under
    that key, and the JSON output carries the edit (fix).

    Why: what stands under a misspelt key is read by nobody.

    Instead: write the key that is named; put what has no key of its own under “备注” (remarks).
    """
    code = "Q005"
    name = "unknown-key"
    level = Level.ERROR
    norm = FILE_FORMAT
    fixable = True
    failing = (
        Sample(
            """\
上级部门收回事项:
  - ⟦序号⟧: S001
    名称: 户外广告设施设置审批
    ⟦承接单位⟧: [区城市管理局]
""",
            Text("同义的栏目名", "a column's other name"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    ⟦经办科室⟧: 农业农村办
""",
            Text("没有这样的键", "no such key"),
        ),
        Sample(
            """\
⟦会议纪要⟧:
  时间: 2026-05-06
  地点: 三楼会议室
""",
            Text("不是清单文件", "no list at all"),
        ),
    )
    passing = (
        Sample(
            """\
basic:
  - id: J001
    name: 组织开展村级集体资产清查
township:
  name: 柳塘镇
  code: "320999101"
head:
  version: draft-v1
""",
            Text("英文键", "English keys"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    备注: 经办科室：农业农村办
"""
        ),
    )
