"""A comparison as Markdown: a 修改对照表 for each township, to be pasted into minutes or a review."""

from collections.abc import Iterable, Iterator

from quanze.compare.grades import GRADE_LABELS
from quanze.compare.records import Change, Comparison, TownshipComparison
from quanze.compare.sides import PlacedItem
from quanze.compare.words import Segment, SegmentKind
from quanze.output.diff_cautions import TITLE, cautions, not_compared
from quanze.output.diff_labels import (
    change_label,
    counts_label,
    field_label,
    kinds_label,
    marked_lines,
    renumberings,
    shown_value,
)
from quanze.output.markdown_text import escape
from quanze.text.languages import Language, Text, listed

_TITLE = Text("修改对照表", "Comparison of drafts")
_HEADINGS = Text("| 类型 | 事项 | 原内容 | 新内容 |", "| change | item | before | after |")
_RULE = "|---|---|---|---|"
_NOTHING = "—"
_BETWEEN = Text("；", "; ")
#: Tags, not ** and ~~: those do not work next to Chinese punctuation.
_TAGS: dict[SegmentKind, tuple[str, str]] = {
    "kept": ("", ""),
    "deleted": ("<del>", "</del>"),
    "inserted": ("<ins>", "</ins>"),
}


def render(comparison: Comparison, language: Language) -> str:
    """The whole comparison. Townships in which nothing differs are left out."""
    return "\n".join(_lines(comparison, language)) + "\n"


def _lines(comparison: Comparison, language: Language) -> Iterator[str]:
    yield f"# {_TITLE.in_language(language)}"
    yield ""
    colon = "：" if language == "zh" else ": "
    for title, side in (
        (Text("旧稿", "old"), comparison.old),
        (Text("新稿", "new"), comparison.new),
    ):
        how = f" · {side.how.in_language(language)}" if side.how else ""
        yield f"- {title.in_language(language)}{colon}{escape(side.label + how)}"
        for skipped in side.skipped:
            if not skipped.expected:
                word = Text("未比较", "not compared").in_language(language)
                reason = skipped.reason.in_language(language)
                yield f"  - {word}{colon}{escape(f'{skipped.file} {reason}')}"
        for file, places in side.damaged:
            text = Text(
                f"{places} 处读不懂，未参加比较", f"{places} places not understood and left out"
            )
            yield f"  - {escape(file)}{colon}{text.in_language(language)}"
    if comparison.left_out:
        text = Text("只给了一个文件，未比较其他乡镇", "a single file was given; not compared")
        names = listed(comparison.left_out, language)
        yield f"- {text.in_language(language)}{colon}{escape(names)}"
    for caution in not_compared(comparison, language):
        yield f"- {escape(caution)}"
    kinds, grades = counts_label(comparison.summary(), language)
    total = Text("合计", "total").in_language(language)
    none = Text("没有变化", "no changes").in_language(language)
    if any(True for _ in cautions(comparison, language)):
        none = Text("比较到的内容没有变化", "no changes in what could be compared").in_language(
            language
        )
    yield f"- {total}{colon}{_BETWEEN.in_language(language).join((kinds, grades)) if kinds else none}"
    for township in comparison.townships:
        if township.changes or township.head or township.presence != "both":
            yield ""
            yield from _township(township, language)
    lines = list(cautions(comparison, language))
    if lines:
        yield ""
        yield f"**{TITLE.in_language(language)}**"
        yield ""
    for line in lines:
        yield f"- {escape(line)}"


def _township(township: TownshipComparison, language: Language) -> Iterator[str]:
    yield f"## {escape(f'{township.name} {township.code}')}"
    yield ""
    if township.presence != "both":
        text = Text("整个乡镇只在新稿里", "only in the new draft")
        if township.presence == "removed":
            text = Text("整个乡镇只在旧稿里", "only in the old draft")
        yield text.in_language(language)
        yield ""
    for change in township.head:
        yield (
            f"- {field_label(change.field, language)} "
            f"{escape(shown_value(change.old))} → {escape(shown_value(change.new))}"
        )
    if township.head:
        yield ""
    if not township.changes:
        return
    yield _HEADINGS.in_language(language)
    yield _RULE
    for item in township.changes:
        if not item.renumbered_only:
            yield _row(item, language)
    renumbered = [item for item in township.changes if item.renumbered_only]
    if renumbered:
        yield _renumbered_row(renumbered, language)


def _row(change: Change, language: Language) -> str:
    grade = GRADE_LABELS[change.grade].in_language(language)
    shown = (change.new or change.old)[0]
    cells = (
        f"{kinds_label(change, language)}<br>{grade}",
        f"{escape(change_label(change, language))}<br>{escape(shown.item.name)}",
        _side(change, change.old, "deleted", language),
        _side(change, change.new, "inserted", language),
    )
    return f"| {' | '.join(cells)} |"


def _side(
    change: Change, placed: tuple[PlacedItem, ...], mine: SegmentKind, language: Language
) -> str:
    """One side of a change: its fields; names where there are none, or several items."""
    lines = list(_content(change, mine, language))
    if not lines or len(placed) > 1:
        lines[:0] = [escape(one.item.name) for one in placed]
    return "<br>".join(lines) or _NOTHING


def _content(change: Change, mine: SegmentKind, language: Language) -> Iterator[str]:
    """One side of every field that differs, what is only on this side marked."""
    colon = "：" if language == "zh" else ": "
    for field in change.fields:
        texts = [_marked(line, mine) for line in marked_lines(field)]
        shown = _BETWEEN.in_language(language).join(text for text in texts if text) or _NOTHING
        yield f"{field_label(field.field, language)}{colon}{shown}"


def _marked(segments: Iterable[Segment], mine: SegmentKind) -> str:
    parts: list[str] = []
    for segment in segments:
        if segment.kind in ("kept", mine):
            before, after = _TAGS[segment.kind]
            parts.append(f"{before}{escape(segment.text)}{after}")
    return "".join(parts)


def _renumbered_row(changes: list[Change], language: Language) -> str:
    runs = renumberings(changes)
    old = listed((run.before for run in runs), language)
    new = listed((run.after for run in runs), language)
    title = Text("改号", "renumbered").in_language(language)
    grade = GRADE_LABELS["editorial"].in_language(language)
    count = Text(f"{len(changes)} 项", f"{len(changes)} items").in_language(language)
    return f"| {title}<br>{grade} | {count} | {escape(old)} | {escape(new)} |"
