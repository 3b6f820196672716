"""Decisions as somebody wrote them into the table of opinions, put into the files of opinions."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from quanze.drafting.consultation.opinion_files import OpinionFile
from quanze.drafting.consultation.readiness import lacks_reason
from quanze.drafting.consultation.subjects import Note
from quanze.knowledge.placeholders import says_nothing
from quanze.model.opinions import Answer, Decision, Opinion
from quanze.text.languages import Text
from quanze.text.normal import bare_text, normal_text

_WORDS: Final[dict[str, Decision]] = {
    "采纳": "采纳",
    "采用": "采纳",
    "同意": "采纳",
    "予以采纳": "采纳",
    "已采纳": "采纳",
    "全部采纳": "采纳",
    "是": "采纳",
    "部分采纳": "部分采纳",
    "部分采用": "部分采纳",
    "部分同意": "部分采纳",
    "部分": "部分采纳",
    "不采纳": "不采纳",
    "不予采纳": "不采纳",
    "未采纳": "不采纳",
    "不采用": "不采纳",
    "不同意": "不采纳",
    "否": "不采纳",
}
_SEVERAL: Final = re.compile(r"[、，,；;\s]+")


@dataclass(frozen=True, slots=True)
class WrittenDecision:
    """One row with something decided. All but the last three tell which opinion is meant."""

    place: Text
    department: str
    opinion_id: str
    number: str
    opinion: str
    suggestion: str
    decision: str
    reason: str
    items: str


@dataclass(slots=True)
class Decided:
    """The answers to put into each file, by the place of the opinion in it.

    ``left_out`` are rows whose decision could not be put anywhere; ``notes`` what else is to be
    said; ``unreasoned`` are taken over, but lack the reason that they need; ``remarks`` are those
    on the table as a whole. ``same`` counts the rows that say what the files say already.
    """

    answers: dict[OpinionFile, dict[int, Answer]] = field(default_factory=dict)
    left_out: list[Note] = field(default_factory=list)
    unreasoned: list[Note] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    remarks: Sequence[Text] = ()
    same: int = 0

    @property
    def new(self) -> int:
        """How many opinions get an answer, or another one."""
        return sum(map(len, self.answers.values()))


def decide(files: Sequence[OpinionFile], rows: Iterable[WrittenDecision]) -> Decided:
    """Find for every row the opinion it decides on."""
    decided = Decided()
    opinions: dict[tuple[str, str], tuple[OpinionFile, int, Opinion]] = {}
    for file in files:
        for number, opinion in enumerate(file.model.opinions):
            opinions[file.department, _bare_id(opinion.id)] = (file, number, opinion)
    for row in rows:
        found = opinions.get((row.department.strip(), _bare_id(row.opinion_id)))
        if found is None:
            what = f"{row.department} {row.opinion_id}".strip()
            decided.left_out.append(
                Note(row.place, Text(f"没有这条意见：{what}", f"there is no such opinion: {what}"))
            )
            continue
        _settle(decided, row, *found)
    return decided


def _bare_id(id_: str) -> str:
    """An opinion's id without leading zeros, which spreadsheets take away."""
    word = normal_text(id_).removesuffix(".0")
    return word.lstrip("0") or word


def _settle(
    decided: Decided, row: WrittenDecision, file: OpinionFile, number: int, opinion: Opinion
) -> None:
    if _changed_since(row, opinion):
        decided.left_out.append(
            Note(
                row.place,
                Text(
                    f"{file.department}第 {opinion.id} 条意见在这张表做好以后变了，请看新的意见再处理",
                    f"opinion {opinion.id} of {file.department} has changed since; "
                    "decide on the new one",
                ),
            )
        )
        return
    if opinion.opinion == "无意见":
        # Status counts only what asks for something, and so does this.
        decided.notes.append(
            Note(
                row.place,
                Text(
                    f"{file.department}第 {opinion.id} 条是无意见，不用处理，没有写入",
                    f"opinion {opinion.id} of {file.department} objects to nothing: not decided on",
                ),
            )
        )
        return
    word = bare_text(row.decision)
    decision = _WORDS.get(word)
    if word and decision is None:
        decided.left_out.append(
            Note(
                row.place,
                Text(
                    f"处理写的是“{row.decision}”，只能写采纳、部分采纳、不采纳",
                    f"“{row.decision}” is no decision: write 采纳, 部分采纳 or 不采纳",
                ),
            )
        )
        return
    before = opinion.answer or Answer()
    items = tuple(part for part in _SEVERAL.split(row.items) if part)
    reason = None if says_nothing(row.reason) else row.reason
    # What is left blank stays as it was decided.
    answer = Answer.model_validate(
        {
            "decision": decision or before.decision,
            "reason": reason or before.reason,
            "items": items or before.items,
        }
    )
    if lacks_reason(answer):
        decided.unreasoned.append(
            Note(
                row.place,
                Text(
                    f"{file.department}第 {opinion.id} 条{answer.decision}，没有写理由",
                    f"opinion {opinion.id} of {file.department}: {answer.decision} without reason",
                ),
            )
        )
    if answer == opinion.answer:
        decided.same += 1
        return
    if before.decision is not None and before.decision != answer.decision:
        decided.notes.append(
            Note(
                row.place,
                Text(
                    f"{file.department}第 {opinion.id} 条：{before.decision}改为{answer.decision}",
                    f"opinion {opinion.id} of {file.department}: {before.decision} becomes "
                    f"{answer.decision}",
                ),
            )
        )
    if decided.answers.get(file, {}).get(number, answer) != answer:
        decided.notes.append(
            Note(
                row.place,
                Text(
                    f"{file.department}第 {opinion.id} 条在这张表里处理了两次，以后一次为准",
                    f"opinion {opinion.id} of {file.department} is decided twice in this table; "
                    "the later row counts",
                ),
            )
        )
    decided.answers.setdefault(file, {})[number] = answer


def _changed_since(row: WrittenDecision, opinion: Opinion) -> bool:
    """Whether the row shows another opinion than the file holds now."""
    shown = (row.number, row.opinion, row.suggestion)
    now = (opinion.item or "", opinion.opinion or "", opinion.suggestion or "")
    return [normal_text(text) for text in shown] != [normal_text(text) for text in now]
