"""Q307."""

from quanze.findings.level import Level
from quanze.knowledge.departments.names import Resolution
from quanze.rules.duties.department_rule import DepartmentRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample


class ShortDepartment(DepartmentRule):
    """部门写的是简称。

    名录或者常用名称表知道它的全称。

    为什么：清单印发公布，部门应当写规范名称；简称各地不一，汇总时会算成几个部门。

    怎么改：写全称。简称只对应一个全称的，quanze 给出的改法可以直接采用；对应几个的（教体局是教育体育局还是教育和体育局），请人来定。当地名称不同的，写进 departments.yaml。
    """

    english = """A department is called by a short name.

    The register, or the table of usual names, knows the full one.

    Why: published lists name bodies in full, and short names differ from place to place.

    Instead: write the full name. The fix is safe where a short name has one full name; where it has
    several a person decides. Where the local name differs, add it to departments.yaml.
    """
    code = "Q307"
    name = "short-department"
    level = Level.NOTICE
    norm = OWN_RULE
    kinds = ("short",)
    fixable = True
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
    承接部门: [⟦区市监局⟧, ⟦天宁区住建局⟧]
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
    承接部门: [区市场监督管理局, 天宁区住房和城乡建设局]
"""
        ),
    )

    def variant(self, resolution: Resolution) -> str:  # noqa: ARG002 - one sentence serves all
        return ""
