"""Findings for people: place, what is wrong, the line with carets, what to write, code.

Plain strings, not rich: rich takes 0.2 ms a finding, and there may be thousands.
"""

from collections.abc import Iterator

from quanze.engine.run import Report
from quanze.findings.catalogue import say
from quanze.findings.finding import Finding, Related
from quanze.findings.level import LEVEL_LABELS, Level
from quanze.model.lists import LIST_LABELS
from quanze.output.colour import LEVEL_COLOURS, Paint
from quanze.output.excerpt import excerpt
from quanze.text.languages import Language, Text
from quanze.text.width import wrap

#: Rules named in the summary line.
_MOST_RULES = 5


def render(
    report: Report,
    language: Language,
    *,
    width: int | None = None,
    colour: bool = False,
    summary: bool = True,
) -> str:
    """The whole report. ``width`` is the terminal's columns, ``None`` for no limit."""
    paint = Paint(colour)
    blocks = ["\n".join(_block(finding, language, width, paint)) for finding in report.findings]
    if summary:
        blocks.append("\n".join(_summary(report, language, paint)))
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _block(finding: Finding, language: Language, width: int | None, paint: Paint) -> Iterator[str]:
    sentences = say(finding.message, finding.values, language)
    label = LEVEL_LABELS[finding.level].in_language(language)
    start = finding.place.start
    place = paint(f"{finding.place.file}:{start.line}:{start.column}:", "bold")
    level = paint(label, LEVEL_COLOURS[finding.level], "bold")
    problem = sentences.problem
    code = f"（{finding.code}）" if language == "zh" else f" ({finding.code})"
    yield from _headline(place, level, problem + code, width, label, finding)
    gutter = len(str(start.line))
    bar = paint("│", "dim")
    whose = _item(finding, language)
    if whose:
        for line in wrap(whose, width - gutter - 3) if width else [whose]:
            yield f"{' ' * gutter} {bar} {paint(line, 'dim')}"
    if finding.excerpt.strip():
        shown = excerpt(finding.excerpt, finding.place, width - gutter - 3 if width else None)
        yield f"{paint(str(start.line), 'dim')} {bar} {shown.line.rstrip()}"
        yield f"{' ' * gutter} {bar} {paint(shown.carets, LEVEL_COLOURS[finding.level])}"
    if sentences.advice:
        yield from _hanging(sentences.advice, gutter, "└ ", width, paint)
    for related in finding.related:
        yield from _hanging(_related(related, language), gutter, "→ ", width, paint)


def _headline(
    place: str, level: str, rest: str, width: int | None, label: str, finding: Finding
) -> Iterator[str]:
    """Place, level and problem; the problem goes to lines of its own where it does not fit."""
    start = finding.place.start
    bare = f"{finding.place.file}:{start.line}:{start.column}: {label} "
    if width is None:
        yield f"{place} {level} {rest}"
        return
    lines = wrap(bare.replace(" ", "\u00a0") + rest, width)
    first = lines[0].removeprefix(bare.replace(" ", "\u00a0"))
    if len(lines) == 1 or first != lines[0]:
        yield f"{place} {level} {first}"
        yield from (f"  {line}" for line in wrap("".join(lines[1:]), width - 2) if line)
    else:
        yield f"{place} {level}"
        yield from (f"  {line}" for line in wrap(rest, width - 2))


def _item(finding: Finding, language: Language) -> str:
    """Which item the finding is about, unless the excerpt shows just that."""
    if finding.list is None:
        return ""
    label = LIST_LABELS[finding.list].in_language(language)
    parts = [label, finding.item or "", finding.item_name or ""]
    return " ".join(part for part in parts if part)


def _hanging(text: str, gutter: int, mark: str, width: int | None, paint: Paint) -> Iterator[str]:
    lines = wrap(text, width - gutter - 3) if width else [text]
    yield f"{' ' * gutter} {paint(mark, 'dim')}{lines[0]}"
    yield from (f"{' ' * gutter}   {line}" for line in lines[1:])


def _related(related: Related, language: Language) -> str:
    start = related.place.start
    sentence = say(related.key, related.values, language).problem
    return f"{sentence} {related.place.file}:{start.line}:{start.column}"


_COUNTS = Text(
    "检查了 {files} 个文件、{items} 个事项：错误 {error}，警告 {warning}，提示 {notice}（以 {as_of} 为准）",
    "{files} files, {items} items: {error} errors, {warning} warnings, {notice} notices "
    "(as of {as_of})",
)
_MOST = Text("最多的规则：{rules}", "Most hit: {rules}")


def _summary(report: Report, language: Language, paint: Paint) -> Iterator[str]:
    errors = report.count(Level.ERROR)
    counts = _COUNTS.in_language(language).format(
        files=report.files,
        items=report.items,
        error=errors,
        warning=report.count(Level.WARNING),
        notice=report.count(Level.NOTICE),
        as_of=report.as_of.isoformat(),
    )
    mark = paint("×", "red", "bold") if errors else paint("√", "green", "bold")
    yield f"{mark} {counts}"
    most = report.by_code()[:_MOST_RULES]
    if most:
        separator = "，" if language == "zh" else ", "
        rules = separator.join(f"{code} {count}" for code, count in most)
        yield "  " + _MOST.in_language(language).format(rules=rules)
