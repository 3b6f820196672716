"""The decision table for the terminal, and which row decided an item."""

from collections.abc import Sequence

from quanze.knowledge.decisions.decide import Decision
from quanze.knowledge.decisions.row import ANSWERS, GROUNDS, LED_BY, QUESTIONS, Row, facts_of
from quanze.model.raw_items import RawItem
from quanze.output.draft.words import question_label, result_label
from quanze.text.languages import Language, Text, listed
from quanze.text.width import display_width, fold, pad

_HEADINGS = (
    Text("行", "row"),
    Text("依据", "basis"),
    Text("需要", "needed"),
    Text("实施", "feasible"),
    Text("上级主责", "led by"),
    Text("收回情形", "grounds"),
    Text("结论", "result"),
)
_ANY = "—"


def render_table(
    rows: Sequence[Row], unreached: Sequence[Row], language: Language, width: int | None = 80
) -> str:
    """Conditions and results in columns, reasons and sources below each row."""
    cells = [[heading.in_language(language) for heading in _HEADINGS]]
    cells += [_cells(row, language) for row in rows]
    widths = [max(map(display_width, column)) for column in zip(*cells, strict=True)]
    lines = [
        *fold(
            Text(
                "从上到下，第一个适用的行算数；写明拟列入的，以写明的为准。",
                "From the top down; the first row that applies counts. 拟列入 goes before the table.",
            ).in_language(language),
            width,
            hanging="",
        ),
        "",
        _line(cells[0], widths),
    ]
    for row, texts in zip(rows, cells[1:], strict=True):
        lines.append(_line(texts, widths))
        source = row.source.in_language(language)
        reason = row.reason.in_language(language)
        about = f"{reason}（{source}）" if language == "zh" else f"{reason} ({source})"
        lines += fold(about, width, " " * (widths[0] + 2), "")
        if row in unreached:
            note = Text("√ 前面的行已经包括，轮不到这一行", "never reached: earlier rows take all")
            lines += fold(note.in_language(language).lstrip("√ "), width, " " * (widths[0] + 2), "")
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _line(texts: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(pad(text, width) for text, width in zip(texts, widths, strict=True))


def _cells(row: Row, language: Language) -> list[str]:
    answers = (row.basis_sufficient, row.needed, row.feasible)
    return [
        row.id,
        *(
            _ANY if len(one) == len(ANSWERS) else "/".join(word for word in ANSWERS if word in one)
            for one in answers
        ),
        _given(row.led_by, LED_BY, language),
        _given(row.grounds, GROUNDS, language),
        result_label(row.result, language),
    ]


def _given(asked: frozenset[str] | None, every: Sequence[str], language: Language) -> str:
    if asked is None:
        return _ANY
    if not asked:
        return Text("无", "none").in_language(language)
    if len(asked) == len(every):
        return Text("有", "any").in_language(language)
    return "/".join(word for word in every if word in asked)


def render_decision(
    item: RawItem, decision: Decision, language: Language, width: int | None = 80
) -> str:
    """One item: its answers, the row that applies, and what is written for it."""
    facts = facts_of(item)
    answers = [f"{question_label(one, language)} {getattr(facts, one)}" for one in QUESTIONS]
    if facts.led_by:
        answers.append(listed((one for one in LED_BY if one in facts.led_by), language))
    if facts.grounds:
        answers.append(listed((one for one in GROUNDS if one in facts.grounds), language))
    row = decision.row
    result = result_label(row.result, language)
    reason = row.reason.in_language(language)
    lines = fold(f"{item.id}  {item.name}", width)
    lines += fold(listed(answers, language), width, "  ")
    lines += fold(
        Text(f"{row.id} → {result}：{reason}", f"{row.id} → {result}: {reason}").in_language(
            language
        ),
        width,
        "  ",
    )
    if decision.written:
        written = result_label(decision.result, language)
        said = item.proposed_because
        because = f"（{said}）" if said else ""
        note = Text(
            f"写明拟列入 {written}{because}，以此为准", f"拟列入 says {written}: that counts"
        )
        lines += fold(note.in_language(language), width, "  ")
    if item.merged_into:
        note = Text(
            f"已并入 {item.merged_into}，随它列入", f"merged into {item.merged_into}: goes with it"
        )
        lines += fold(note.in_language(language), width, "  ")
    return "".join(f"{line.rstrip()}\n" for line in lines)
