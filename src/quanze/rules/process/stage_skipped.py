"""Q701."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.model.opinions import Opinions
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.rules.extract import ProjectHit
from quanze.rules.norm import CHANGZHOU_ROUNDS
from quanze.rules.process.stages import AFTER_ROUNDS, STAGE
from quanze.rules.project import Project
from quanze.rules.rule import ProjectRule
from quanze.rules.sample import ProjectSample


class StageSkipped(ProjectRule):
    """清单到了送审或者公布阶段，却没有征求过意见。

    工作区里有这个乡镇的冻结稿（drafts），各稿没有一稿在“征求意见”阶段，也没有部门意见（opinions）；或者有部门意见，却没有一条、一次是问到这个乡镇的。工作区里什么记录也没有的，不作判断。

    为什么：清单要经县级部门逐项研究、几上几下才能送审；没有征求意见就送审，收回事项无人承接、配合事项部门不认账。

    怎么改：先用 quanze consult send 征求意见；在别处征求过的，用 quanze consult receive 把意见表读进来；阶段写错的，改正阶段。
    """

    english = """A list is at submission or publication, but nobody was asked for an opinion.

    The workspace has frozen drafts of this township and none of them is at stage 征求意见, nor are
    there opinions of departments; or there are opinions, and none of them concerns this township.
    A workspace that keeps no such records is not judged.

    Why: departments go through the draft item by item before it is submitted. Without that
    nobody receives what is reclaimed, and departments disown what they are to lead.

    Instead: ask by quanze consult send; where it was done elsewhere, read the sheets of opinions
    by quanze consult receive; if the stage is wrong, correct it.
    """
    code = "Q701"
    name = "stage-skipped"
    level = Level.ERROR
    norm = CHANGZHOU_ROUNDS
    failing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v2, 阶段: ⟦送审⟧}
基本履职事项: []
# drafts/draft-v1/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v1, 阶段: 初稿}
基本履职事项: []
"""
        ),
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v2, 阶段: ⟦公布⟧}
基本履职事项: []
# opinions/round-1/civil.yaml
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}
送出事项:
  - {乡镇: 双河镇, 区划代码: "320999102", 事项: [P001]}
"""
        ),
    )
    passing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v2, 阶段: 送审}
基本履职事项: []
# drafts/draft-v1/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v1, 阶段: 征求意见}
基本履职事项: []
"""
        ),
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v2, 阶段: 公布}
基本履职事项: []
# shuanghe.yaml
乡镇: {名称: 双河镇, 区划代码: "320999102"}
清单: {版本: draft-v2, 阶段: 征求意见}
基本履职事项: []
"""
        ),
    )

    def check(self, project: Project) -> Iterator[ProjectHit]:
        late = [one for one in project.lists if one.stage in AFTER_ROUNDS and one.township]
        if not late:
            return
        if project.opinion_files:
            concerned = _townships(project)
            if not concerned:
                return
            for extract in late:
                if extract.township not in concerned and not _was_sent(project, extract.township):
                    yield ProjectHit(extract, STAGE, "others", {"stage": extract.stage})
            return
        if project.consulted():
            # Opinions lie in the workspace, but were not among the files to check.
            return
        for extract in late:
            drafts = _frozen_stages(project, extract.township)
            if drafts and "征求意见" not in drafts:
                yield ProjectHit(extract, STAGE, "", {"stage": extract.stage})


def _frozen_stages(project: Project, township: str) -> set[str | None]:
    return {
        one.stage
        for extracts in project.drafts.values()
        for one in extracts
        if one.township == township
    }


def _was_sent(project: Project, township: str) -> bool:
    return "征求意见" in _frozen_stages(project, township)


def _townships(project: Project) -> set[str]:
    """The townships that any department was asked about or spoke of; none where one spoke of all."""
    found: set[str] = set()
    for extract in project.opinion_files:
        model: Opinions | None = project.opinions(extract)
        if model is None:
            return set()
        found |= {group.code[:TOWNSHIP_DIGITS] for group in (*model.asked, *model.agreed)}
        codes = [opinion.code for opinion in model.opinions]
        if any(code is None for code in codes):
            return set()
        found |= {code[:TOWNSHIP_DIGITS] for code in codes if code}
    return found
