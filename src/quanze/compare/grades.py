"""How much a change matters, field by field.

| field | grade | equal in substance when |
|---|---|---|
| list (added, removed, moved, merged, split) | substantive | – |
| lead, receiving, original departments | substantive | the same bodies, in any order |
| legal_basis, grant_basis, abolished_by | substantive | the same citations in any order and spelling, see ``wording.citations`` |
| mode, handover.effective_date | substantive | – |
| name, category, duties, reason, method, remarks, open cases | general | the same wording without punctuation, see ``wording.meaning`` |
| enforcement guide, evaluation | general | the same; the order of steps and tiers counts, that of documents and evidence does not |
| source, id, order | editorial | – |

A change of a field that is equal in substance is editorial, whatever the field.

Why: substantive is what decides who answers for the item and on what ground; a department must
agree to it. General is what is done and how: it is read, not negotiated. Editorial can be passed
over. A category is the section of the published list in which an item stands, or the kind of power
that decides which law applies to its exercise: either is read. 来源 leads back into the working papers and is not
published. Remarks and the guide may say anything, so they are read. Evaluation is a report on the
past, and its opinions are read.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, get_args

from quanze.compare import wording
from quanze.text.languages import Text

Grade: TypeAlias = Literal["substantive", "general", "editorial"]
#: The gravest first.
GRADES: Final[tuple[Grade, ...]] = get_args(Grade)

GRADE_LABELS: Final[Mapping[Grade, Text]] = {
    "substantive": Text("实质", "substantive"),
    "general": Text("一般", "general"),
    "editorial": Text("文字", "editorial"),
}

#: A field's value as the model holds it: text, number, day, or a tuple of texts or records.
Value: TypeAlias = Any


def gravest(*grades: Grade) -> Grade:
    """The gravest of some grades; editorial where there are none."""
    return min(grades, key=GRADES.index, default="editorial")


def _exactly(value: Value) -> Hashable:
    """Equal only to itself."""
    kept: Hashable = value
    return kept


def _wording(value: Value) -> Hashable:
    """Text, or a sequence of texts or records whose order counts."""
    if isinstance(value, str):
        return wording.meaning(value)
    if isinstance(value, tuple):
        return tuple(_wording(part) for part in value)
    if hasattr(value, "__pydantic_fields__"):
        return tuple(_wording(part) for part in value.__dict__.values())
    return _exactly(value)


def _wordings(value: Value) -> Hashable:
    """Texts in any order."""
    return tuple(sorted(wording.meaning(text) for text in value or ()))


def _texts(value: Value) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())


def _bodies(value: Value) -> Hashable:
    return frozenset(name for text in _texts(value) for name in wording.names(text))


def _citations(value: Value) -> Hashable:
    return frozenset(entry for text in _texts(value) for entry in wording.citations(text))


@dataclass(frozen=True, slots=True)
class Weight:
    """The grade of a change in substance, and the form in which equal substance is equal."""

    grade: Grade
    form: Callable[[Value], Hashable] = _exactly


WEIGHTS: Final[Mapping[str, Weight]] = {
    "name": Weight("general", _wording),
    "category": Weight("general", _wording),
    "legal_basis": Weight("substantive", _citations),
    "source": Weight("editorial"),
    "remarks": Weight("general", _wording),
    "lead_departments": Weight("substantive", _bodies),
    "superior_duties": Weight("general", _wording),
    "township_duties": Weight("general", _wording),
    "reason": Weight("general", _wording),
    "receiving_departments": Weight("substantive", _bodies),
    "working_method": Weight("general", _wording),
    "abolished_by": Weight("substantive", _citations),
    "handover.effective_date": Weight("substantive"),
    "handover.open_cases": Weight("general", _wording),
    "grant_basis": Weight("substantive", _citations),
    "original_department": Weight("substantive", _bodies),
    "mode": Weight("substantive"),
    "enforcement_guide.procedure": Weight("general", _wording),
    "enforcement_guide.evidence": Weight("general", _wordings),
    "enforcement_guide.discretion": Weight("general", _wording),
    "enforcement_guide.documents": Weight("general", _wordings),
    "evaluation.period": Weight("general", _wording),
    "evaluation.times": Weight("general"),
    "evaluation.due_times": Weight("general"),
    "evaluation.difficulty": Weight("general"),
    "evaluation.effect": Weight("general"),
    "evaluation.opinion": Weight("general", _wording),
    "evaluation.province_opinion": Weight("general", _wording),
}


def grade_of(field: str, old: Value, new: Value) -> Grade:
    """The grade of a change of ``field`` from ``old`` to ``new``, which differ."""
    weight = WEIGHTS[field]
    if old is not None and new is not None and weight.form(old) == weight.form(new):
        return "editorial"
    return weight.grade
