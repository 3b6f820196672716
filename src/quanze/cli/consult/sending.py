"""What ``quanze consult send`` does, once its options are known. Imported only when it runs."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from quanze.cli.console import day, print_note, print_result
from quanze.cli.consult.desks import At, open_at
from quanze.cli.reference import workspace_reference
from quanze.drafting.consultation.asking import Question, Questions, ask, township_items
from quanze.drafting.consultation.departments import Departments, coordinator_of
from quanze.drafting.consultation.desk import Desk
from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.freezing import Freeze, plan_freeze, write_freeze
from quanze.drafting.consultation.opinion_files import (
    OpinionFile,
    by_round,
    file_name,
    opinions_text,
    round_folder,
)
from quanze.drafting.consultation.readiness import (
    check_not_sent,
    check_round_before,
    choose_round,
)
from quanze.drafting.consultation.rewriting import new_bytes
from quanze.engine.registers import read_register
from quanze.exchange.consultation import request as forms
from quanze.model.opinions import ConsultationHead, Opinions
from quanze.output.consultation import sent_text
from quanze.source.files import read_bytes, shown_name
from quanze.source.folders import make_folder, write_folder
from quanze.source.locking import locked
from quanze.source.writing import write_file
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.usage import EXIT_CLEAN, UsageError


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
    as_of: datetime.datetime | None
    quiet: bool
    lang: str | None


def run_send(request: SendRequest) -> int:
    """Freeze, write, print, and give the exit code."""
    at = open_at(request.path, request.lang)
    with locked(at.desk.folder / "opinions"):
        rounds = by_round(at.desk.opinion_files())
        if request.again:
            return _send_again(request, at, rounds)
        number = choose_round(rounds, request.number)
        if not request.force:
            check_not_sent(rounds, number)
            check_round_before(rounds, number)
        draft, files = at.desk.current_draft(request.draft)
        freeze = plan_freeze(at.desk.folder, draft.name, files)
        questions = _questions(at, draft)
        earlier = {file.department: file for file in rounds.get(number, ())}
        plan = _Plan(at, request, number, draft, questions, earlier)
        books = plan.books(questions.departments)
        records = plan.records(questions.departments)
        if not request.dry_run:
            plan.check_books(books)
            _write(plan, freeze, books, records)
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
        for note in _notes(questions, draft, rounds.get(number - 1, ())):
            print_note(note.in_language(at.language))
    return EXIT_CLEAN


def _questions(at: At, draft: Draft) -> Questions:
    register = read_register(at.desk.folder, at.desk.workspace)
    setting = at.desk.workspace.settings.consultation.coordinator
    departments = Departments(draft, workspace_reference(at.desk.workspace, at.start))
    return ask(draft, departments, coordinator_of(setting, register))


class _Plan:
    """The files of one sending: made in memory and looked at before the first is written."""

    def __init__(
        self,
        at: At,
        request: SendRequest,
        number: int,
        draft: Draft,
        questions: Questions,
        earlier: Mapping[str, OpinionFile],
    ) -> None:
        self._at = at
        self._force = request.force
        self._day = day(request.as_of)
        self._number = number
        self._draft = draft
        self._questions = questions
        self._earlier = earlier
        desk = at.desk
        self.folder = desk.base / (request.output or f"第{number}轮征求意见")
        self.targets: dict[str, Path] = {}

    def books(self, questions: Sequence[Question]) -> dict[Path, bytes]:
        """The workbooks by path."""
        books: dict[Path, bytes] = {}
        for question in questions:
            name = file_name(Path(forms.file_name(question, self._number)).stem)
            path = self.folder / f"{name}.xlsx"
            earlier = self._earlier.get(question.department)
            books[path] = forms.write_request(
                self._draft,
                self._questions,
                question,
                self._number,
                self._day,
                earlier.model if earlier else None,
            )
            self.targets[question.department] = path
        return books

    def records(self, questions: Sequence[Question]) -> dict[Path, bytes]:
        """The files of opinions by path. What a department has answered stays."""
        desk = self._at.desk
        folder = round_folder(desk.folder, self._number)
        records: dict[Path, bytes] = {}
        for question in questions:
            asked = township_items(self._draft, set(question.items))
            head = ConsultationHead(
                round=self._number,
                department=question.department,
                draft=self._draft.name,
                sent=self._day,
            )
            earlier = self._earlier.get(question.department)
            if earlier is None:
                model = Opinions(head=head, asked=asked)
                path = folder / f"{file_name(question.department)}.yaml"
                records[path] = opinions_text(model, desk.key_language).encode()
                continue
            head = head.model_copy(update={"received": earlier.model.head.received})
            model = earlier.model.model_copy(update={"head": head, "asked": asked})
            records[earlier.path] = new_bytes(earlier, model, desk.key_language)
        return records

    def check_books(self, books: Mapping[Path, bytes]) -> None:
        """Refuse to write over what may be a department's answer.

        Raises:
            UsageError: naming the first such file.
        """
        for path, data in books.items():
            if path.exists() and not self._force and read_bytes(path) != data:
                shown = shown_name(path, self._at.desk.base)
                raise UsageError(
                    Text(
                        f"已有“{shown}”，里面可能有部门填的意见，不覆盖",
                        f"“{shown}” exists and may hold answers; it is not written over",
                    ),
                    Text(
                        "请用 -o 另选文件夹；确实不要了的，加 --force",
                        "Choose another folder by -o, or write over it by --force.",
                    ),
                )


def _write(
    plan: _Plan,
    freeze: Freeze | None,
    books: Mapping[Path, bytes],
    records: Mapping[Path, bytes],
) -> None:
    """The round counts as sent when its folder of opinions is there: that comes last."""
    if freeze is not None:
        write_freeze(freeze)
    make_folder(plan.folder)
    for path, data in books.items():
        write_file(path, data)
    folders = {path.parent for path in records}
    if len(folders) == 1 and not (folder := folders.pop()).exists():
        write_folder(folder, {PurePosixPath(path.name): data for path, data in records.items()})
        return
    for path, data in records.items():
        make_folder(path.parent)
        write_file(path, data)


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
    questions = _questions(at, draft)
    departments = Departments(draft, workspace_reference(at.desk.workspace, at.start))
    wanted: list[Question] = []
    for name in request.again:
        found = name if name in files else departments.name_of(name) or name
        question = questions.of(found)
        if question is None:
            raise _unknown_department(
                name, [*files, *(one.department for one in questions.departments)]
            )
        wanted.append(question)
    plan = _Plan(at, request, number, draft, questions, files)
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


def _notes(questions: Questions, draft: Draft, before: Sequence[OpinionFile]) -> Sequence[Text]:
    notes: list[Text] = []
    waiting = [file.department for file in before if not file.model.head.received]
    if waiting:
        names = "、".join(waiting)
        notes.append(
            Text(
                f"提示：上一轮没有收到 {len(waiting)} 个部门的反馈：{names}",
                f"note: {len(waiting)} departments did not answer in the last round: {names}",
            )
        )
    if before and before[-1].model.head.draft == draft.name:
        notes.append(
            Text(
                f"提示：这一轮的稿子和上一轮是同一稿（{draft.name}）",
                f"note: this round has the draft of the last one ({draft.name})",
            )
        )
    if questions.unaddressed:
        shown = "、".join(
            f"{draft.label(key.code)} {key.id}" for key in questions.unaddressed[:_SHOWN]
        )
        more = "等" if len(questions.unaddressed) > _SHOWN else ""
        notes.append(
            Text(
                f"提示：{len(questions.unaddressed)} 个事项没有写明是哪个部门，列入总表："
                f"{shown}{more}",
                f"note: {len(questions.unaddressed)} items name no department and are in the "
                f"overall table: {shown}{' …' if more else ''}",
            )
        )
    return notes


_SHOWN = 8
