"""Q706."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.decisions.decide import deciding_row
from quanze.knowledge.decisions.own_rows import table_with
from quanze.knowledge.decisions.row import facts_of
from quanze.knowledge.placeholders import says_nothing
from quanze.model.raw_items import RawItem, RawItems
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_QUESTIONS
from quanze.rules.raw_items.questions import MOST_SINGLY, first_ids, named_questions
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class NotAssessed(Rule):
    """原始事项的三个问题没有答完。

    每件原始事项都要回答：依据是否充分、基层是否需要、能否有效实施。已经并入别的事项、写了不列入理由、
    写了拟列入理由，或者不等答完就能定的（如写了收回情形），不在此列。还没有起草的底稿（没有一项有
    去向或者并入），一个文件只提示一次；没答完的超过 20 项时，也只说一次。

    为什么：三问是分类的根据；没有答就列进清单，部门问起来说不清，日后也无从复核。

    怎么改：补上“是”或者“否”；一时定不下来的，先不列入清单。
    """

    english = """A raw item whose three questions are not all answered.

    Of every raw item it is asked: is its basis sufficient, does the township need it, can it be
    carried out? Not meant are items that were merged into others, left out with a reason, put into
    a list with a reason, or decided whatever the missing answer (a ground for reclaiming). A file
    of which nothing has been drafted yet gets one notice; so does one with more than 20 such items.

    Why: the answers are what the classes rest on. Without them nobody can answer a department's
    question or review the class later.

    Instead: write 是 or 否; what cannot be decided yet stays out of the lists.
    """
    code = "Q706"
    name = "raw-item-not-assessed"
    level = Level.WARNING
    norm = CHANGZHOU_QUESTIONS
    applies_to = ("raw",)
    failing = (
        Sample(
            """\
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
    依据是否充分: 是
    基层是否需要: 是
    能否有效实施: 是
    去向: [J001]
  - 编号: Y0002
    名称: ⟦每月报送各类平台注册人数⟧
    依据是否充分: 否
    基层是否需要:
    拟列入: 配合
    去向: [P001]
""",
            Text("已经起草的底稿，逐项指出", "items are on the list already: one by one"),
        ),
        Sample(
            """\
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
⟦原始事项⟧:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
  - 编号: Y0002
    名称: 每月报送各类平台注册人数
""",
            Text("还没有起草的，一个文件提示一次", "nothing drafted yet: once a file"),
        ),
    )
    passing = (
        Sample(
            """\
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
    依据是否充分: 是
    基层是否需要: 是
    能否有效实施: 是
    去向: [J001]
  - 编号: Y0002
    名称: 调解邻里纠纷
    并入: Y0001
  - 编号: Y0003
    名称: 检测公共场所空气质量
    收回情形: [技术承接难]
    去向: [S001]
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.model
        if not isinstance(model, RawItems):
            return
        rows = table_with(file.settings.drafting.rows)
        waiting = [
            (number, item)
            for number, item in enumerate(model.raw_items)
            if facts_of(item).missing
            and not _explained(item)
            and deciding_row(facts_of(item), rows).result == "待定"
        ]
        if not waiting:
            return
        drafted = any(item.went_to or item.merged_into for item in model.raw_items)
        if drafted and len(waiting) <= MOST_SINGLY:
            for number, item in waiting:
                missing = named_questions(facts_of(item).missing)
                yield Hit(("raw_items", number, "name"), "", {"missing": missing})
            return
        values = {
            "count": len(waiting),
            "total": len(model.raw_items),
            "ids": first_ids([item.id for _, item in waiting if item.id]),
        }
        at_most = None if drafted else Level.NOTICE
        yield Hit(("raw_items",), "many", values, target="key", at_most=at_most)


def _explained(item: RawItem) -> bool:
    said = (item.dropped_because, item.proposed_because)
    return bool(item.merged_into) or not all(map(says_nothing, said))
