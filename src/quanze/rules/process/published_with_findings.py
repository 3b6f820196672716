"""Q705."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.extract import ProjectHit
from quanze.rules.norm import OWN_RULE
from quanze.rules.process.stages import STAGE
from quanze.rules.project import Project
from quanze.rules.rule import ProjectRule
from quanze.rules.sample import ProjectSample


class PublishedWithFindings(ProjectRule):
    """已经公布的清单还有错误。

    清单在“公布”阶段，检查还报告错误。警告和提示不算；写明理由、用“# quanze: 忽略”忽略的也不算。只查这一条规则（--select Q705）时看不出别的规则报告了什么。

    为什么：印发以后再改，要重新走程序；错误应当在送审以前改完。

    怎么改：改正报告的错误；确实不用改的，写明理由忽略；还没有真正公布的，把阶段改回“送审”。
    """

    english = """A published list still has errors.

    The list is at stage 公布 and the check reports errors. Warnings and notices do not count. With
    --select Q705 alone nothing is known of what other rules would report.

    Why: to change a list after it was issued means going through the whole procedure again.

    Instead: mend the errors, or suppress with a reason what is right as it is; if it was not
    published yet, set the stage back to 送审.
    """
    code = "Q705"
    name = "published-with-errors"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: v1, 阶段: ⟦公布⟧}
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
# shuanghe.yaml
乡镇: {名称: 双河镇, 区划代码: "320999102"}
清单: {版本: v1, 阶段: 送审}
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
"""
        ),
    )
    passing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: v1, 阶段: 公布}
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    类别: 乡村振兴
    设定依据:
      - 《中华人民共和国农村集体经济组织法》第十条第三款
# shuanghe.yaml
乡镇: {名称: 双河镇, 区划代码: "320999102"}
清单: {版本: v1, 阶段: 送审}
基本履职事项: []
"""
        ),
    )

    def check(self, project: Project) -> Iterator[ProjectHit]:
        for extract in project.lists:
            errors = extract.open_findings.get(Level.ERROR, 0)
            if extract.stage == "公布" and errors:
                yield ProjectHit(extract, STAGE, "", {"count": errors})
