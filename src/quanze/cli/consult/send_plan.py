"""The files of one sending: workbooks and records, made in memory before the first is written."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from quanze.cli.consult.desks import At
from quanze.drafting.consultation.asking import Question, Questions, township_items
from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.freezing import Freeze, write_freeze
from quanze.drafting.consultation.opinion_files import (
    OpinionFile,
    file_name,
    opinions_text,
    round_folder,
)
from quanze.drafting.consultation.rewriting import new_bytes
from quanze.engine.collection import one_by_one
from quanze.exchange.consultation import request as forms
from quanze.model.opinions import ConsultationHead, Opinions
from quanze.source.files import read_bytes, shown_name
from quanze.source.folders import make_folder, write_folder
from quanze.source.writing import write_file
from quanze.text.languages import Text
from quanze.usage import UsageError


class Plan:
    """The files of one sending: made in memory and looked at before the first is written."""

    def __init__(
        self,
        at: At,
        force: bool,
        output: str | None,
        as_of: datetime.date,
        number: int,
        draft: Draft,
        questions: Questions,
        earlier: Mapping[str, OpinionFile],
        due: datetime.date | None = None,
    ) -> None:
        self._at = at
        self._force = force
        self._day = as_of
        self._number = number
        self._draft = draft
        self._questions = questions
        self._earlier = earlier
        self._due = due
        desk = at.desk
        self.folder = desk.base / (output or f"第{number}轮征求意见")
        self.targets: dict[str, Path] = {}

    def books(self, questions: Sequence[Question]) -> dict[Path, bytes]:
        """The workbooks by path."""
        books: dict[Path, bytes] = {}
        for question, data in zip(questions, one_by_one(self._book, questions), strict=True):
            name = file_name(Path(forms.file_name(question, self._number)).stem)
            path = _unused(self.folder / f"{name}.xlsx", books)
            books[path] = data
            self.targets[question.department] = path
        return books

    def _book(self, question: Question) -> bytes:
        earlier = self._earlier.get(question.department)
        return forms.write_request(
            self._draft,
            self._questions,
            question,
            self._number,
            self._day,
            earlier.model if earlier else None,
            due=self._due_of(earlier),
        )

    def records(self, questions: Sequence[Question]) -> dict[Path, bytes]:
        """The files of opinions by path. What a department has answered stays."""
        desk = self._at.desk
        folder = round_folder(desk.folder, self._number)
        records: dict[Path, bytes] = {}
        for question in questions:
            earlier = self._earlier.get(question.department)
            asked = township_items(self._draft, set(question.items))
            head = ConsultationHead(
                round=self._number,
                department=question.department,
                draft=self._draft.name,
                sent=self._day,
                due=self._due_of(earlier),
            )
            if earlier is None:
                model = Opinions(head=head, asked=asked)
                path = _unused(folder / f"{file_name(question.department)}.yaml", records)
                records[path] = opinions_text(model, desk.key_language).encode()
                continue
            head = head.model_copy(update={"received": earlier.model.head.received})
            model = earlier.model.model_copy(update={"head": head, "asked": asked})
            records[earlier.path] = new_bytes(earlier, model, desk.key_language)
        return records

    def _due_of(self, earlier: OpinionFile | None) -> datetime.date | None:
        """The day asked for, else that of the first time."""
        return self._due or (earlier.model.head.due if earlier else None)

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


def _unused(path: Path, taken: Mapping[Path, bytes]) -> Path:
    """A path that none of ``taken`` equals: two names may differ only in what no file can have."""
    stem, number = path.stem, 1
    # Windows and macOS hold names for the same that differ only in capitals.
    names = {str(other).casefold() for other in taken}
    while str(path).casefold() in names:
        number += 1
        path = path.with_name(f"{stem}-{number}{path.suffix}")
    return path


def write(
    plan: Plan,
    freeze: Freeze | None,
    books: Mapping[Path, bytes],
    records: Mapping[Path, bytes],
) -> None:
    """The round counts as sent when its folder of opinions is there: that comes last."""
    # Nothing is frozen for workbooks that have no place to lie.
    make_folder(plan.folder)
    if freeze is not None:
        write_freeze(freeze)
    for path, data in books.items():
        write_file(path, data)
    folders = {path.parent for path in records}
    if len(folders) == 1 and not (folder := folders.pop()).exists():
        write_folder(folder, {PurePosixPath(path.name): data for path, data in records.items()})
        return
    for path, data in records.items():
        make_folder(path.parent)
        write_file(path, data)
