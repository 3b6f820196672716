"""The changes of one township as lines for a terminal: sign, kinds, items, places, fields."""

from collections.abc import Iterator, Sequence

from quanze.compare.fields import FieldChange
from quanze.compare.grades import GRADE_LABELS
from quanze.compare.records import Change, Kind
from quanze.compare.sides import PlacedItem
from quanze.output.diff_labels import (
    change_label,
    field_label,
    kinds_label,
    marked_lines,
    one_line,
    place_label,
    renumberings,
)
from quanze.output.marked_text import Page, Run, Style
from quanze.text.languages import Language, Text, listed

#: Runs of renumbered items written out; the rest is counted.
_MOST_SHOWN = 6
_ARROW = " → "

#: The sign of a change is that of the first of its kinds here.
_SIGNS: dict[Kind, tuple[str, Style]] = {
    "added": ("+", "inserted"),
    "removed": ("-", "deleted"),
    "merged": ("&", "warning"),
    "split": ("/", "warning"),
    "moved": (">", "warning"),
    "renamed": ("~", "warning"),
    "changed": ("~", "warning"),
    "renumbered": ("=", "dim"),
}


class ChangeLines:
    """Writes changes in one language onto one page."""

    def __init__(self, page: Page, language: Language) -> None:
        self._page = page
        self._language = language
        self._colon = "：" if language == "zh" else ": "
        self._comma = "，" if language == "zh" else ", "

    def _say(self, zh: str, en: str) -> str:
        return Text(zh, en).in_language(self._language)

    def _in_brackets(self, text: str) -> str:
        return f"（{text}）" if self._language == "zh" else f" ({text})"

    def _note(self, text: str, style: Style = "dim") -> Iterator[str]:
        return self._page.lines("", Run(text, style))

    def _change(self, change: Change) -> Iterator[str]:
        sign, style = next(_SIGNS[kind] for kind in _SIGNS if kind in change.kinds)
        grade = self._in_brackets(GRADE_LABELS[change.grade].in_language(self._language))
        shown = (change.new or change.old)[0]
        yield from self._page.lines(
            "  ",
            Run(f"{sign} ", style),
            Run(kinds_label(change, self._language), "bold"),
            Run(f"{grade} {change_label(change, self._language)} {one_line(shown.item.name)}"),
        )
        yield from self._page.lines("      ", Run(self._places(change), "dim"))
        yield from self._family(change)
        for field in change.fields:
            yield from self._field(field, change)
        guess = self._guess(change)
        if guess:
            yield from self._page.lines("      ", Run(guess, "dim"))

    def _family(self, change: Change) -> Iterator[str]:
        """All names, where items were merged or split."""
        for title, side in (
            (self._say("合并自", "merged from"), change.old),
            (self._say("拆分为", "split into"), change.new),
        ):
            if len(side) > 1:
                names = (f"{one_line(p.item.id)} {one_line(p.item.name)}" for p in side)
                text = title + self._colon + self._say("；", "; ").join(names)
                yield from self._page.lines("      ", Run(text))

    def _places(self, change: Change) -> str:
        sides: list[Sequence[PlacedItem]] = [side for side in (change.old, change.new) if side]
        return _ARROW.join(
            listed((place_label(placed) for placed in side), self._language) for side in sides
        )

    def _field(self, field: FieldChange, change: Change) -> Iterator[str]:
        title = field_label(field.field, self._language)
        if field.grade != change.grade:
            title += self._in_brackets(GRADE_LABELS[field.grade].in_language(self._language))
        lines = marked_lines(field)
        if len(lines) == 1:
            runs = self._page.marked(lines[0])
            yield from self._page.lines("      ", Run(title + self._colon), *runs)
            return
        yield from self._page.lines("      ", Run(title + self._colon))
        for line in lines:
            yield from self._page.lines("        ", *self._page.marked(line))

    def _guess(self, change: Change) -> str:
        """How the items were recognised, where that is not plain to see."""
        match = change.match
        if match is None or match.by == "name":
            return ""
        if match.by == "declared":
            return self._say(
                "按来源（原始事项编号）认定", "known by the raw items they were made from"
            )
        if match.by == "id" and match.score == 1:
            return ""
        score = f"{match.score:.2f}"
        if match.by == "id":
            return self._say(
                f"编号相同，按相似度 {score} 推测为同一事项",
                f"same id; taken for one item at likeness {score}",
            )
        return self._say(
            f"按相似度 {score} 推测为同一事项", f"taken for one item at likeness {score}"
        )

    def _renumbered(self, changes: Sequence[Change]) -> Iterator[str]:
        if not changes:
            return
        runs = [run.shown() for run in renumberings(changes)]
        shown = listed(runs[:_MOST_SHOWN], self._language)
        if len(runs) > _MOST_SHOWN:
            shown += " …"
        title = self._say(f"改号 {len(changes)} 项", f"renumbered {len(changes)}")
        yield from self._page.lines("  ", Run("= ", "dim"), Run(title + self._in_brackets(shown)))
