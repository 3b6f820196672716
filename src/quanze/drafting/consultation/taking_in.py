"""Answers into a file of opinions: joined where they are the same, kept where they differ.

A later answer takes the place of an earlier one on the same item, unless somebody has already
answered that: what was answered is never lost. What the later file leaves blank stays as it was.
"""

import datetime
from collections.abc import Iterable
from dataclasses import replace

from quanze.drafting.consultation.asking import township_items
from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.drafting.consultation.edits import note_on_edits, with_edits
from quanze.drafting.consultation.identify import Identifier
from quanze.drafting.consultation.item_numbers import list_of_label
from quanze.drafting.consultation.merging import Merger
from quanze.drafting.consultation.passed_over import passed_over
from quanze.drafting.consultation.returned import ReturnedRow
from quanze.drafting.consultation.statements import Statement, gaps_of, read_statement
from quanze.drafting.consultation.subjects import (
    About,
    Note,
    Subject,
    keys_of,
    new_item,
    subject_of,
    whole_list,
)
from quanze.drafting.consultation.taken_in import TakenIn
from quanze.model.lists import LIST_LABELS
from quanze.model.opinions import Opinion, Opinions
from quanze.text.languages import Text
from quanze.text.normal import bare_text
from quanze.text.width import clip
from quanze.usage import UsageError

#: How many columns of a name a note shows.
_SHOWN = 60


