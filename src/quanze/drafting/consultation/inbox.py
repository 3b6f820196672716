"""Files that came back, one after the other, into the files of opinions of the workspace."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from quanze.drafting.consultation.departments import Departments
from quanze.drafting.consultation.desk import Desk
from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.identify import Identifier
from quanze.drafting.consultation.opinion_files import (
    OpinionFile,
    by_round,
    file_name,
    opinions_text,
    round_folder,
)
from quanze.drafting.consultation.returned import Returned, ReturnedRow
from quanze.drafting.consultation.rewriting import new_bytes
from quanze.drafting.consultation.taken_in import TakenIn
from quanze.drafting.consultation.taking_in import Intake
from quanze.drafting.consultation.township_index import TownshipIndex
from quanze.knowledge.reference import Reference
from quanze.model.opinions import ConsultationHead, Opinions
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.usage import UsageError


@dataclass(frozen=True, slots=True)
class Filed:
    """What one file said for one department. ``path`` is its file of opinions."""

    department: str
    round: int
    path: Path
    taken: TakenIn
    remarks: tuple[Text, ...] = ()


@dataclass(slots=True)
class _Place:
    """A file of opinions, on disk or only in memory so far."""

    path: Path
    model: Opinions
    file: OpinionFile | None
    changed: bool = False


@dataclass(slots=True)
class _Part:
    """What one file says for one department."""

    place: _Place
    rows: list[ReturnedRow] = field(default_factory=list)
    remarks: list[Text] = field(default_factory=list)


@dataclass
class Inbox:
    """Takes files in, in memory; :meth:`records` is what is to be written.

    ``today`` is the day of receipt.
    """

    desk: Desk
    reference: Reference
    today: datetime.date
    _drafts: dict[str, Draft] = field(default_factory=dict)
    _names: dict[str, Departments] = field(default_factory=dict)
    _indexes: dict[int, dict[str, TownshipIndex]] = field(default_factory=dict)

    def take(
        self, returned: Returned, number: int | None = None, department: str | None = None
    ) -> list[Filed]:
        """Take in one file; all of it or, where something is wrong with it, nothing.

        Args:
            returned: the file.
            number: the round, where the command line names it.
            department: whose opinions they are, where neither the file nor a cell says.

        Raises:
            UsageError: where the round or department is another one or cannot be told, or an
                answer is about an item that the draft does not have.
        """
        number = self._round(returned, number)
        groups: dict[str, list[ReturnedRow]] = {}
        for row in returned.rows:
            name = returned.department or row.department or department
            if name is None:
                raise _in_file(
                    returned,
                    Text(
                        f"{row.place.zh}没有写是哪个部门的意见",
                        f"{row.place.en} does not say whose opinion it is",
                    ),
                    Text("请用 --department 写明", "Say so by --department."),
                )
            groups.setdefault(name, []).append(row)
        if returned.department:
            groups.setdefault(returned.department, [])
        if not groups:
            raise _in_file(returned, Text("里没有意见", "holds no opinions"))
        # Two spellings of one department are one answer.
        parts: dict[str, _Part] = {}
        for name, rows in groups.items():
            remarks: list[Text] = []
            place = self._place(returned, number, name, remarks)
            part = parts.setdefault(place.model.head.department, _Part(place))
            part.rows += rows
            part.remarks += remarks
        work = [(part.place, self._take_rows(returned, number, part)) for part in parts.values()]
        filed = []
        for place, one in work:
            place.model = one.taken.model
            place.changed |= one.taken.changed
            self._places[place.model.head.round, place.model.head.department] = place
            filed.append(one)
        return filed

    def records(self) -> dict[Path, bytes]:
        """The files that changed, with their new contents."""
        found: dict[Path, bytes] = {}
        for place in self._places.values():
            if not place.changed:
                continue
            if place.file is None:
                text = opinions_text(place.model, self.desk.key_language)
                found[place.path] = text.encode()
            else:
                found[place.path] = new_bytes(place.file, place.model, self.desk.key_language)
        return found

    @cached_property
    def _places(self) -> dict[tuple[int, str], _Place]:
        return {
            (file.round, file.department): _Place(file.path, file.model, file)
            for files in self._rounds.values()
            for file in files
        }

    @cached_property
    def _rounds(self) -> Mapping[int, Sequence[OpinionFile]]:
        return by_round(self.desk.opinion_files())

    def _round(self, returned: Returned, asked: int | None) -> int:
        stated = returned.round
        if stated is not None and asked is not None and stated != asked:
            raise _in_file(
                returned,
                Text(
                    f"是第 {stated} 轮的，不是第 {asked} 轮的",
                    f"is of round {stated}, not of round {asked}",
                ),
                Text(f"请用 --round {stated}，或者去掉 --round", f"Use --round {stated}."),
            )
        number = stated or asked or max(self._rounds, default=0)
        if returned.own and number not in self._rounds:
            raise _in_file(
                returned,
                Text(
                    f"是第 {number} 轮的，这个工作区没有第 {number} 轮的送出记录",
                    f"is of round {number}, which this workspace has not sent",
                ),
                Text("请核对是不是另一个工作区的表", "Is it of another workspace?"),
            )
        if not number:
            raise _in_file(
                returned,
                Text("没有写是第几轮", "does not say which round it is of"),
                Text("请用 --round 写明", "Say so by --round."),
            )
        return number

    def _take_rows(self, returned: Returned, number: int, part: _Part) -> Filed:
        place, remarks = part.place, part.remarks
        head = place.model.head
        draft = self._draft(returned.draft or head.draft)
        if returned.draft and returned.draft != head.draft:
            remarks.append(
                Text(
                    f"填的是 {returned.draft} 的表，后来又送了 {head.draft}",
                    f"answers {returned.draft}; {head.draft} was sent later",
                )
            )
        indexes = self._indexes.setdefault(id(draft), {})
        identifier = Identifier(draft, returned.township, indexes)
        intake = Intake(place.model, draft, identifier, self.today, own=returned.own)
        try:
            taken = intake.take(part.rows)
        except UsageError as error:
            raise _in_file(returned, error.message, error.hint) from error
        if returned.own and not taken.answered and not taken.opinions:
            remarks.append(Text("一条意见也没有填", "nothing was filled in"))
        return Filed(head.department, number, place.path, taken, tuple(remarks))

    def _place(self, returned: Returned, number: int, written: str, remarks: list[Text]) -> _Place:
        """The department's file in that round, or a new one for a sheet that is not ours."""
        known = [name for one, name in self._places if one == number]
        if written in known:
            return self._places[number, written]
        draft = self._draft(self._draft_of_round(number))
        name = self._departments(draft).name_of(written)
        if name in known:
            if returned.own is False:
                remarks.append(Text(f"“{written}”是{name}", f"“{written}” is {name}"))
            return self._places[number, name]
        if returned.own:
            guess = nearest(written, known)
            raise _in_file(
                returned,
                Text(
                    f"是给“{written}”的，第 {number} 轮没有送给它",
                    f"is for “{written}”, to which round {number} was not sent",
                ),
                Text(f"最接近的是“{guess}”", f"The nearest is “{guess}”.") if guess else None,
            )
        name = name or written
        if known:
            remarks.append(
                Text(
                    f"第 {number} 轮没有送给{name}，照样记入",
                    f"round {number} was not sent to {name}; taken in all the same",
                )
            )
        head = ConsultationHead(round=number, department=name, draft=draft.name)
        path = round_folder(self.desk.folder, number) / f"{file_name(name)}.yaml"
        return _Place(path, Opinions(head=head), None)

    def _draft_of_round(self, number: int) -> str:
        files = self._rounds.get(number, ())
        return files[-1].model.head.draft if files else ""

    def _draft(self, name: str) -> Draft:
        """A draft by name; without one the lists as they are."""
        if name not in self._drafts:
            self._drafts[name] = (
                self.desk.frozen_draft(name) if name else self.desk.current_draft()[0]
            )
        return self._drafts[name]

    def _departments(self, draft: Draft) -> Departments:
        if draft.name not in self._names:
            raw = self.desk.raw_departments(draft)
            self._names[draft.name] = Departments(draft, self.reference, raw)
        return self._names[draft.name]


def _in_file(returned: Returned, why: Text, hint: Text | None = None) -> UsageError:
    return UsageError(Text(f"“{returned.file}”{why.zh}", f"“{returned.file}” {why.en}"), hint)
