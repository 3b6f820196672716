"""The state of the rounds for the terminal: 80 columns are enough, and so is a GBK console."""

from collections.abc import Iterator, Sequence
from typing import Final

from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.side_by_side import Group
from quanze.drafting.consultation.status import RoundStatus, Tally
from quanze.output.consultation.words import (
    COLUMNS,
    DEPARTMENT,
    TOTAL,
    figures,
    group_title,
    progress_bar,
    round_title,
    voice_text,
)
from quanze.text.counted import counted
from quanze.text.languages import Language, Text, listed
from quanze.text.width import clip, display_width, fold, pad

_LONGEST_NAME: Final = 24
_BAR: Final = 8
_WIDE_BAR: Final = 30
#: How many open items are listed before the rest is only counted.
MOST_OPEN: Final = 20


def render(
    rounds: Sequence[RoundStatus],
    draft: Draft,
    language: Language,
    *,
    width: int | None,
    details: bool = True,
) -> str:
    """Every round: its departments, then what is open and what is contradictory."""
    blocks = []
    for one in rounds:
        lines = [round_title(one).in_language(language)]
        lines += _overall(one, language)
        lines += [""]
        lines += _table(one, language)
        if details:
            lines += _details(one, draft, language, width)
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def _overall(one: RoundStatus, language: Language) -> Iterator[str]:
    tally = one.tally
    decided = tally.opinions - tally.open
    for label, done, total in (
        (Text("反馈", "answered"), tally.answered, tally.asked),
        (Text("处理", "decided "), decided, tally.opinions),
    ):
        bar = progress_bar(done, total, _WIDE_BAR)
        yield f"  {label.in_language(language)} {bar} {done}/{total}".replace("  0/0", " —")


def _table(one: RoundStatus, language: Language) -> Iterator[str]:
    titles = [column.in_language(language) for column in COLUMNS]
    widths = [max(display_width(title) + 1, 6) for title in titles]
    rows = [(department.name, department.tally) for department in one.departments]
    first = max(
        display_width(DEPARTMENT.in_language(language)),
        *(min(display_width(name), _LONGEST_NAME) for name, _ in rows),
    )
    head = [_right(title, width) for title, width in zip(titles, widths, strict=True)]
    yield pad(DEPARTMENT.in_language(language), first) + "".join(head)
    for name, tally in [*rows, (TOTAL.in_language(language), one.tally)]:
        yield _row(name, tally, first, widths)


def _row(name: str, tally: Tally, first: int, widths: Sequence[int]) -> str:
    cells = [
        _right(str(figure), width) for figure, width in zip(figures(tally), widths, strict=True)
    ]
    bar = progress_bar(tally.answered, tally.asked, _BAR)
    return f"{pad(clip(name, first), first)}{''.join(cells)} {bar}".rstrip()


def _right(text: str, width: int) -> str:
    return " " * (width - display_width(text)) + text


def _details(
    one: RoundStatus, draft: Draft, language: Language, width: int | None
) -> Iterator[str]:
    if one.waiting_for:
        count = len(one.waiting_for)
        who = listed(one.waiting_for, language)
        sentence = Text(f"还没有反馈的部门（{count} 个）：{who}", f"No answer yet ({count}): {who}")
        yield ""
        yield from fold(sentence.in_language(language), width)
    if one.contradictions:
        count = len(one.contradictions)
        yield ""
        yield Text(
            f"部门之间意见不一致的事项（{count} 项）",
            f"Departments disagree on {counted(count, 'item')}",
        ).in_language(language)
        for group in one.contradictions:
            yield from _group(group, draft, language, width)
    rest = [group for group in one.unresolved if not group.conflict]
    if rest:
        yield ""
        yield Text(
            f"其他待处理的意见（{len(rest)} 项）", f"Other undecided subjects ({len(rest)})"
        ).in_language(language)
        for group in rest[:MOST_OPEN]:
            yield from _group(group, draft, language, width)
        if len(rest) > MOST_OPEN:
            more = len(rest) - MOST_OPEN
            yield Text(
                f"  另有 {more} 项，见 quanze consult answer -o 意见处理.xlsx",
                f"  {more} more: quanze consult answer -o FILE.xlsx",
            ).in_language(language)


def _group(group: Group, draft: Draft, language: Language, width: int | None) -> Iterator[str]:
    yield from fold(group_title(group, draft), width, "  ")
    widest = max(display_width(one.department) for one in group.voices)
    for one in group.voices:
        said = voice_text(one).in_language(language)
        hanging = " " * (widest + 2)
        yield from fold(f"{pad(one.department, widest)}  {said}", width, "    ", hanging)