class Intake:
    """Takes the rows of one department into its file."""

    def __init__(
        self,
        opinions: Opinions,
        draft: Draft,
        identifier: Identifier,
        today: datetime.date,
        *,
        own: bool = False,
    ) -> None:
        """``own``: the rows are of a form of ours, which showed name and content of each item."""
        self._own = own
        self._opinions = opinions
        self._draft = draft
        self._identifier = identifier
        self._today = today
        self._asked = keys_of(opinions.asked)
        self._agreed = keys_of(opinions.agreed)
        self._others_agreed: set[ItemKey] = set()
        self._spoken = {subject_of(opinion, draft) for opinion in opinions.opinions}
        self._found: dict[Subject, list[About]] = {}
        self._taken = TakenIn(opinions)
        self._filled_down = 0

    def take(self, rows: Iterable[ReturnedRow]) -> TakenIn:
        """The file with the answers of ``rows`` in it.

        Raises:
            UsageError: for an answer about an item that the draft does not have.
        """
        rest_agreed: set[str | None] = set()
        for row in rows:
            statement = self._statement(row)
            if statement is None:
                if not self._file_bare_name(row):
                    self._taken.blank += row.scope == "items"
                    self._look_for_edits(row)
            elif self._own and row.names_nothing and statement.is_plain_consent:
                # The answer was filled down through the blank rows below the items.
                self._filled_down += 1
            elif row.scope != "items" and statement.is_plain_consent and self._asked:
                named = row.code or row.township
                rest_agreed.add(self._identifier.find(row, self._asked).code if named else None)
            else:
                self._file(row, statement)
        self._taken.notes += passed_over(self._filled_down, len(self._others_agreed))
        merger = Merger(self._opinions.opinions, self._draft)
        if rest_agreed:
            self._consent_to_the_rest(merger.spoken_of(), rest_agreed)
        self._count()
        merger.merge(self._found)
        self._taken.notes += merger.notes
        self._finish(tuple(merger.opinions))
        return self._taken

    def _finish(self, opinions: tuple[Opinion, ...]) -> None:
        """The model with what was found, where that is anything new."""
        before = self._opinions
        said = bool(self._taken.answered or self._taken.opinions)
        changed = opinions != before.opinions or keys_of(before.agreed) != self._agreed
        if changed or (said and before.head.received is None):
            head = before.head.model_copy(update={"received": self._today})
            agreed = township_items(self._draft, self._agreed)
            update = {"head": head, "agreed": agreed, "opinions": opinions}
            self._taken.model = before.model_copy(update=update)
            self._taken.changed = True

    def _note(self, place: Text, message: Text) -> None:
        self._taken.notes.append(Note(place, message))

    def _statement(self, row: ReturnedRow) -> Statement | None:
        """What a row says; in a form of ours, also by what was changed in it."""
        if not self._own or row.scope != "items" or not (row.number and row.code):
            return read_statement(row, on_item=self._identifier.is_on_item(row, self._asked))
        found = self._identifier.find(row, self._asked)
        item = self._draft.item(found.keys[0]) if len(found.keys) == 1 else None
        if item is None or found.mistaken:
            return read_statement(row)
        return with_edits(row, item)

    def _look_for_edits(self, row: ReturnedRow, *, said: bool = False) -> None:
        """A name or content that was changed in place; ``said`` where there is an opinion too."""
        if not (row.number and (row.name or row.content)):
            return
        found = self._identifier.find(row, self._asked)
        if len(found.keys) != 1:
            return
        item = self._draft.item(found.keys[0])
        if item is None:
            return
        # Of a name that is another one, more is said where the item is looked for.
        note = note_on_edits(row, item, said=said, name_told=said and bool(found.remarks))
        if note is not None:
            self._note(row.place, note)

    def _file_bare_name(self, row: ReturnedRow) -> bool:
        """A name without number and answer, which no item has: one to be added, most likely."""
        if row.number or not row.name or row.scope != "items":
            return False
        if self._identifier.find(row, self._asked).keys:
            return False
        statement = Statement(row.place, "新增", None, None, ("没有写意见，按新增记",))
        self._note(
            row.place,
            Text(
                f"“{clip(row.name, _SHOWN)}”没有写意见，清单里没有这个事项，按“新增”记",
                f"“{clip(row.name, _SHOWN)}” without opinion is no item: taken as 新增",
            ),
        )
        self._file_general(row, statement)
        return True

    def _file(self, row: ReturnedRow, statement: Statement) -> None:
        """Put a statement where it belongs."""
        for note in statement.notes:
            self._note(row.place, note)
        if statement.kind == "新增" or row.scope != "items":
            self._file_general(row, statement)
            return
        found = self._identifier.find(row, self._asked)
        if found.problem is not None:
            raise UsageError(
                Text(f"{row.place.zh}：{found.problem.zh}", f"{row.place.en}: {found.problem.en}"),
                Text(
                    "请核对编号和名称；建议新增的，意见写“新增”",
                    "Check id and name; for an item to be added write 新增.",
                ),
            )
        edited = self._own and bool(row.code)
        if not (edited and "名称改为" in (statement.suggestion or "")):
            for remark in found.remarks:
                self._note(row.place, remark)
        if row.content is not None and (not edited or found.mistaken):
            # Only forms of ours have the column; other sheets word names as they like.
            self._look_for_edits(row, said=True)
        if (gaps := gaps_of(statement)) is not None:
            self._note(statement.place, gaps)
        together = len(found.keys) > 1
        for key in found.keys:
            shown = self._own and bool(row.code)
            spoken = key in self._spoken or key in self._agreed
            if shown and not spoken and key not in self._asked and statement.is_plain_consent:
                # The overall table shows what is put to others: their consent is what counts.
                self._others_agreed.add(key)
                continue
            if self._asked and key not in self._asked and not shown:
                self._note(
                    row.place,
                    Text(
                        f"{key.id} 不在送给这个部门的事项里，照样记入",
                        f"{key.id} was not put to this department; taken in all the same",
                    ),
                )
            one = statement
            if together:
                others = "、".join(other.id for other in found.keys if other != key)
                one = _remarked(statement, f"与 {others} 同一条意见")
            self._add(key, About(one, key.code))

    def _file_general(self, row: ReturnedRow, statement: Statement) -> None:
        """A new item, or something said of the whole list."""
        found = self._identifier.find(row, self._asked)
        code = found.code
        if code is None and (row.township or row.code):
            written = row.township or row.code or ""
            self._note(
                row.place,
                Text(
                    f"没有“{written}”这个乡镇（街道），意见照样记入",
                    f"there is no township “{written}”; the opinion is taken in all the same",
                ),
            )
            statement = _remarked(statement, f"乡镇写的是“{written}”")
        if row.scope == "rest":
            statement = _remarked(statement, "对其余事项")
        if (gaps := gaps_of(statement)) is not None:
            self._note(statement.place, gaps)
        label = list_of_label(row.list_name)
        name = row.name.strip() if row.name and row.scope == "items" else None
        if statement.kind == "新增":
            if found.keys and row.number:
                item = self._draft.item(found.keys[0])
                if item is not None:
                    # 新增 in the row of an item that is there: the new one is described beside it.
                    same = name is None or bare_text(name) == bare_text(item.name)
                    statement = _remarked(statement, f"写在 {item.id} 一行")
                    name = None if same else name
                    label = label or item.list
            subject = new_item(code, name, statement.suggestion)
        else:
            subject = whole_list(code)
        zh = LIST_LABELS[label].zh if label else None
        self._add(subject, About(statement, code, name, zh))

    def _add(self, subject: Subject, about: About) -> None:
        earlier = self._found.setdefault(subject, [])
        for one in earlier:
            if one.statement.content == about.statement.content:
                self._note(
                    about.statement.place,
                    Text(
                        f"与{one.statement.place.zh}重复，合为一条",
                        f"the same as {one.statement.place.en}: joined",
                    ),
                )
                return
        if earlier:
            self._note(
                about.statement.place,
                Text(
                    f"与{earlier[0].statement.place.zh}是同一事项、意见不同"
                    f"（{earlier[0].statement.kind}、{about.statement.kind}），两条都记入",
                    f"another opinion ({about.statement.kind}) on the item of "
                    f"{earlier[0].statement.place.en} ({earlier[0].statement.kind}): both kept",
                ),
            )
        earlier.append(about)

    def _consent_to_the_rest(self, spoken: set[Subject], codes: set[str | None]) -> None:
        """无意见 on the whole list or its rest: on everything asked and not spoken of.

        ``codes`` are the townships named, ``None`` for all of them.
        """
        rest = self._asked - set(self._found) - spoken
        if None not in codes:
            rest = {key for key in rest if key.code in codes}
        self._taken.answered += len(rest)
        self._taken.agreed += len(rest)
        self._agreed |= rest

    def _count(self) -> None:
        """Count what was found, and settle which items nobody objects to any more."""
        for subject, statements in self._found.items():
            if not isinstance(subject, ItemKey):
                self._taken.opinions += len(statements)
                continue
            self._taken.answered += 1
            if len(statements) == 1 and statements[0].statement.is_plain_consent:
                self._taken.agreed += 1
                self._agreed.add(subject)
                continue
            self._taken.opinions += len(statements)
            if subject in self._agreed:
                self._agreed.discard(subject)
                kind = statements[0].statement.kind
                self._note(
                    statements[0].statement.place,
                    Text(
                        f"{subject.id} 原来是无意见，这次是“{kind}”",
                        f"{subject.id} had no objection before; it is {kind} now",
                    ),
                )


def _remarked(statement: Statement, remark: str) -> Statement:
    return replace(statement, remarks=(*statement.remarks, remark))
