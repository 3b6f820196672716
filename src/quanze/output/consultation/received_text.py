"""What was taken in, file by file and row by row, for the terminal."""

from collections.abc import Iterator, Sequence

from quanze.drafting.consultation.inbox import Filed
from quanze.drafting.consultation.returned import Returned
from quanze.text.languages import Language, Text
from quanze.text.width import fold

#: How many files are named before they are only counted.
_NAMED = 3


def render(
    filed: Sequence[tuple[Returned, Sequence[Filed]]],
    written: Sequence[str],
    language: Language,
    *,
    width: int | None,
    notes: bool = True,
    dry_run: bool = False,
) -> str:
    """Every file with what it said; with ``notes`` also all that somebody should look at.

    ``written`` are the names of the files that changed.
    """
    lines: list[str] = []
    for returned, parts in filed:
        lines += fold(returned.file, width)
        for part in parts:
            lines += fold(_summary(part).in_language(language), width, "  ")
            if notes:
                for note in _notes(part):
                    lines += fold(note.in_language(language), width, "    ", "  ")
        if notes:
            for remark in returned.remarks:
                lines += fold(remark.in_language(language), width, "    ", "  ")
    lines += fold(_written(written, dry_run=dry_run).in_language(language), width)
    return "\n".join(lines) + "\n"


def _summary(part: Filed) -> Text:
    taken = part.taken
    blank = (
        Text(f"，{taken.blank} 行没有填", f", {taken.blank} rows blank")
        if taken.blank
        else Text("", "")
    )
    same = Text("", "") if taken.changed else Text("；与已有的相同", "; nothing new")
    return Text(
        f"{part.department}，第 {part.round} 轮：答复 {taken.answered} 项"
        f"（无意见 {taken.agreed} 项），意见 {taken.opinions} 条{blank.zh}{same.zh}",
        f"{part.department}, round {part.round}: {taken.answered} items answered "
        f"({taken.agreed} without objection), {taken.opinions} opinions{blank.en}{same.en}",
    )


def _notes(part: Filed) -> Iterator[Text]:
    yield from part.remarks
    for note in part.taken.notes:
        yield Text(f"{note.place.zh}：{note.message.zh}", f"{note.place.en}: {note.message.en}")


def _written(written: Sequence[str], *, dry_run: bool) -> Text:
    if not written:
        return Text("没有新的内容，文件未改动", "nothing new, no file changed")
    verb = Text("将写入", "would write") if dry_run else Text("写入", "written:")
    if len(written) > _NAMED:
        folders = "、".join(sorted({name.rpartition("/")[0] + "/" for name in written}))
        return Text(
            f"{verb.zh} {folders} 下 {len(written)} 个文件",
            f"{verb.en} {len(written)} files in {folders}",
        )
    return Text(f"{verb.zh} {'、'.join(written)}", f"{verb.en} {', '.join(written)}")
