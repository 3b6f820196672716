"""What became of the decisions in a table, for the terminal."""

from collections import Counter
from collections.abc import Sequence

from quanze.drafting.consultation.written_decisions import Decided
from quanze.text.languages import Language, Text
from quanze.text.width import fold


def render(
    results: Sequence[tuple[str, Decided]],
    written: Sequence[str],
    language: Language,
    *,
    width: int | None,
    dry_run: bool = False,
) -> str:
    """Every table with its decisions, what was not taken over, and the files that changed."""
    lines: list[str] = []
    for file, decided in results:
        lines += fold(f"{file}{_summary(decided).in_language(language)}", width)
        for remark in decided.remarks:
            lines += fold(remark.in_language(language), width, "  ")
        for label, notes in (
            (Text("没有写入，", "not taken over, "), decided.left_out),
            (Text("要补理由，", "reason missing, "), decided.unreasoned),
            (Text("", ""), decided.notes),
        ):
            for note in notes:
                sentence = Text(
                    f"{label.zh}{note.place.zh}：{note.message.zh}",
                    f"{label.en}{note.place.en}: {note.message.en}",
                )
                lines += fold(sentence.in_language(language), width, "  ")
    verb = Text("将写入", "would write") if dry_run else Text("写入", "written:")
    said = (
        Text(f"{verb.zh} {'、'.join(written)}", f"{verb.en} {', '.join(written)}")
        if written
        else Text("没有新的内容，文件未改动", "nothing new, no file changed")
    )
    lines += fold(said.in_language(language), width)
    return "\n".join(lines) + "\n"


def _summary(decided: Decided) -> Text:
    kinds = Counter(
        answer.decision or "—"
        for answers in decided.answers.values()
        for answer in answers.values()
    )
    zh = "、".join(f"{kind} {count} 条" for kind, count in kinds.most_common())
    en = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
    zh = f"新处理 {decided.new} 条（{zh}）" if zh else "没有新的处理"
    en = f"{decided.new} decided anew ({en})" if en else "no new decision"
    same_zh = f"，与已有的相同 {decided.same} 条" if decided.same else ""
    same_en = f", {decided.same} as before" if decided.same else ""
    return Text(f"：{zh}{same_zh}", f": {en}{same_en}")
