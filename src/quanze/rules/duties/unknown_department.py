"""Q305."""

from quanze.findings.level import Level
from quanze.knowledge.departments.names import Resolution
from quanze.rules.duties.department_rule import DepartmentRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample


class UnknownDepartment(DepartmentRule):
    """部门不在部门名录里。

    工作区的 departments.yaml 没有这个部门，也不是其中哪个部门的简称、曾用名；或者名录用的是另一个正式名称。没有名录时，只在名称与常见部门只差一点时提示。

    为什么：同一个部门写成几个名字，分送和统计就会漏；名录以外的多半写错了。

    怎么改：写名录里的名称；确有这个部门的，补进 departments.yaml。
    """

    english = """A department that the register does not know.

    departments.yaml of the workspace has no such body, nor is the name a short or former one of any; or
    the register uses another full name. Without a register only near misses of usual names are noted.

    Why: one body under several names is missed when sheets are sent out and counted.

    Instead: write the name in the register, or add the body to departments.yaml.
    """
    code = "Q305"
    name = "unknown-department"
    level = Level.WARNING
    norm = OWN_RULE
    kinds = ("unknown", "variant", "several")
    proposes = True
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
    承接部门: [⟦区市场监督管里局⟧]
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
    承接部门: [区城市管理局, 区市场监督管理局, 区白龙观景区管理办公室]
"""
        ),
    )

    def variant(self, resolution: Resolution) -> str:
        if resolution.kind in ("variant", "several"):
            return resolution.kind
        if not resolution.registered:
            return "usual"
        return "near" if resolution.today else ""

    def unregistered_at_most(self) -> Level | None:
        return Level.NOTICE
