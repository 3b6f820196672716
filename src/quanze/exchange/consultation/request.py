"""The form that a department gets, and what it says when it comes back."""

import datetime
import re
from collections.abc import Mapping, Sequence
from typing import Final, get_args

from quanze.drafting.consultation.asking import Question, Questions
from quanze.drafting.consultation.content import content_of
from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.drafting.consultation.returned import Returned, ReturnedRow
from quanze.drafting.consultation.subjects import Subject, subject_of
from quanze.exchange.consultation.columns import (
    ASKED,
    LISTS,
    OPINIONS,
    REQUEST,
    TOWNSHIPS,
    Column,
)
from quanze.exchange.consultation.form import Form, write_form
from quanze.exchange.consultation.marker import Marker
from quanze.exchange.consultation.outside import Outside
from quanze.exchange.consultation.own_form import FormRow, OwnForm
from quanze.model.lists import LIST_LABELS
from quanze.model.opinions import ListLabel, Opinion, OpinionKind, Opinions
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.text.languages import Text

SHEET: Final = "征求意见"
#: Rows for items that a department misses.
EXTRA_ROWS: Final = 10
EXTRA_TITLE: Final = "以下各行用于建议新增的事项：请写明乡镇、清单、事项名称，意见选“新增”"
NOTICE: Final = (
    "请在“意见”栏逐项选“无意见”“修改”或“删除”；选“修改”“删除”的，写明修改建议和理由。"
    "建议新增的事项写在表末。请不要改动编号。"
)
#: The line to sign in, and what it begins with whatever was filled in.
_SIGNATURE: Final = (
    "单位（盖章）：                              联系人：                    电话：                    "
    "日期：        年    月    日"
)
_SIGNED: Final = re.compile(r"单位[（(]盖章[）)]")
_CONTACT: Final = re.compile(
    r"联系人[：:](?P<name>.*?)(?:联系)?电话[：:](?P<phone>.*?)(?:日期[：:]|$)", re.DOTALL
)
#: The columns that make a row one about an item; a row without any is a remark and the like.
_SAYING: Final = frozenset({"number", "name", "opinion", "suggestion", "reason"})
_ALL: Final = frozenset({"全部", "全部事项", "所有事项", "整张清单", "全部清单"})
_REST: Final = frozenset({"其余事项", "其他事项", "其余", "其它事项"})


def file_name(question: Question, number: int) -> str:
    """第1轮-区民政局.xlsx; the overall table is named as such."""
    overall = "总表-" if question.overall else ""
    return f"第{number}轮-{overall}{question.department}.xlsx"


def write_request(
    draft: Draft,
    questions: Questions,
    question: Question,
    number: int,
    day: datetime.date,
    earlier: Opinions | None = None,
    *,
    due: datetime.date | None = None,
) -> bytes:
    """The workbook for one department, to be filled in until ``due``.

    ``earlier`` is what it has answered in this round: filled in, so that it can go on from there.
    """
    columns = _columns(question)
    keys = tuple(questions.asked) if question.overall else question.items
    known = _known(earlier, draft)
    rows = [_row(draft, questions, key, columns, known.get(key)) for key in keys]
    overall = "（总表）" if question.overall else ""
    return write_form(
        Form(
            sheet=SHEET,
            title=f"履行职责事项清单第{number}轮征求意见表{overall}：{question.department}",
            notice=(f"请于{_chinese(due)}前反馈。" if due else "") + NOTICE,
            columns=columns,
            rows=rows,
            marker=Marker("request", number, draft.name, question.department),
            created=day,
            choices={
                OPINIONS: get_args(OpinionKind),
                TOWNSHIPS: tuple(draft.label(one.code) for one in draft.townships),
                LISTS: get_args(ListLabel),
            },
            instructions=_instructions(question, number, draft, due),
            extra=EXTRA_ROWS,
            extra_title=EXTRA_TITLE,
            extra_locked=frozenset({"code", "number", "asked"}),
            signature=_SIGNATURE,
        )
    )


def read_request(form: OwnForm, file: str) -> Returned:
    """The rows of a form that came back."""
    rows, signed = [], []
    for row in form.rows:
        line = next((text for text in row.cells.values() if _SIGNED.match(text)), None)
        if line is not None:
            signed.append(line)
        elif EXTRA_TITLE not in row.cells.values():
            rows.append(row)
    idle = [row for row in rows if not _SAYING & row.cells.keys()]
    titles = {column.key: column.title for column in REQUEST}
    remarks = [
        Text(f"没有“{titles[key]}”这一栏", f"the column “{titles[key]}” is gone")
        for key in form.missing
    ]
    remarks += [contact for line in signed if (contact := _contact(line)) is not None]
    remarks += form.remarks
    remarks += [
        Outside(row.sheet, row.number, " ".join(row.cells.values())).remark() for row in idle
    ]
    marker = form.marker
    return Returned(
        file,
        tuple(_returned(row) for row in rows if row not in idle),
        marker.round,
        marker.department,
        marker.draft,
        own=True,
        remarks=tuple(remarks),
    )


