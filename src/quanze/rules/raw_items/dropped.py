"""Q708."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.model.raw_items import RawItems
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_QUESTIONS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class DroppedWithoutReason(Rule):
    """不列入清单的原始事项没有写理由。

    拟列入写“不列入”的，要写不列入理由（写在拟列入理由里也可以）；“无”“/”不算理由。

    为什么：起底的每一件事都要有交代；没有理由就去掉，日后发现漏了也查不出是谁、为什么。

    怎么改：写明理由，如 设定依据已经废止、与 Y0012 重复、属于村民自治事项。
    """

    english = """A raw item is left out of all lists, and no reason is given.

    Where 拟列入 says 不列入, a reason is needed under 不列入理由 (or 拟列入理由); 无 and / are none.

    Why: every raw item must be accounted for. Without a reason nobody can tell later who left it
    out and why.

    Instead: give the reason, such as a basis that was repealed, or another item that is the same.
    """
    code = "Q708"
    name = "raw-item-dropped-without-reason"
    level = Level.ERROR
    norm = CHANGZHOU_QUESTIONS
    applies_to = ("raw",)
    failing = (
        Sample(
            """\
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 统计手机应用注册率
    拟列入: ⟦不列入⟧
  - 编号: Y0002
    名称: 分解报刊征订任务
    拟列入: ⟦不列入⟧
    不列入理由: 无
"""
        ),
    )
    passing = (
        Sample(
            """\
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 统计手机应用注册率
    拟列入: 不列入
    不列入理由: 没有依据，县里已明令停止考核
  - 编号: Y0002
    名称: 分解报刊征订任务
    拟列入: 不列入
    并入: Y0001
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.model
        if not isinstance(model, RawItems):
            return
        for number, item in enumerate(model.raw_items):
            if (
                item.proposed_list == "不列入"
                and not item.merged_into
                and says_nothing(item.dropped_because)
                and says_nothing(item.proposed_because)
            ):
                yield Hit(("raw_items", number, "proposed_list"))
