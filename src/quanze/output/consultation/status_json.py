"""The state of the rounds for programs: the contract quanze-consultation/1."""

import datetime
from collections.abc import Sequence
from typing import Final

from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.drafting.consultation.side_by_side import Group, Voice
from quanze.drafting.consultation.status import DepartmentStatus, RoundStatus, Tally
from quanze.model.lists import LISTS_BY_LABEL
from quanze.model.opinions import Decision, OpinionKind
from quanze.output.contracts.consultation import (
    ConsultationReport,
    ConsultationTally,
    ConsultedDepartment,
    DecisionWord,
    OpinionWord,
    RoundRecord,
    SubjectRecord,
    VoiceRecord,
)
from quanze.text.plain_json import plain_json

_OPINIONS: Final[dict[OpinionKind, OpinionWord]] = {
    "无意见": "none",
    "修改": "change",
    "删除": "delete",
    "新增": "add",
}
_DECISIONS: Final[dict[Decision, DecisionWord]] = {
    "采纳": "adopted",
    "部分采纳": "adopted_in_part",
    "不采纳": "refused",
}


def render(rounds: Sequence[RoundStatus], draft: Draft) -> str:
    """All rounds as one JSON object. Names are English in every language."""
    return plain_json(as_record(rounds, draft), indent=2) + "\n"


def as_record(rounds: Sequence[RoundStatus], draft: Draft) -> ConsultationReport:
    """The rounds as plain data; ``draft`` gives the names of items that an opinion left out."""
    return {
        "schema": "quanze-consultation/1",
        "rounds": [_round(one, draft) for one in rounds],
    }


def _round(one: RoundStatus, draft: Draft) -> RoundRecord:
    return {
        "round": one.number,
        "drafts": list(one.drafts),
        **_tally(one.tally),
        "waiting_for": list(one.waiting_for),
        "unresolved": len(one.unresolved),
        "contradictions": len(one.contradictions),
        "departments": [_department(department) for department in one.departments],
        "subjects": [_subject(group, draft) for group in one.groups],
    }


def _tally(tally: Tally) -> ConsultationTally:
    return {
        "sent": tally.asked,
        "answered": tally.answered,
        "opinions": tally.opinions,
        "adopted": tally.adopted,
        "adopted_in_part": tally.partly,
        "refused": tally.refused,
        "open": tally.open,
    }


def _department(one: DepartmentStatus) -> ConsultedDepartment:
    return {
        "name": one.name,
        "file": one.file,
        "sent_on": _day(one.sent),
        "received_on": _day(one.received),
        **_tally(one.tally),
    }


def _day(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None


def _subject(group: Group, draft: Draft) -> SubjectRecord:
    subject = group.subject
    opinion = next(one.opinion for one in group.voices if one.opinion is not None)
    item = draft.item(subject) if isinstance(subject, ItemKey) else None
    return {
        "township_code": opinion.code,
        "township": opinion.township,
        "list": item.list if item else LISTS_BY_LABEL.get(opinion.list_name or ""),
        "item": opinion.item,
        "name": opinion.name or (item.name if item else None),
        "open": group.is_open,
        "conflict": group.conflict,
        "voices": [_voice(one) for one in group.voices],
    }


def _voice(one: Voice) -> VoiceRecord:
    opinion = one.opinion
    answer = opinion.answer if opinion else None
    return {
        "department": one.department,
        "id": opinion.id if opinion else None,
        "opinion": _OPINIONS[one.kind],
        "suggestion": opinion.suggestion if opinion else None,
        "reason": opinion.reason if opinion else None,
        "decision": _DECISIONS[answer.decision] if answer and answer.decision else None,
        "decision_reason": answer.reason if answer else None,
    }
