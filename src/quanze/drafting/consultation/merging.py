"""New statements among the opinions of a file: what is the same stays, what was answered stays."""

from collections.abc import Mapping, Sequence

from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.drafting.consultation.statements import Statement
from quanze.drafting.consultation.subjects import About, Note, Subject, subject_of
from quanze.drafting.numbering import new_ids
from quanze.model.lists import LIST_LABELS
from quanze.model.opinions import Opinion
from quanze.text.languages import Text
from quanze.text.normal import normal_text


class Merger:
    """Works on a copy of the opinions of one file; ``notes`` says what became of earlier ones."""

    def __init__(self, opinions: Sequence[Opinion], draft: Draft) -> None:
        self.opinions = list(opinions)
        self.notes: list[Note] = []
        self._draft = draft
        self._ids = new_ids([opinion.id for opinion in opinions], "")
        self._by_subject: dict[Subject, list[Opinion]] = {}
        for opinion in opinions:
            self._by_subject.setdefault(subject_of(opinion, draft), []).append(opinion)

    def spoken_of(self) -> set[Subject]:
        """What the opinions are about."""
        return set(self._by_subject)

    def merge(self, found: Mapping[Subject, Sequence[About]]) -> None:
        """Put the statements of a later answer in the place of earlier ones on the same subject."""
        for subject, statements in found.items():
            plain = len(statements) == 1 and statements[0].statement.is_plain_consent
            wanted = () if plain and isinstance(subject, ItemKey) else statements
            self._replace(subject, wanted, statements[0].statement.place)

    def _replace(self, subject: Subject, wanted: Sequence[About], place: Text) -> None:
        earlier = self._by_subject.get(subject, ())
        fresh = [one for one in wanted if not any(_same(old, one.statement) for old in earlier)]
        for old in earlier:
            if any(_same(old, one.statement) for one in wanted):
                continue
            if old.answer is not None:
                self._note(
                    place,
                    f"与已经答复的第 {old.id} 条不同；原意见和答复保留",
                    f"differs from opinion {old.id}, which was answered; that one stays",
                )
            elif fresh:
                opinion = self._opinion(old.id, subject, fresh.pop(0))
                self.opinions[self.opinions.index(old)] = opinion
                change = f"{old.opinion} → {opinion.opinion}"
                self._note(
                    place,
                    f"第 {old.id} 条意见以这次的为准（{change}）",
                    f"opinion {old.id} is replaced by this one ({change})",
                )
            else:
                self.opinions.remove(old)
                self._note(
                    place,
                    f"第 {old.id} 条意见（{old.opinion}）不再提出，已去掉",
                    f"opinion {old.id} ({old.opinion}) is no longer held and was taken out",
                )
        self.opinions += [self._opinion(next(self._ids), subject, one) for one in fresh]

    def _note(self, place: Text, zh: str, en: str) -> None:
        self.notes.append(Note(place, Text(zh, en)))

    def _opinion(self, id_: str, subject: Subject, about: About) -> Opinion:
        statement = about.statement
        name, label, item_id = about.name, about.list_label, None
        if isinstance(subject, ItemKey):
            item = self._draft.item(subject)
            item_id = subject.id
            name = item.name if item else name
            label = LIST_LABELS[item.list].zh if item else label
        return Opinion.model_validate(
            {
                "id": id_,
                "township": self._draft.label(about.code) if about.code else None,
                "code": about.code,
                "list_name": label,
                "item": item_id,
                "name": name,
                "opinion": statement.kind,
                "suggestion": statement.suggestion,
                "reason": statement.reason,
                "remarks": "；".join(statement.remarks) or None,
            }
        )


def _same(opinion: Opinion, statement: Statement) -> bool:
    content = (
        opinion.opinion or "",
        normal_text(opinion.suggestion or ""),
        normal_text(opinion.reason or ""),
    )
    return content == statement.content
