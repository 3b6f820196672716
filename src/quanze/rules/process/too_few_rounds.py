"""Q709."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.extract import Extract, ProjectHit
from quanze.rules.norm import CHANGZHOU_ROUNDS
from quanze.rules.process.stages import AFTER_ROUNDS, STAGE
from quanze.rules.project import Project
from quanze.rules.rule import ProjectRule
from quanze.rules.sample import ProjectSample


class TooFewRounds(ProjectRule):
    """征求意见不满三轮就送审或者公布。

    清单在“送审”或者“公布”阶段，工作区的部门意见（opinions）不到三轮。送出以后一个部门也没有反馈的，不算一轮。轮数可以在 quanze.toml 的 [consultation] rounds 里改。没有部门意见的工作区不作判断。

    为什么：“三上三下”是清单编制的规定动作：每一轮改过的稿子要再送部门看，改了什么、没改什么才落得实。

    怎么改：用 quanze consult send 送下一轮；当地只要求一轮、两轮的，在设置里写明。
    """

    english = """Submitted or published after fewer than three rounds of opinions.

    The list is at submission or publication and the workspace has opinions of fewer than three
    rounds. One that was sent and that no department has answered does not count. The number is a setting ([consultation] rounds). A workspace without opinions is not
    judged.

    Why: three rounds up and down are part of how these lists are made: departments see what
    became of their opinions before the list is submitted.

    Instead: send the next round by quanze consult send; where fewer are asked for, say so in
    the settings.
    """
    code = "Q709"
    name = "too-few-rounds"
    level = Level.ERROR
    norm = CHANGZHOU_ROUNDS
    failing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v3, 阶段: ⟦送审⟧}
基本履职事项: []
# opinions/round-1/civil.yaml
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}
无意见事项:
  - {乡镇: 柳塘镇, 区划代码: "320999101", 事项: [P001]}
# opinions/round-2/civil.yaml
征求意见: {轮次: 2, 部门: 区民政局, 稿次: draft-v2}
无意见事项:
  - {乡镇: 柳塘镇, 区划代码: "320999101", 事项: [P001]}
"""
        ),
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v2, 阶段: ⟦送审⟧}
基本履职事项: []
# opinions/round-1/civil.yaml
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1, 送出日期: 2026-10-08}
送出事项:
  - {乡镇: 柳塘镇, 区划代码: "320999101", 事项: [P001]}
"""
        ),
    )
    passing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v2, 阶段: 征求意见}
基本履职事项: []
# opinions/round-1/civil.yaml
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}
意见: []
"""
        ),
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v4, 阶段: 送审}
基本履职事项: []
# opinions/round-1/civil.yaml
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}
意见: []
# opinions/round-2/civil.yaml
征求意见: {轮次: 2, 部门: 区民政局, 稿次: draft-v2}
意见: []
# opinions/round-3/civil.yaml
征求意见: {轮次: 3, 部门: 区民政局, 稿次: draft-v3}
意见: []
"""
        ),
    )

    def check(self, project: Project) -> Iterator[ProjectHit]:
        sent = {one.round for one in project.opinion_files if one.round}
        wanted = project.settings.consultation.rounds
        if not sent:
            return
        answered = {
            one.round for one in project.opinion_files if one.round and not _waits(project, one)
        }
        if len(answered) >= wanted:
            return
        variant = "waiting" if len(sent) > len(answered) else ""
        for extract in project.lists:
            if extract.stage in AFTER_ROUNDS:
                values = {
                    "stage": extract.stage,
                    "rounds": len(answered),
                    "wanted": wanted,
                    "waiting": "、".join(str(one) for one in sorted(sent - answered)),
                }
                yield ProjectHit(extract, STAGE, variant, values)


def _waits(project: Project, extract: Extract) -> bool:
    """Whether a department was asked and nothing at all has come back."""
    model = project.opinions(extract)
    if model is None:
        return False
    head = model.head
    return bool(head.sent) and not (head.received or model.opinions or model.agreed)
