"""征求意见情况汇总表 of a round: figures by department, then every item with all that was said of it."""

from collections.abc import Iterator
from typing import Final

from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.side_by_side import Group, Voice
from quanze.drafting.consultation.status import DepartmentStatus, RoundStatus, Tally
from quanze.output.consultation.words import figures, group_title
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.official_words import written_day
from quanze.output.reports.report import Block, Column, Paragraph, Report, Row, Section, Table
from quanze.text.numerals import write_numeral

_OPEN: Final = "待处理"
_DEPARTMENT_COLUMNS: Final = (
    Column("序号", 4, "center"),
    Column("部门", 15),
    Column("送出日期", 11, "center"),
    Column("反馈日期", 11, "center"),
    Column("送出事项", 4, "right"),
    Column("反馈事项", 4, "right"),
    Column("提出意见", 4, "right"),
    Column("采纳", 3, "right"),
    Column("部分采纳", 4, "right"),
    Column("不采纳", 3.5, "right"),
    Column(_OPEN, 3.5, "right"),
)
_OPINION_COLUMNS: Final = (
    Column("序号", 4, "center"),
    Column("部门", 11),
    Column("意见", 6, "center"),
    Column("修改建议", 22),
    Column("理由", 19),
    Column("处理", 7.5, "center"),
    Column("处理理由", 16),
    Column("落实事项", 8, "center"),
)


def build_opinions(given: ExportInput) -> tuple[Report, ...]:
    """A paper for each round, the first one first."""
    return tuple(_report(one, draft) for one, draft in given.rounds)


def _report(one: RoundStatus, draft: Draft) -> Report:
    title = f"第{one.number}轮征求意见情况汇总表"
    return Report(title, (_departments(one, title), *_opinions(one, draft)))


def _departments(one: RoundStatus, title: str) -> Section:
    blocks: list[Block] = [Paragraph(_sums(one))]
    if one.waiting_for:
        blocks.append(Paragraph(f"尚未反馈的部门：{'、'.join(one.waiting_for)}。"))
    rows = [_department(number, each) for number, each in enumerate(one.departments, 1)]
    rows.append(Row(("", "合计", "", "", *map(str, figures(one.tally)))))
    blocks.append(Table(_DEPARTMENT_COLUMNS, tuple(rows)))
    return Section("部门", title, tuple(blocks), landscape=True)


def _sums(one: RoundStatus) -> str:
    tally = one.tally
    answered = len(one.departments) - len(one.waiting_for)
    text = (
        f"就{'、'.join(one.drafts)}征求{len(one.departments)}个部门的意见，{answered}个部门已反馈，"
        f"提出意见{tally.opinions}条"
    )
    if tally.opinions:
        text += f"，其中{_decided(tally)}"
    disputed = len(one.contradictions)
    return f"{text}。" + (f"部门意见不一致的事项{disputed}项。" if disputed else "")


def _decided(tally: Tally) -> str:
    parts = (
        ("采纳", tally.adopted),
        ("部分采纳", tally.partly),
        ("不采纳", tally.refused),
        (_OPEN, tally.open),
    )
    return "、".join(f"{word}{count}条" for word, count in parts if count)


def _department(number: int, one: DepartmentStatus) -> Row:
    days = [written_day(day) if day else "" for day in (one.sent, one.received)]
    return Row((str(number), one.name, *days, *map(str, figures(one.tally))))


def _opinions(one: RoundStatus, draft: Draft) -> Iterator[Section]:
    rows = tuple(_rows(one, draft))
    if rows:
        title = f"第{one.number}轮各部门意见及处理情况"
        yield Section("意见", title, (Table(_OPINION_COLUMNS, rows),), landscape=True)


def _rows(one: RoundStatus, draft: Draft) -> Iterator[Row]:
    """One voice a row below its item; items on which nobody wants anything are left out."""
    groups = [group for group in one.groups if group.wishes]
    number = 0
    for place, group in enumerate(groups, 1):
        text = f"{write_numeral(place)}、{group_title(group, draft)}{_dispute(group)}"
        yield Row((text,), group=True)
        for voice in group.voices:
            number += 1
            yield _voice(number, voice)


def _dispute(group: Group) -> str:
    return "（部门意见不一致）" if group.conflict else ""


def _voice(number: int, one: Voice) -> Row:
    opinion = one.opinion
    if opinion is None:
        return Row((str(number), one.department, one.kind, "", "", "", "", ""))
    answer = opinion.answer
    decision = answer.decision if answer and answer.decision else _OPEN
    asks = one.kind != "无意见"
    return Row(
        (
            str(number),
            one.department,
            one.kind,
            opinion.suggestion or "",
            opinion.reason or "",
            decision if asks else "",
            (answer.reason or "") if answer else "",
            "、".join(answer.items) if answer else "",
        )
    )
