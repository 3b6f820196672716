"""What a comparison could not see, in sentences: said at its top and again at its end."""

from collections.abc import Iterator

from quanze.compare.records import Comparison, NotCompared
from quanze.compare.sides import Side
from quanze.model.lists import LIST_LABELS
from quanze.output.diff_labels import one_line
from quanze.text.languages import Language, Text, listed

TITLE = Text("以上结果不完整：", "This result is incomplete:")


def not_compared(comparison: Comparison, language: Language) -> Iterator[str]:
    """Townships, and single lists of townships, that take no part."""
    for missing in comparison.not_compared:
        yield _township(missing, language)
    for township in comparison.townships:
        for name in township.unread_lists:
            label, who = LIST_LABELS[name], one_line(township.name)
            yield Text(
                f"未比较 {who}的{label.zh}清单：有一稿的这个清单读不懂",
                f"not compared: list “{label.en}” of {who}, which one draft does not hold "
                "in a form that can be understood",
            ).in_language(language)


def cautions(comparison: Comparison, language: Language) -> Iterator[str]:
    """Everything that makes the comparison incomplete."""
    yield from not_compared(comparison, language)
    told = {file for missing in comparison.not_compared for file in missing.files}
    for side in (comparison.old, comparison.new):
        for skipped in side.skipped:
            if not skipped.expected and skipped.file not in told:
                yield Text(
                    f"未比较 {skipped.file}：{skipped.reason.zh}",
                    f"not compared: {skipped.file}: {skipped.reason.en}",
                ).in_language(language)
        for file, places in side.damaged:
            yield _damaged(comparison, side, file, places).in_language(language)


def _township(missing: NotCompared, language: Language) -> str:
    who = one_line(f"{missing.name} {missing.code}".rstrip())
    files = listed(missing.files, language)
    gone = missing.presence == "removed"
    here, there = (
        (Text("旧稿", "old draft"), Text("新稿", "new draft"))
        if gone
        else (Text("新稿", "new draft"), Text("旧稿", "old draft"))
    )
    if missing.certain:
        text = Text(
            f"未比较 {who}：{there.zh}的 {files} 没有读入",
            f"not compared: {who}, because {files} of the {there.en} was not read",
        )
    elif files:
        text = Text(
            f"未比较 {who}：只在{here.zh}里读到，而{there.zh}的 {files} 读不出是哪个乡镇",
            f"not compared: {who}, read in the {here.en} only; "
            f"whose list {files} of the {there.en} is could not be told",
        )
    else:
        text = Text(
            f"未比较 {who}：{here.zh}里它的名称或区划代码读不懂，认不出是哪个乡镇",
            f"not compared: {who}, whose name or code in the {here.en} could not be understood",
        )
    return text.in_language(language)


def _damaged(comparison: Comparison, side: Side, file: str, places: int) -> Text:
    """How many items may only seem to have come or gone, because of what was not understood."""
    seeming = sum(
        1
        for township in comparison.townships
        if any(one.file == file and one.code == township.code for one in side.townships)
        for change in township.changes
        if change.kinds == (("removed",) if side is comparison.new else ("added",))
    )
    kind = Text("取消", "removed") if side is comparison.new else Text("新增", "added")
    zh = f"{file} 有 {places} 处读不懂，没有参加比较"
    en = f"{file}: {places} places could not be understood and were left out"
    if seeming:
        zh += f"；列为{kind.zh}的 {seeming} 项可能只是没有读懂"
        en += f"; items shown as {kind.en} ({seeming}) may only not have been understood"
    return Text(zh, en)
