"""What the readable forms of a comparison share: names of kinds, fields and items, marked texts."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from quanze.compare.fields import FieldChange
from quanze.compare.grades import GRADE_LABELS, GRADES
from quanze.compare.records import KIND_LABELS, KINDS, Change, Summary
from quanze.compare.sides import PlacedItem
from quanze.compare.words import Segment, mark_entries, mark_words, shown_entries
from quanze.model.items import ITEM_MODELS
from quanze.model.keys import chinese_title, nested_model
from quanze.model.lists import LIST_LABELS
from quanze.model.record import Record
from quanze.model.township import Township
from quanze.model.township_list import ListHead
from quanze.text.languages import Language, listed

_HEADS: dict[str, type[Record]] = {"township": Township, "head": ListHead}
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def clean(text: str) -> str:
    """``text`` without control characters, which could steer a terminal; line feeds stay."""
    return _NOT_TEXT.sub(" ", text)


def one_line(text: str) -> str:
    """``text`` on one line."""
    return " ".join(clean(text).split("\n"))


def kinds_label(change: Change, language: Language) -> str:
    """移动、修改"""
    return listed((KIND_LABELS[kind].in_language(language) for kind in change.kinds), language)


def field_label(name: str, language: Language) -> str:
    """衔接·生效日期 for ``handover.effective_date``; the English name in English.

    Names of heads begin with ``township`` or ``head``, which goes without saying.
    """
    first, _, rest = name.partition(".")
    models: Iterable[type[Record]] = ITEM_MODELS.values()
    if first in _HEADS and rest:
        name, models = rest, [_HEADS[first]]
    if language == "en":
        return name
    words: list[str] = []
    model = next((model for model in models if name.split(".")[0] in model.model_fields), None)
    for step in name.split("."):
        known = model is not None and step in model.model_fields
        words.append(chinese_title(model, step) if model and known else step)
        model = nested_model(model, step) if model and known else None
    return "·".join(words)


def item_label(placed: PlacedItem, language: Language) -> str:
    """收回 S004"""
    label = LIST_LABELS[placed.list].in_language(language)
    return f"{label} {one_line(placed.item.id)}".rstrip()


def items_label(placed: Sequence[PlacedItem], language: Language) -> str:
    """基本 J001、J002; the list is named once where it is one."""
    if len({one.list for one in placed}) != 1:
        return listed((item_label(one, language) for one in placed), language)
    ids = listed((one_line(one.item.id) for one in placed), language)
    return f"{LIST_LABELS[placed[0].list].in_language(language)} {ids}".rstrip()


def change_label(change: Change, language: Language) -> str:
    """基本 J012, 基本 J012 → J013, 基本 J017 → 收回 S004, 基本 J001、J002 → J001."""
    old, new = (items_label(side, language) for side in (change.old, change.new))
    if old == new or not change.old or not change.new:
        return new or old
    if len({placed.list for placed in (*change.old, *change.new)}) == 1:
        new = listed((one_line(placed.item.id) for placed in change.new), language)
    return f"{old} → {new}"


def place_label(placed: PlacedItem) -> str:
    return f"{placed.file}:{placed.line}"


def marked_lines(change: FieldChange) -> list[tuple[Segment, ...]]:
    """The field's change as lines of marked text: one for a text, one a changed entry of a list."""
    old, new = shown_entries(change.old), shown_entries(change.new)
    if len(old) == len(new) == 1:
        return [mark_words(old[0], new[0])]
    lines = mark_entries(old, new)
    # Only the order differs: both orders are shown.
    return lines or [(Segment("deleted", "；".join(old)), Segment("inserted", "；".join(new)))]


@dataclass(frozen=True, slots=True)
class Renumbering:
    """Items whose ids moved on together: first and last id before and after, and how many."""

    first: tuple[str, str]
    last: tuple[str, str]
    items: int

    @property
    def before(self) -> str:
        return self._range(0)

    @property
    def after(self) -> str:
        return self._range(1)

    def shown(self) -> str:
        """J012→J013 or J012–J041 → J013–J042."""
        return f"{self.before}{'→' if self.items == 1 else ' → '}{self.after}"

    def _range(self, side: Literal[0, 1]) -> str:
        return self.first[side] if self.items == 1 else f"{self.first[side]}–{self.last[side]}"


_ID = re.compile(r"(.*?)(\d+)", re.DOTALL)


def renumberings(changes: Iterable[Change]) -> list[Renumbering]:
    """Renumbered items in runs: J012…J041 → J013…J042."""
    pairs = [(one_line(c.old[0].item.id), one_line(c.new[0].item.id)) for c in changes]
    runs: list[list[tuple[str, str]]] = []
    for pair in pairs:
        if runs and all(_follows(runs[-1][-1][side], pair[side]) for side in (0, 1)):
            runs[-1].append(pair)
        else:
            runs.append([pair])
    return [Renumbering(run[0], run[-1], len(run)) for run in runs]


def _follows(before: str, after: str) -> bool:
    left, right = _ID.fullmatch(before), _ID.fullmatch(after)
    return bool(left and right and left[1] == right[1] and int(right[2]) == int(left[2]) + 1)


def counts_label(summary: Summary, language: Language) -> tuple[str, str]:
    """The counts that are not zero: 新增 2，取消 1 and 实质 3，文字 30."""
    comma = "，" if language == "zh" else ", "
    kinds = [
        f"{KIND_LABELS[kind].in_language(language)} {summary.kinds[kind]}"
        for kind in KINDS
        if summary.kinds[kind]
    ]
    grades = [
        f"{GRADE_LABELS[grade].in_language(language)} {summary.grades[grade]}"
        for grade in GRADES
        if summary.grades[grade]
    ]
    return comma.join(kinds), comma.join(grades)


def shown_value(value: object) -> str:
    """A head's value in one line; a dash where nothing is written."""
    entries: Sequence[str] = shown_entries(value)
    return one_line("、".join(entries)) or "—"
