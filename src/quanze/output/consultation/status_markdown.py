"""The state of the rounds as Markdown, for minutes and merge requests."""

from collections.abc import Iterator, Sequence
from typing import Final

from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.side_by_side import Group
from quanze.drafting.consultation.status import RoundStatus
from quanze.output.consultation.words import (
    COLUMNS,
    DEPARTMENT,
    TOTAL,
    figures,
    group_title,
    round_title,
    voice_text,
)
from quanze.output.markdown_text import escape_line, table_row
from quanze.text.languages import Language, Text, listed

_TITLE: Final = Text("征求意见进度", "Rounds of opinions")


def render(rounds: Sequence[RoundStatus], draft: Draft, language: Language) -> str:
    """All rounds with all that is open and contradictory."""
    blocks = [f"# {_TITLE.in_language(language)}"]
    for one in rounds:
        blocks.append(f"## {escape_line(round_title(one).in_language(language))}")
        blocks.append("\n".join(_table(one, language)))
        if one.waiting_for:
            who = listed([escape_line(name) for name in one.waiting_for], language)
            blocks.append(Text(f"还没有反馈：{who}", f"No answer yet: {who}").in_language(language))
        for title, groups in (
            (Text("部门之间意见不一致", "Departments disagree"), one.contradictions),
            (
                Text("其他待处理的意见", "Other undecided subjects"),
                [group for group in one.unresolved if not group.conflict],
            ),
        ):
            if groups:
                blocks.append(f"### {title.in_language(language)}")
                blocks.append("\n".join(_groups(groups, draft, language)))
    return "\n\n".join(blocks) + "\n"


def _table(one: RoundStatus, language: Language) -> Iterator[str]:
    titles = [DEPARTMENT.in_language(language)]
    titles += [column.in_language(language) for column in COLUMNS]
    yield table_row(titles)
    yield table_row([":---", *["---:" for _ in COLUMNS]])
    for department in one.departments:
        yield table_row([escape_line(department.name), *map(str, figures(department.tally))])
    yield table_row([f"**{TOTAL.in_language(language)}**", *map(str, figures(one.tally))])


def _groups(groups: Sequence[Group], draft: Draft, language: Language) -> Iterator[str]:
    for group in groups:
        yield f"- {escape_line(group_title(group, draft))}"
        for one in group.voices:
            said = escape_line(voice_text(one).in_language(language))
            yield f"  - {escape_line(one.department)}：{said}"
