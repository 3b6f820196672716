"""Changes of the law for people at a terminal: what the lists cite first, then the sums."""

from collections.abc import Iterator
from typing import Final

from quanze.engine.citing import Citing
from quanze.engine.touched_laws import LawDifference, TouchedLaw
from quanze.findings.catalogue import say
from quanze.knowledge.laws.changes import ChangeKind, LawChange
from quanze.knowledge.laws.places import lacking
from quanze.knowledge.laws.titles import cited_title
from quanze.model.lists import LIST_LABELS
from quanze.output.colour import Paint
from quanze.text.counted import counted
from quanze.text.languages import Language, Text
from quanze.text.visible import visible
from quanze.text.width import fold

_KINDS: Final[dict[ChangeKind, Text]] = {
    "begun": Text("开始施行", "came into force"),
    "amended": Text("修改", "amended"),
    "ended": Text("废止、失效", "repealed or gone"),
    "recounted": Text("条款数据更正", "counts corrected"),
    "known": Text("新登记", "newly on record"),
    "dropped": Text("不再登记", "no longer on record"),
}
_STYLES: Final[dict[ChangeKind, str]] = {"begun": "green", "amended": "yellow", "ended": "red"}


def render(
    difference: LawDifference,
    language: Language,
    *,
    show_all: bool = False,
    summary: bool = True,
    width: int | None = None,
    colour: bool = False,
) -> str:
    """The whole report. ``show_all``: also what no list cites."""
    report = _Report(language, Paint(colour), width)
    lines: list[str] = []
    for law in difference.laws:
        if law.citings or show_all:
            lines += report.law(law)
    if summary:
        lines += [""] * bool(lines) + report.sums(difference, show_all=show_all)
    return "\n".join(lines) + "\n" if lines else ""


class _Report:
    def __init__(self, language: Language, paint: Paint, width: int | None) -> None:
        self._language: Language = language
        self._paint = paint
        self._width = width

    def law(self, law: TouchedLaw) -> Iterator[str]:
        """One instrument and the items that cite it."""
        change = law.change
        kind = _KINDS[change.kind].in_language(self._language)
        day = str(change.day) if change.day else self._say("日期不详", "day unknown")
        style = _STYLES.get(change.kind, "cyan")
        head = f"{day} {kind} 《{cited_title(change.title)}》{self._replaced(change)}"
        for line in self._fold(head, ""):
            yield self._paint(line, style)
        for citing in law.citings:
            yield from self._citing(citing, change)

    def sums(self, difference: LawDifference, *, show_all: bool) -> list[str]:
        """What the whole comparison comes to."""
        cited = self._counts(difference.counts(cited=True))
        others = self._counts(difference.counts(cited=False))
        lines = [
            self._say(
                f"{difference.old} → {difference.new}：清单引用的法律法规有变化的{cited or '没有'}，"
                f"涉及 {difference.items} 个事项",
                f"{difference.old} → {difference.new}: of what the lists cite: "
                f"{cited or 'nothing changed'}; {counted(difference.items, 'item')} touched",
            )
        ]
        if others:
            hint = "" if show_all else self._say("（--all 列出）", " (--all lists them)")
            lines.append(self._say(f"清单没有引用的：{others}{hint}", f"not cited: {others}{hint}"))
        return [part for line in lines for part in self._fold(line, "")]

    def _replaced(self, change: LawChange) -> str:
        new = change.new
        if change.kind != "ended" or new is None or not new.version.repealed_by:
            return ""
        by = cited_title(new.version.repealed_by)
        return self._say(f"，由《{by}》取代", f", by 《{by}》")

    def _citing(self, citing: Citing, change: LawChange) -> Iterator[str]:
        label = LIST_LABELS[citing.list].in_language(self._language)
        place = f"{citing.place.file}:{citing.place.start.line}:{citing.place.start.column}"
        where = f"{place} {citing.township_name} {label} {citing.item} {citing.item_name}"
        yield from self._fold(visible(where), "  ")
        start, end = citing.judgement.citation.span
        cited = visible(citing.text[start:end])
        verdicts = citing.judgement.verdicts
        if not verdicts:
            note = self._look_again(citing, change)
            yield from self._fold(f"{cited} {note}".rstrip(), "    ")
        for verdict in verdicts:
            key = f"{verdict.code}.{verdict.variant}" if verdict.variant else verdict.code
            sentences = say(key, verdict.values, self._language)
            yield from self._fold(f"{cited} {sentences.advice or sentences.problem}", "    ")

    def _look_again(self, citing: Citing, change: LawChange) -> str:
        """What to do about a citation that fits the later text."""
        if change.kind != "amended" or change.old is None:
            return ""
        pins = citing.judgement.citation.pins
        if any(lacking(change.old.version, pin) is not None for pin in pins):
            return self._say("修改后才有的条款", "a place that the earlier text did not have")
        return self._say(
            "条款号仍在，内容可能有改动，请核对", "the place still exists; compare its text"
        )

    def _counts(self, counts: dict[ChangeKind, int]) -> str:
        parts = [
            f"{_KINDS[kind].in_language(self._language)} {counts[kind]}"
            for kind in _KINDS
            if counts.get(kind)
        ]
        return self._say("，", ", ").join(parts)

    def _fold(self, text: str, indent: str) -> list[str]:
        return fold(text, self._width, indent)

    def _say(self, zh: str, en: str) -> str:
        return zh if self._language == "zh" else en
