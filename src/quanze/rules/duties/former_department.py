"""Q306."""

from quanze.findings.level import Level
from quanze.knowledge.departments.names import Resolution
from quanze.rules.duties.department_rule import DepartmentRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample


class FormerDepartment(DepartmentRule):
    """部门写的是机构改革以前的名称。

    名录或者常用名称表知道这是曾用名。职责后来全部归一个部门的，可以直接改成今天的名称；分给几个部门的，指出主要去向，请人来定。

    为什么：机构已经撤销、更名，按旧名分送找不到人，公布出去也是硬伤。

    怎么改：写今天的名称；职责分拆的，按“三定”规定确定由谁负责。
    """

    english = """A department is called by a name from before the reforms.

    The register, or the table of usual names, knows it as a former one. Where all duties went to one
    body the fix is safe; where several share them the main one is named and a person decides.

    Why: nobody answers under a name that was abolished, and print keeps the blunder.

    Instead: write today's name; where duties were divided, find out who has this one.
    """
    code = "Q306"
    name = "former-department"
    level = Level.WARNING
    norm = OWN_RULE
    kinds = ("former", "split")
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
    承接部门: [⟦区环境保护局⟧, ⟦区农林局⟧]
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
    承接部门: [区生态环境局, 区农业农村局]
"""
        ),
    )

    def variant(self, resolution: Resolution) -> str:
        if resolution.kind == "split":
            return "split"
        return "" if resolution.until else "undated"
