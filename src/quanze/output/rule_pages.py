"""A rule's handbook page, and the table of all rules."""

from collections.abc import Iterable, Iterator

from quanze.findings.finding import Place
from quanze.findings.level import LEVEL_LABELS, Level
from quanze.output.colour import LEVEL_COLOURS, Paint
from quanze.output.excerpt import excerpt
from quanze.rules.norm import Norm
from quanze.rules.rule import BaseRule
from quanze.rules.sample import Sample
from quanze.text.languages import Language, Text
from quanze.text.lines import LineIndex
from quanze.text.width import display_width, pad, wrap

FAMILIES: dict[str, Text] = {
    "Q0": Text("文件与结构", "file and structure"),
    "Q1": Text("文字", "wording"),
    "Q2": Text("设定依据", "legal basis"),
    "Q3": Text("职责主体", "who does it"),
    "Q4": Text("赋权", "empowerment"),
    "Q5": Text("清单之内", "within a list"),
    "Q6": Text("乡镇之间", "across townships"),
    "Q7": Text("程序", "process"),
    "Q8": Text("例外", "exceptions"),
    "Q9": Text("内部", "internal"),
}
_NORM = Text("依据", "Source")
_SINCE = Text("自 {day} 起", "since {day}")
_UNTIL = Text("至 {day} 止", "until {day}")
_FIXABLE = Text("附安全的改法", "gives a safe fix")
_FAILING = Text("这样写会报", "Reported")
_PASSING = Text("这样写可以", "Right")
_FOOT = Text(
    "共 {count} 条规则；* 在 JSON 输出中附安全的改法。quanze explain 编号 看一条规则的说明和例子",
    "{count} rules; * gives a safe fix in the JSON output. quanze explain CODE shows a page.",
)


def page(
    rule: BaseRule,
    level: Level | None,
    language: Language,
    *,
    width: int | None = None,
    colour: bool = False,
) -> str:
    """The page of one rule. ``level`` is the level in this workspace; ``None``: switched off."""
    paint = Paint(colour)
    title, *body = rule.page(language).splitlines()
    shown = (
        LEVEL_LABELS[level].in_language(language)
        if level
        else ("关闭" if language == "zh" else "off")
    )
    head = [
        paint(rule.code, "bold"),
        rule.name,
        paint(shown, LEVEL_COLOURS[level]) if level else shown,
    ]
    if rule.fixable:
        head.append(_FIXABLE.in_language(language))
    lines = [" · ".join(head)]
    lines += [paint(line, "bold") for line in _wrapped(title.rstrip("。."), width)]
    colon = "：" if language == "zh" else ": "
    for paragraph in _paragraphs(body, language):
        lines += ["", *_wrapped(paragraph, width)]
    lines += [
        "",
        *_wrapped(f"{_NORM.in_language(language)}{colon}{_norm(rule.norm, language)}", width),
    ]
    for heading, samples in ((_FAILING, rule.failing), (_PASSING, rule.passing)):
        for sample in samples:
            note = _in_brackets(sample.note.in_language(language), language) if sample.note else ""
            lines += ["", paint(f"{heading.in_language(language)}{note}{colon.strip()}", "bold")]
            lines += [f"    {line}" for line in _sample(sample, paint, width)]
    return "\n".join(lines) + "\n"


def table(
    rules: Iterable[BaseRule],
    levels: dict[str, Level],
    language: Language,
    *,
    width: int | None = None,
    colour: bool = False,
) -> str:
    """All rules, a line each, by family. ``levels`` lacks the rules that are switched off."""
    paint = Paint(colour)
    rules = list(rules)
    lines: list[str] = []
    family = ""
    labels = [label.in_language(language) for label in LEVEL_LABELS.values()]
    off = "关闭" if language == "zh" else "off"
    column = max(display_width(label) for label in [*labels, off])
    for rule in rules:
        if rule.code[:2] != family:
            family = rule.code[:2]
            heading = f"{family} {FAMILIES[family].in_language(language)}"
            lines += ["", paint(heading, "bold")] if lines else [paint(heading, "bold")]
        level = levels.get(rule.code)
        label = LEVEL_LABELS[level].in_language(language) if level else off
        shown = paint(pad(label, column), LEVEL_COLOURS[level]) if level else pad(label, column)
        title = rule.title(language) + (" *" if rule.fixable else "")
        room = (width or 100) - column - 10
        first, *rest = wrap(title, room)
        lines.append(f"  {rule.code}  {shown}  {first}")
        lines += [" " * (column + 10) + line for line in rest]
    lines += ["", _FOOT.in_language(language).format(count=len(rules))]
    return "\n".join(lines) + "\n"


def _in_brackets(text: str, language: Language) -> str:
    return f"（{text}）" if language == "zh" else f" ({text})"


def _paragraphs(lines: list[str], language: Language) -> Iterator[str]:
    """Paragraphs of a docstring: its line breaks are the editor's, not the reader's."""
    text = "\n".join(lines).strip()
    for paragraph in text.split("\n\n"):
        pieces = [line.strip() for line in paragraph.splitlines()]
        joined = pieces[0]
        for piece in pieces[1:]:
            # Between Chinese characters a line break is nothing, beside a Latin word a blank.
            latin = (joined[-1:].isascii() and joined[-1:].isalnum()) or (
                piece[:1].isascii() and piece[:1].isalnum()
            )
            joined += (" " if latin or language == "en" else "") + piece
        yield joined


def _wrapped(text: str, width: int | None) -> list[str]:
    return wrap(text, width) if width else [text]


def _norm(norm: Norm, language: Language) -> str:
    days = []
    if norm.since:
        days.append(_SINCE.in_language(language).format(day=norm.since))
    if norm.until:
        days.append(_UNTIL.in_language(language).format(day=norm.until))
    comma = "，" if language == "zh" else ", "
    source = norm.source.in_language(language)
    return source + _in_brackets(comma.join(days), language) if days else source


def _sample(sample: Sample, paint: Paint, width: int | None) -> Iterator[str]:
    """The snippet, with carets under the places that are marked."""
    lines = LineIndex(sample.file)
    skipped = len(sample.file) - len(sample.text)
    first = lines.position(skipped).line
    marks = [(lines.position(start), lines.position(end)) for start, end in sample.marked]
    room = width - 4 if width else None
    for number in range(first, len(lines) + 1):
        text = lines.line(number)
        if number == len(lines) and not text:
            break
        here = [Place("", start, end) for start, end in marks if start.line == number]
        yield excerpt(text, here[0], room).line if here else text
        for place in here:
            yield paint(excerpt(text, place, room).carets, "red")
