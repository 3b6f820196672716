"""征求意见: what one department was asked in one round, what it said, and what it was answered."""

from typing import Literal, TypeAlias

from quanze.model.record import Day, Record, term
from quanze.model.township import DivisionCode

#: The four lists in the words of the sheets that go round.
ListLabel: TypeAlias = Literal["基本", "配合", "收回", "赋权"]
OpinionKind: TypeAlias = Literal["无意见", "修改", "删除", "新增"]
Decision: TypeAlias = Literal["采纳", "部分采纳", "不采纳"]


class Answer(Record):
    """答复: what the township or the 编办 decided on an opinion."""

    decision: Decision | None = term("处理", None)
    reason: str | None = term("理由", None, description="部分采纳、不采纳的，写明理由")
    items: tuple[str, ...] = term(
        "落实事项", (), description="下一稿里落实这条意见的事项编号；就是原事项的不必写"
    )


class Opinion(Record):
    """One opinion on one item, on an item that is missing (新增), or on the whole list."""

    id: str = term("编号", description="文件内唯一，如 001")
    township: str | None = term("乡镇", None, description="不写为全部乡镇")
    code: DivisionCode | None = term("区划代码", None)
    list_name: ListLabel | None = term("清单类别", None)
    item: str | None = term("事项编号", None, description="送出的那一稿里的编号；新增的不写")
    name: str | None = term("事项名称", None)
    opinion: OpinionKind | None = term("意见", None)
    suggestion: str | None = term("修改建议", None)
    reason: str | None = term("理由", None)
    answer: Answer | None = term("答复", None)
    remarks: str | None = term("备注", None)


def needs_answer(opinion: Opinion) -> bool:
    """Whether somebody still has to decide on an opinion. 无意见 asks for nothing."""
    decided = opinion.answer is not None and opinion.answer.decision is not None
    return opinion.opinion != "无意见" and not decided


class TownshipItems(Record):
    """Some items of one township's list, by their ids."""

    township: str = term("乡镇")
    code: DivisionCode = term("区划代码")
    items: tuple[str, ...] = term("事项", ())


class ConsultationHead(Record):
    """征求意见: which round, whom, on which draft, and when."""

    round: int = term("轮次", ge=1)
    department: str = term("部门")
    draft: str = term("稿次", description="送出时冻结的稿，如 draft-v2")
    sent: Day | None = term("送出日期", None)
    due: Day | None = term("反馈期限", None)
    received: Day | None = term("收到日期", None)


class Opinions(Record):
    """A file of opinions: one department in one round, on all townships it was asked about."""

    head: ConsultationHead = term("征求意见")
    asked: tuple[TownshipItems, ...] = term("送出事项", ())
    agreed: tuple[TownshipItems, ...] = term("无意见事项", ())
    opinions: tuple[Opinion, ...] = term("意见", ())
