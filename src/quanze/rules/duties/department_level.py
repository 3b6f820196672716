"""Q316."""

from quanze.findings.level import Level
from quanze.knowledge.departments.names import Resolution
from quanze.rules.duties.department_rule import DepartmentRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample


class DepartmentElsewhere(DepartmentRule):
    """部门不是这个乡镇所在县（市、区）的。

    清单写了“所属”，而部门名称前的“区”“县”“旗”在所属里对不上，或者写了别的县（市、区）的名字。

    为什么：照着别处的清单改写，最容易把别处的部门带过来；县级市的清单里写“区民政局”，没有人会认领。

    怎么改：写本县（市、区）的部门；确由上一级部门负责的，写明是市还是省的部门。
    """

    english = """A department that is not of the township's own county.

    所属 is given, and 区, 县 or 旗 in front of the name stands for no place in it, or the name of another
    county stands there.

    Why: lists are rewritten from those of others, and their departments come along; nobody in a
    county-level city answers for 区民政局.

    Instead: write the body of this county, or say of which city or province it is.
    """
    code = "Q316"
    name = "department-elsewhere"
    level = Level.WARNING
    norm = OWN_RULE
    kinds = ("elsewhere",)
    failing = (
        Sample(
            """\
乡镇:
  名称: 郑陆镇
  区划代码: "320402100"
  所属: [江苏省, 常州市, 天宁区]
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    承接部门: [⟦县水利局⟧, ⟦武进区城市管理局⟧]
"""
        ),
    )
    passing = (
        Sample(
            """\
乡镇:
  名称: 郑陆镇
  区划代码: "320402100"
  所属: [江苏省, 常州市, 天宁区]
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    承接部门: [区水利局, 天宁区城市管理局, 市公安局, 常州市生态环境局]
"""
        ),
    )

    def variant(self, resolution: Resolution) -> str:
        return "place" if len(resolution.place or "") > 1 else ""
