"""Q604."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.extract import Extract, ProjectHit
from quanze.rules.norm import FILE_FORMAT
from quanze.rules.project import Project
from quanze.rules.rule import ProjectRule
from quanze.rules.sample import ProjectSample

_CODE = ("township", "code")


class TownshipTwice(ProjectRule):
    """同一个乡镇有两个清单文件。

    两个文件写了同一个区划代码。冻结的各稿放在 drafts 文件夹，不在此列。

    为什么：一个乡镇只能有一份现行清单；两份并存，统计和征求意见都会算两次、发两次。

    怎么改：删去或者移走多余的一份；是区划代码写错的，改正代码。
    """

    english = """One township has two list files.

    Two files have the same division code. Frozen drafts in the drafts folder do not count.

    Why: a township has one list in force; with two of them everything is counted and sent twice.

    Instead: delete or move the superfluous one, or correct the code.
    """
    code = "Q604"
    name = "township-twice"
    level = Level.ERROR
    norm = FILE_FORMAT
    failing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
清单:
  版本: draft-v1
# liutang-2.yaml
乡镇:
  名称: 柳塘镇
  区划代码: ⟦"320999101"⟧
清单:
  版本: draft-v2
"""
        ),
    )
    passing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
清单:
  版本: draft-v1
# shuanghe.yaml
乡镇:
  名称: 双河镇
  区划代码: "320999102"
清单:
  版本: draft-v1
"""
        ),
    )

    def check(self, project: Project) -> Iterator[ProjectHit]:
        first: dict[str, Extract] = {}
        for extract in project.lists:
            if not extract.township:
                continue
            earlier = first.setdefault(extract.township, extract)
            if earlier is not extract:
                values = {
                    "code": extract.township,
                    "name": earlier.township_name,
                    "file": earlier.file,
                }
                related = ((earlier, _CODE, "related"),)
                yield ProjectHit(extract, _CODE, "", values, related=related)
