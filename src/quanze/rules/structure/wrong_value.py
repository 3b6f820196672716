"""Q007."""

from quanze.findings.level import Level
from quanze.rules.norm import FILE_FORMAT
from quanze.rules.sample import Sample
from quanze.rules.structure.reported import ReportedRule
from quanze.text.languages import Text


class WrongValue(ReportedRule):
    """值的类型不对。

    该写列表的写成了一段文字，该写日期、数字的写成了别的，只能从几个词里选的写了别的词。

    为什么：“区民政局、区财政局”写成一段文字，就是一个谁也不认识的部门；日期写法不一，就比不出先后。

    怎么改：按提示改写。列表每项一行、以“- ”开头，或者写成“[…, …]”；日期写成 2026-10-30；区划代码
    写九位（或十二位）数字。
    """

    english = """A value of the wrong kind.

    Text where a list belongs, something else where a day or a number belongs, a word that is not
    among those to choose from.

    Why: two departments in one text are one department that nobody knows; days in several notations
    cannot be compared.

    Instead: write a list with one “- ” a line or as “[…, …]”, days as 2026-10-30, division codes
    with nine (or twelve) digits.
    """
    code = "Q007"
    name = "wrong-value"
    level = Level.ERROR
    norm = FILE_FORMAT
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    承接部门: ⟦区城市管理局、区行政审批局⟧
    衔接:
      生效日期: ⟦2026年8月1日⟧
""",
            Text("列表、日期", "a list, a day"),
        ),
        Sample(
            """\
乡镇:
  名称: 柳塘镇
  类型: ⟦建制镇⟧
  区划代码: ⟦"320999"⟧
清单:
  版本: draft-v1
  声明总数: {基本: ⟦一百三十三⟧, 配合: 82}
基本履职事项:
  - ⟦组织开展村级集体资产清查⟧
  - 编号: J002
    名称: 登记失业人员
    设定依据:
      - 《就业促进法》
      ⟦-⟧
""",
            Text("选项、代码、数字、一项", "a choice, a code, a number, an entry"),
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    承接部门: [区城市管理局, 区行政审批局]
    衔接:
      生效日期: 2026-08-01
"""
        ),
    )