def _contact(line: str) -> Text | None:
    """Who filled the form in, where the line to sign in says so."""
    match = _CONTACT.search(line)
    name, phone = (
        ("".join(match[part].split()) for part in ("name", "phone")) if match else ("", "")
    )
    if not name and not phone:
        return None
    words = "，".join(
        f"{title}：{text}" for title, text in (("联系人", name), ("电话", phone)) if text
    )
    return Text(words, f"contact: {' '.join(part for part in (name, phone) if part)}")


def _chinese(day: datetime.date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _columns(question: Question) -> tuple[Column, ...]:
    if not question.overall:
        return REQUEST
    place = next(number for number, column in enumerate(REQUEST) if column.open)
    return (*REQUEST[:place], ASKED, *REQUEST[place:])


def _row(
    draft: Draft,
    questions: Questions,
    key: ItemKey,
    columns: Sequence[Column],
    answered: Mapping[str, str] | None,
) -> list[str]:
    item = draft.by_code[key.code].items[key.id]
    cells = {
        "code": key.code,
        "township": draft.label(key.code),
        "list": LIST_LABELS[item.list].zh,
        "number": item.id,
        "name": item.name,
        "content": content_of(item),
        "asked": "、".join(questions.asked[key]),
        **(answered or {}),
    }
    return [cells.get(column.key, "") for column in columns]


def _known(earlier: Opinions | None, draft: Draft) -> dict[Subject, dict[str, str]]:
    """What was answered on each item; where two answers stand, the first."""
    found: dict[Subject, dict[str, str]] = {}
    if earlier is None:
        return found
    for group in earlier.agreed:
        for id_ in group.items:
            found[ItemKey(group.code[:TOWNSHIP_DIGITS], id_)] = {"opinion": "无意见"}
    said: dict[Subject, Opinion] = {}
    for opinion in earlier.opinions:
        said.setdefault(subject_of(opinion, draft), opinion)
    for subject, opinion in said.items():
        found[subject] = {
            "opinion": opinion.opinion or "",
            "suggestion": opinion.suggestion or "",
            "reason": opinion.reason or "",
        }
    return found


def _returned(row: FormRow) -> ReturnedRow:
    cells = row.cells
    name = cells.get("name")
    bare = "".join((name or cells.get("number") or "").split())
    return ReturnedRow(
        place=Text(f"{row.sheet} 第 {row.number} 行", f"{row.sheet}, row {row.number}"),
        code=cells.get("code"),
        township=cells.get("township"),
        list_name=cells.get("list"),
        number=cells.get("number"),
        name=name,
        content=cells.get("content"),
        opinion=cells.get("opinion"),
        suggestion=cells.get("suggestion"),
        reason=cells.get("reason"),
        scope="all" if bare in _ALL else "rest" if bare in _REST else "items",
    )


def _instructions(
    question: Question, number: int, draft: Draft, due: datetime.date | None
) -> tuple[str, ...]:
    until = f"请于{_chinese(due)}前反馈。" if due else ""
    about = (
        "本表列出全部事项。没有写明部门的事项（如基本履职事项）请逐项提出意见；其他事项已分送“征求部门”栏"
        "所列部门，有意见的也请写明。"
        if question.overall
        else "本表只列出由贵单位牵头、承接或者原来由贵单位实施的事项，以及起底时认为涉及贵单位的"
        "基本履职事项。"
    )
    return (
        (
            f"第{number}轮征求意见（{draft.name}），"
            f"请{question.department}对 {len(question.items)} 个事项逐项提出意见。{until}"
        ),
        about,
        "1. 在“意见”栏从下拉列表中选择：无意见、修改、删除、新增。没有填写的，视为尚未答复。",
        "2. 选“修改”的，在“修改建议”栏写明改成什么；选“修改”“删除”“新增”的，在“理由”栏写明依据和理由。",
        "3. 建议新增的事项写在表末的空行：选择乡镇和清单，写明事项名称，意见选“新增”。",
        (
            "4. 请直接填写本表后发回，不必改文件名。可以排序、筛选、调整行高和列宽；"
            "请不要改动编号，不要在“事项名称”“对应内容”上直接修改。"
        ),
        "5. 请在表末写明联系人、电话和日期；需要盖章的，打印后盖章。",
        "6. 对同一事项只提一条意见；提了几条而内容不同的，会逐条列出，请贵单位再作确认。",
    )
