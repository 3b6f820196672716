"""Q702."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.model.opinions import Opinion, needs_answer
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.rules.extract import Extract, ProjectHit
from quanze.rules.norm import OWN_RULE
from quanze.rules.process.stages import AFTER_ROUNDS, STAGE
from quanze.rules.project import Project
from quanze.rules.rule import ProjectRule
from quanze.rules.sample import ProjectSample


class UnansweredOpinion(ProjectRule):
    """部门的意见没有答复，下一轮已经送出，或者清单已经送审。

    “答复”里没有写“处理”（采纳、部分采纳、不采纳）的意见，到了下一轮或者送审、公布时就要报告。“无意见”不用答复。

    为什么：部门提了意见没有下文，下一轮只会再提一次；意见漏处理，是清单反复返工的主要原因。

    怎么改：在这条意见的“答复”里写明处理结果，不采纳、部分采纳的写明理由；也可以用 quanze consult answer 在表格里处理。
    """

    english = """An opinion has no answer, although the next round was sent or the list was submitted.

    Opinions without a decision (采纳, 部分采纳, 不采纳) under 答复 are reported once there is a later
    round, or the township's list is at submission or publication. 无意见 needs no answer.

    Why: a department whose opinion comes to nothing repeats it in the next round; opinions that
    get lost are the main cause of drafts going round and round.

    Instead: write the decision under 答复, with the reason where it is refused or adopted in part;
    or decide in a workbook by quanze consult answer.
    """
    code = "Q702"
    name = "unanswered-opinion"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        ProjectSample(
            """\
# opinions/round-1/civil.yaml
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}
意见:
  - 编号: "001"
    区划代码: "320999101"
    事项编号: P001
    意见: ⟦修改⟧
    修改建议: 增加养老机构排查
# opinions/round-2/civil.yaml
征求意见: {轮次: 2, 部门: 区民政局, 稿次: draft-v2}
意见: []
"""
        ),
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v2, 阶段: 送审}
基本履职事项: []
# opinions/round-1/civil.yaml
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}
意见:
  - 编号: "001"
    区划代码: "320999101"
    事项编号: P001
    意见: 删除
    ⟦答复⟧: {理由: 待研究}
"""
        ),
    )
    passing = (
        ProjectSample(
            """\
# opinions/round-1/civil.yaml
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}
意见:
  - 编号: "001"
    事项编号: P001
    意见: 修改
    答复: {处理: 采纳}
  - 编号: "002"
    事项编号: P002
    意见: 无意见
# opinions/round-2/civil.yaml
征求意见: {轮次: 2, 部门: 区民政局, 稿次: draft-v2}
意见:
  - 编号: "001"
    事项编号: P003
    意见: 修改
"""
        ),
    )

    def check(self, project: Project) -> Iterator[ProjectHit]:
        files = project.opinion_files
        if not files:
            return
        last = files[-1].round
        late = {one.township: one for one in project.lists if one.stage in AFTER_ROUNDS}
        for extract in files:
            if extract.round >= last and not late:
                continue
            model = project.opinions(extract)
            for number, opinion in enumerate(model.opinions if model else ()):
                if needs_answer(opinion):
                    yield from _hit(extract, number, opinion, last, late)


def _hit(
    extract: Extract, number: int, opinion: Opinion, last: int, late: dict[str, Extract]
) -> Iterator[ProjectHit]:
    # An opinion on an answer that says something else but no decision is marked there.
    field = "answer" if opinion.answer is not None else "opinion" if opinion.opinion else "id"
    path = ("opinions", number, field)
    if extract.round < last:
        yield ProjectHit(extract, path, "", {"round": extract.round, "next": last})
        return
    code = (opinion.code or "")[:TOWNSHIP_DIGITS]
    submitted = late.get(code) if code else next(iter(late.values()), None)
    if submitted is not None:
        values = {"name": submitted.township_name, "stage": submitted.stage}
        yield ProjectHit(extract, path, "stage", values, related=((submitted, STAGE, "related"),))
