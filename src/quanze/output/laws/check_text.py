"""Citations with verdicts for people at a terminal: one block a citation, then the sums."""

from collections.abc import Iterator

from quanze.engine.checked_citations import CheckedCitation, CheckedCitations
from quanze.findings.catalogue import say
from quanze.findings.level import LEVEL_LABELS, Level
from quanze.output.colour import LEVEL_COLOURS, Paint
from quanze.output.laws.words import STATES
from quanze.text.languages import Language
from quanze.text.visible import visible
from quanze.text.width import fold


def render(
    report: CheckedCitations,
    language: Language,
    *,
    problems_only: bool = False,
    summary: bool = True,
    width: int | None = None,
    colour: bool = False,
) -> str:
    """The whole report. ``problems_only`` leaves out citations of which nothing is wrong."""
    paint = Paint(colour)
    lines: list[str] = []
    for citation in report.citations:
        if citation.verdicts or not problems_only:
            lines += _block(citation, language, paint, width)
    if summary:
        if lines:
            lines.append("")
        lines += fold(_sums(report, language), width)
    return "\n".join(lines) + "\n" if lines else ""


def _block(
    citation: CheckedCitation, language: Language, paint: Paint, width: int | None
) -> Iterator[str]:
    where = visible(f"{citation.file} {citation.place.in_language(language)}")
    mark = "√" if not citation.verdicts else "×"
    if citation.judgement.standing is None and not citation.verdicts:
        mark = "?"
    head = f"{mark} {visible(citation.written)} {_state(citation, language)}".rstrip()
    for line in fold(where, width):
        yield paint(line, "dim")
    yield from fold(head, width, "  ")
    for verdict, level in citation.verdicts:
        key = f"{verdict.code}.{verdict.variant}" if verdict.variant else verdict.code
        sentences = say(key, verdict.values, language)
        label = LEVEL_LABELS[level].in_language(language)
        colon = "：" if language == "zh" else ": "
        text = f"{label} {verdict.code}{colon}{sentences.joined(language)}"
        for line in fold(text, width, "      "):
            yield paint(line, LEVEL_COLOURS[level])


def _state(citation: CheckedCitation, language: Language) -> str:
    standing = citation.judgement.standing
    if standing is not None:
        text = STATES[standing.state].in_language(language)
        followed = citation.judgement.followed
        if standing.state == "in_force" and followed is not None:
            text = f"截至 {followed} 有效" if language == "zh" else f"in force as of {followed}"
    elif citation.verdicts:
        return ""
    else:
        # A document with its own number, or a word that stands for a law.
        text = "未查" if language == "zh" else "not looked up"
    return f"（{text}）" if language == "zh" else f"({text})"


def _sums(report: CheckedCitations, language: Language) -> str:
    total = len(report.citations)
    counts = [report.count(level) for level in Level]
    clean, unknown = report.clean(), report.not_looked_up()
    if language == "zh":
        levels = "，".join(
            f"{LEVEL_LABELS[level].zh} {count}" for level, count in zip(Level, counts, strict=True)
        )
        return f"{total} 处引用：没有问题 {clean}，未查 {unknown}，{levels}（以 {report.day} 为准）"
    levels = ", ".join(
        f"{LEVEL_LABELS[level].en} {count}" for level, count in zip(Level, counts, strict=True)
    )
    return (
        f"{total} citations: {clean} clean, {unknown} not looked up, {levels} (as of {report.day})"
    )
