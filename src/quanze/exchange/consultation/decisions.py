"""All opinions of a round in one workbook, side by side by item, and the decisions read back."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, get_args

from quanze.drafting.consultation.content import content_of
from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.drafting.consultation.side_by_side import Group
from quanze.drafting.consultation.written_decisions import WrittenDecision
from quanze.exchange.consultation.columns import DECISION, DECISIONS
from quanze.exchange.consultation.form import Form, write_form
from quanze.exchange.consultation.marker import Marker
from quanze.exchange.consultation.own_form import OwnForm
from quanze.model.opinions import Decision
from quanze.text.languages import Text

SHEET: Final = "意见处理"
NOTICE: Final = (
    "同一事项的意见列在一起；底色加深的，部门之间意见不一致。请在“处理”栏选采纳、部分采纳或者不采纳；"
    "部分采纳、不采纳的，写明处理理由。由别的事项落实的，写明落实事项的编号。"
)
_INSTRUCTIONS: Final = (
    "一行是一条意见。“处理”“处理理由”“落实事项”三栏由清单编制单位填写，其他各栏请不要改动。",
    "1. “处理”栏从下拉列表中选择：采纳、部分采纳、不采纳。空着的，视为还没有处理。",
    "2. 部分采纳、不采纳的，在“处理理由”栏写明理由，将来要答复部门。",
    (
        "3. 采纳后由下一稿里别的事项落实的（如新增的事项、合并到别的事项），在“落实事项”栏写明编号，"
        "几个编号用顿号隔开；就是原事项的不必写。"
    ),
    "4. 填好后运行 quanze consult answer 本文件名，处理结果就写回各部门的意见文件。",
)


@dataclass(frozen=True, slots=True)
class ReadDecisions:
    """The decisions in a workbook. ``round`` is the one that the workbook was made for.

    ``remarks`` tell of what else stands in it.
    """

    round: int
    rows: tuple[WrittenDecision, ...]
    remarks: tuple[Text, ...] = ()


def write_decisions(
    draft: Draft, groups: Sequence[Group], number: int, day: datetime.date
) -> bytes:
    """The workbook, one row an opinion that asks for something. Groups are items (or new ones) in the draft's order."""
    rows: list[list[str]] = []
    marked: set[int] = set()
    for group in groups:
        key = group.subject
        item = draft.item(key) if isinstance(key, ItemKey) else None
        for one in group.voices:
            opinion = one.opinion
            if opinion is None or one.kind == "无意见":
                # There is nothing to decide; beside another opinion it shows as its opposite.
                continue
            if group.conflict:
                marked.add(len(rows))
            answer = opinion.answer
            cells = {
                "code": opinion.code or "",
                "township": opinion.township or "全部",
                "list": opinion.list_name or "",
                "number": opinion.item or "",
                "name": opinion.name or "",
                "content": content_of(item) if item else "",
                "department": one.department,
                "opinion_id": opinion.id,
                "opinion": opinion.opinion or "",
                "suggestion": opinion.suggestion or "",
                "reason": "\n".join(part for part in (opinion.reason, opinion.remarks) if part),
                "conflict": group.others(one),
                "decision": (answer.decision or "") if answer else "",
                "decision_reason": (answer.reason or "") if answer else "",
                "items": "、".join(answer.items) if answer else "",
            }
            rows.append([cells[column.key] for column in DECISION])
    return write_form(
        Form(
            sheet=SHEET,
            title=f"履行职责事项清单第{number}轮意见处理表",
            notice=NOTICE,
            columns=DECISION,
            rows=rows,
            marker=Marker("decisions", number, draft.name),
            created=day,
            choices={DECISIONS: get_args(Decision)},
            instructions=_INSTRUCTIONS,
            marked=frozenset(marked),
        )
    )


def read_decisions(form: OwnForm) -> ReadDecisions:
    """The decisions in a form that came back, blank ones left out."""
    rows = []
    for row in form.rows:
        cells = row.cells
        if not any(cells.get(key) for key in ("decision", "decision_reason", "items")):
            continue
        rows.append(
            WrittenDecision(
                place=Text(f"{row.sheet} 第 {row.number} 行", f"{row.sheet}, row {row.number}"),
                department=cells.get("department", ""),
                opinion_id=cells.get("opinion_id", ""),
                number=cells.get("number", ""),
                opinion=cells.get("opinion", ""),
                suggestion=cells.get("suggestion", ""),
                decision=cells.get("decision", ""),
                reason=cells.get("decision_reason", ""),
                items=cells.get("items", ""),
            )
        )
    return ReadDecisions(form.marker.round, tuple(rows), form.remarks)
