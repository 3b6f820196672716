"""Q707."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.decisions.contradictions import against
from quanze.knowledge.decisions.decide import deciding_row
from quanze.knowledge.decisions.own_rows import table_with
from quanze.knowledge.decisions.row import facts_of
from quanze.knowledge.placeholders import says_nothing
from quanze.model.raw_items import RawItem, RawItems
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_QUESTIONS
from quanze.rules.raw_items.questions import named_questions
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class AgainstAnswers(Rule):
    """拟列入的清单与三问的回答矛盾。

    只指出说不通的：依据不充分或者不能有效实施，却拟列入基本；没有依据、基层又不需要，却拟列入配合；
    三问有一个“否”，却拟列入赋权；三问都是“是”，却拟收回（没有写收回情形）或者不列入。写了拟列入理由
    （不列入的，写了不列入理由）的不算，本地分类表（quanze.toml 的 [[drafting.rows]]）就这样规定的也不算。

    为什么：分类要经得起部门和审核机关追问；结论同自己的回答对不上，整张清单都会被怀疑。

    怎么改：核对三问的回答和拟列入；确实应当这样列的，在“拟列入理由”写明。
    """

    english = """A class that contradicts the answers to the three questions.

    Only what makes no sense is reported: basic, though the basis does not suffice or it cannot be
    carried out; cooperative, though neither founded nor needed; empowered, though one answer is no;
    reclaimed (without any ground) or left out, though all answers are yes. Not meant are items that
    say why, and what the workspace's own table (``[[drafting.rows]]`` in quanze.toml) provides.

    Why: departments and reviewers ask for the reasons of a class. One that contradicts its own
    answers casts doubt on the whole list.

    Instead: look at the answers and the class again; where it is right, say why under 拟列入理由.
    """
    code = "Q707"
    name = "class-against-answers"
    level = Level.WARNING
    norm = CHANGZHOU_QUESTIONS
    applies_to = ("raw",)
    failing = (
        Sample(
            """\
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 检测公共场所空气质量
    依据是否充分: 是
    基层是否需要: 是
    能否有效实施: 否
    拟列入: ⟦基本⟧
  - 编号: Y0002
    名称: 村里两家为宅基地吵架，去调解
    依据是否充分: 是
    基层是否需要: 是
    能否有效实施: 是
    拟列入: ⟦收回⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 检测公共场所空气质量
    依据是否充分: 是
    基层是否需要: 是
    能否有效实施: 否
    拟列入: 基本
    拟列入理由: 区里从2027年起派技术人员驻镇
  - 编号: Y0002
    名称: 填报六个平台的台账
    依据是否充分: 是
    基层是否需要: 是
    能否有效实施: 是
    收回情形: [考核不科学]
    拟列入: 收回
  - 编号: Y0003
    名称: 协助做好经济普查入户登记
    依据是否充分: 是
    基层是否需要: 是
    能否有效实施: 是
    拟列入: 配合
""",
            Text(
                "写明理由的；三问分不出基本和配合",
                "reasons given; and three yeses are as good for cooperative as for basic",
            ),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.model
        if not isinstance(model, RawItems):
            return
        rows = None
        for number, item in enumerate(model.raw_items):
            if item.proposed_list is None or _explained(item):
                continue
            facts = facts_of(item)
            names = against(item.proposed_list, facts)
            if not names:
                continue
            rows = rows or table_with(file.settings.drafting.rows)
            if deciding_row(facts, rows).result == item.proposed_list:
                continue
            refused = getattr(facts, names[0]) == "否"
            values = {"list": item.proposed_list, "questions": named_questions(names)}
            yield Hit(
                ("raw_items", number, "proposed_list"), "refused" if refused else "agreed", values
            )


def _explained(item: RawItem) -> bool:
    if item.merged_into or not says_nothing(item.proposed_because):
        return True
    return item.proposed_list == "不列入" and not says_nothing(item.dropped_because)
