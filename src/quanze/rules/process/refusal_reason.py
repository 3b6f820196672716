"""Q703."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.model.opinions import Opinions
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class RefusalWithoutReason(Rule):
    """意见不采纳或者部分采纳，没有写理由。

    “处理”写“不采纳”“部分采纳”的，“理由”不能空着，也不能写“无”“略”。

    为什么：要把处理结果答复部门；没有理由的不采纳，部门会再提，审核时也说不清。

    怎么改：写明为什么不采纳、哪一部分没有采纳，有依据的写依据。
    """

    english = """An opinion is refused, or adopted in part, without a reason.

    Where 处理 is 不采纳 or 部分采纳, 理由 must say something.

    Why: the department is told the outcome. A refusal without reason comes back in the next
    round, and nobody can explain it to the reviewers.

    Instead: write why it is refused, or which part is not adopted, with the basis if there is one.
    """
    code = "Q703"
    name = "refusal-without-reason"
    level = Level.ERROR
    norm = OWN_RULE
    applies_to = ("opinions",)
    failing = (
        Sample(
            """\
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}
意见:
  - 编号: "001"
    事项编号: P001
    意见: 修改
    答复: {处理: ⟦不采纳⟧}
  - 编号: "002"
    事项编号: P002
    意见: 删除
    答复:
      处理: ⟦部分采纳⟧
      理由: 无
"""
        ),
    )
    passing = (
        Sample(
            """\
征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}
意见:
  - 编号: "001"
    事项编号: P001
    意见: 修改
    答复: {处理: 不采纳, 理由: 村级没有这项数据的查询权限}
  - 编号: "002"
    事项编号: P002
    意见: 修改
    答复: {处理: 采纳}
  - 编号: "003"
    事项编号: P003
    意见: 删除
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.model
        if not isinstance(model, Opinions):
            return
        for number, opinion in enumerate(model.opinions):
            answer = opinion.answer
            if answer is None or answer.decision not in ("不采纳", "部分采纳"):
                continue
            if says_nothing(answer.reason):
                path = ("opinions", number, "answer", "decision")
                yield Hit(path, "", {"decision": answer.decision})
