"""What ``quanze consult send`` does, once its options are known. Imported only when it runs."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from quanze.cli.console import day, print_note, print_result
from quanze.cli.consult.desks import At, open_at
from quanze.cli.consult.send_notes import notes_on
from quanze.cli.consult.send_plan import Plan, write
from quanze.cli.reference import workspace_reference
from quanze.drafting.consultation.adopted import check_carried_out
from quanze.drafting.consultation.asking import Question, Questions, ask
from quanze.drafting.consultation.departments import Departments, coordinator_of
from quanze.drafting.consultation.desk import Desk
from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.freezing import plan_freeze
from quanze.drafting.consultation.opinion_files import (
    OpinionFile,
    by_round,
)
from quanze.drafting.consultation.readiness import (
    check_not_published,
    check_not_sent,
    check_round_before,
    check_same_draft,
    choose_round,
)
from quanze.engine.registers import read_register
from quanze.output.consultation import sent_text
from quanze.source.files import shown_name
from quanze.source.folders import make_folder
from quanze.source.locking import locked
from quanze.source.writing import write_file
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.usage import EXIT_CLEAN, UsageError

_EXAMPLE: Final = "quanze consult send 清单文件夹"


@dataclass(frozen=True, slots=True)
class SendRequest:
    """The options as typed."""

    path: str | None
    number: int | None
    output: str | None
    draft: str | None
    again: Sequence[str]
    force: bool
    dry_run: bool
    due: datetime.datetime | None
    as_of: datetime.datetime | None
    quiet: bool
    lang: str | None


def run_send(request: SendRequest) -> int:
    """Freeze, write, print, and give the exit code."""
    at = open_at(request.path, request.lang, request.number, _EXAMPLE)
    with locked(at.desk.folder / "opinions"):
        rounds = by_round(at.desk.opinion_files())
        if request.again:
            return _send_again(request, at, rounds)
        number = choose_round(rounds, request.number)
        if not request.force:
            check_not_sent(rounds, number)
            check_round_before(rounds, number)
        draft, files = at.desk.current_draft(request.draft)
        check_not_published(draft)
        check_same_draft(rounds, number, draft.name)
        if not request.force:
            before = rounds.get(number - 1, ())
            check_carried_out(before, number, draft, at.desk.frozen_draft)
        freeze = plan_freeze(at.desk.folder, draft.name, files)
        questions = _questions(at, draft, _departments(at, draft))
        earlier = {file.department: file for file in rounds.get(number, ())}
        plan = _plan(request, at, number, draft, questions, earlier)
        books = plan.books(questions.departments)
        records = plan.records(questions.departments)
        if not request.dry_run:
            plan.check_books(books)
            write(plan, freeze, books, records)
    text = sent_text.render(
        sent_text.Sent(
            number,
            draft,
            questions,
            {name: shown_name(path, at.desk.base) for name, path in plan.targets.items()},
            shown_name(plan.folder, at.desk.base),
            shown_name(freeze.folder, at.desk.base),
            frozen_before=freeze.exists,
            dry_run=request.dry_run,
        ),
        at.language,
    )
    print_result(text)
    if not request.quiet:
        for note in notes_on(questions, draft, rounds.get(number - 1, ())):
            print_note(note.in_language(at.language))
    return EXIT_CLEAN


def _plan(
    request: SendRequest,
    at: At,
    number: int,
    draft: Draft,
    questions: Questions,
    earlier: Mapping[str, OpinionFile],
) -> Plan:
    return Plan(
        at,
        force=request.force,
        output=request.output,
        as_of=day(request.as_of),
        number=number,
        draft=draft,
        questions=questions,
        earlier=earlier,
        due=_due(request),
    )


def _due(request: SendRequest) -> datetime.date | None:
    due = request.due.date() if request.due else None
    if due is not None and due < day(request.as_of):
        raise UsageError(
            Text(f"反馈期限 {due} 已经过了", f"the day {due} has passed"),
            Text("请用 --due 写一个以后的日期", "Give a later day by --due."),
        )
    return due


def _departments(at: At, draft: Draft) -> Departments:
    raw = at.desk.raw_departments(draft)
    return Departments(draft, workspace_reference(at.desk.workspace, at.start), raw)


def _questions(at: At, draft: Draft, departments: Departments) -> Questions:
    register = read_register(at.desk.folder, at.desk.workspace)
    setting = at.desk.workspace.settings.consultation.coordinator
    return ask(draft, departments, coordinator_of(setting, register))


def _send_again(request: SendRequest, at: At, rounds: Mapping[int, Sequence[OpinionFile]]) -> int:
    """The round once more to some departments, on the draft that it was sent with."""
    number = request.number or max(rounds, default=0)
    if number not in rounds:
        raise UsageError(
            Text(f"第 {number or 1} 轮还没有送出", f"round {number or 1} has not been sent"),
            Text("第一次送出不用 --again", "Leave --again away."),
        )
    files = {file.department: file for file in rounds[number]}
    draft = _draft_of(at.desk, rounds[number])
    departments = _departments(at, draft)
    questions = _questions(at, draft, departments)
    wanted: list[Question] = []
    for name in request.again:
        found = name if name in files else departments.name_of(name) or name
        question = questions.of(found)
        if question is None:
            raise _unknown_department(
                name, [*files, *(one.department for one in questions.departments)]
            )
        wanted.append(question)
    plan = _plan(request, at, number, draft, questions, files)
    books = plan.books(wanted)
    fresh = [question for question in wanted if question.department not in files]
    records = plan.records(fresh)
    if not request.dry_run:
        plan.check_books(books)
        make_folder(plan.folder)
        for path, data in (books | records).items():
            write_file(path, data)
    for name, path in plan.targets.items():
        shown = shown_name(path, at.desk.base)
        print_result(
            Text(
                f"{name}：第 {number} 轮再送一份，{shown}",
                f"{name}: round {number} once more, {shown}",
            ).in_language(at.language)
        )
    return EXIT_CLEAN


def _draft_of(desk: Desk, files: Sequence[OpinionFile]) -> Draft:
    return desk.frozen_draft(files[-1].model.head.draft)


def _unknown_department(name: str, known: Sequence[str]) -> UsageError:
    guess = nearest(name, known, at_least=0.4)
    return UsageError(
        Text(f"这一稿没有涉及“{name}”的事项", f"no item of this draft concerns “{name}”"),
        Text(f"最接近的是“{guess}”", f"The nearest is “{guess}”.") if guess else None,
    )
