"""A comparison for people at a terminal: township by township, change by change, then the sums."""

from collections.abc import Iterator, Sequence

from quanze.compare.records import Comparison, TownshipComparison
from quanze.compare.sides import Side
from quanze.model.lists import LIST_LABELS
from quanze.output.diff_cautions import TITLE, cautions, not_compared
from quanze.output.diff_changes import ChangeLines
from quanze.output.diff_labels import (
    counts_label,
    field_label,
    one_line,
    shown_value,
)
from quanze.output.marked_text import Page, Run
from quanze.text.languages import Language, listed

#: Names of townships written out; the rest is counted.
_MOST_SHOWN = 6
_ARROW = " → "


def render(
    comparison: Comparison,
    language: Language,
    *,
    width: int | None = None,
    colour: bool = False,
    summary: bool = True,
) -> str:
    """The whole report.

    Args:
        comparison: what to show.
        language: of everything but the lists' own texts.
        width: the terminal's columns, ``None`` for no limit.
        colour: ANSI colours in place of the marks [-…-] and {+…+}.
        summary: also what was compared, at the top, and the sums, at the end.
    """
    report = _Report(Page(width, colour), language)
    blocks = [report.township(township) for township in comparison.townships]
    if summary:
        blocks = [report.opening(comparison), *blocks, report.closing(comparison)]
    # Without the sums too: silence would pass for “nothing changed”.
    blocks.append(report.cautions(comparison))
    texts = ["\n".join(lines) for block in blocks if (lines := list(block))]
    return "\n\n".join(texts) + "\n" if texts else ""


class _Report(ChangeLines):
    # The top: what was compared, and what was not.

    def opening(self, comparison: Comparison) -> Iterator[str]:
        for title, side in (
            (self._say("旧稿", "old"), comparison.old),
            (self._say("新稿", "new"), comparison.new),
        ):
            how = self._in_brackets(side.how.in_language(self._language)) if side.how else ""
            yield from self._page.lines(
                "", Run(title + self._colon), Run(side.label, "bold"), Run(how)
            )
            yield from self._left_aside(side)
        if comparison.left_out:
            names = self._some(comparison.left_out)
            yield from self._note(
                self._say(
                    f"只给了一个文件，未比较其他乡镇：{names}",
                    f"a single file was given; other townships were not compared: {names}",
                )
            )

        for caution in not_compared(comparison, self._language):
            yield from self._note(caution, "warning")

    def _left_aside(self, side: Side) -> Iterator[str]:
        expected = sum(1 for skipped in side.skipped if skipped.expected)
        if expected:
            yield from self._page.lines(
                "  ",
                Run(
                    self._say(
                        f"另有 {expected} 个文件不是清单", f"files that are no lists: {expected}"
                    ),
                    "dim",
                ),
            )
        for skipped in side.skipped:
            if not skipped.expected:
                reason = skipped.reason.in_language(self._language)
                title = self._say("未比较", "not compared")
                text = f"{title} {skipped.file}{self._colon}{reason}"
                yield from self._page.lines("  ", Run(text, "warning"))
        for file, places in side.damaged:
            text = self._say(
                f"{file} 有 {places} 处读不懂，那里的内容没有参加比较（详见 quanze validate）",
                f"{file}: {places} places could not be understood and were left out "
                "(see quanze validate)",
            )
            yield from self._page.lines("  ", Run(text, "warning"))

    def _some(self, names: Sequence[str]) -> str:
        """The first names, and how many more there are."""
        shown = listed((one_line(name) for name in names[:_MOST_SHOWN]), self._language)
        more = len(names) - _MOST_SHOWN
        return shown if more <= 0 else shown + self._say(f"等 {len(names)} 个", f" and {more} more")

    # The middle: one block a township.

    def township(self, township: TownshipComparison) -> Iterator[str]:
        """Nothing for a township in which nothing differs."""
        if not township.changes and not township.head and township.presence == "both":
            return
        yield from self._page.lines(
            "",
            Run(f"{one_line(township.name)} {township.code}", "bold"),
            Run(f"  {self._counts(township)}", "dim"),
        )
        if township.head:
            parts = [
                f"{field_label(change.field, self._language)} "
                f"{shown_value(change.old)}{_ARROW}{shown_value(change.new)}"
                for change in township.head
            ]
            yield from self._page.lines("  ", Run(self._say("；", "; ").join(parts), "dim"))
        if township.presence != "both":
            yield from self._whole(township)
            return
        for change in township.changes:
            if not change.renumbered_only:
                yield from self._change(change)
        yield from self._renumbered([c for c in township.changes if c.renumbered_only])

    def _counts(self, township: TownshipComparison) -> str:
        parts = [
            f"{LIST_LABELS[name].in_language(self._language)} "
            + (
                self._say("未比较", "not compared")
                if name in township.unread_lists
                else str(old)
                if old == new
                else f"{old}→{new}"
            )
            for name, (old, new) in township.counts.items()
            if old or new
        ]
        return self._comma.join(parts)

    def _whole(self, township: TownshipComparison) -> Iterator[str]:
        items = sum(max(pair) for pair in township.counts.values())
        if township.presence == "added":
            text = self._say(
                f"整个乡镇只在新稿里，共 {items} 项", f"only in the new draft (items: {items})"
            )
            yield from self._page.lines("  ", Run("+ ", "inserted"), Run(text))
        else:
            text = self._say(
                f"整个乡镇只在旧稿里，共 {items} 项", f"only in the old draft (items: {items})"
            )
            yield from self._page.lines("  ", Run("- ", "deleted"), Run(text))

    # The end: the sums.

    def closing(self, comparison: Comparison) -> Iterator[str]:
        summary = comparison.summary()
        if not summary.total:
            if comparison.grades:
                text = self._say("没有这一档的变化", "no changes of this grade")
            elif any(t.head for t in comparison.townships):
                text = self._say(
                    "各事项没有变化，只有清单信息不同", "no item changed, only the heads of lists"
                )
            elif not comparison.townships:
                text = self._say("没有可以比较的乡镇", "no township could be compared")
            elif any(True for _ in cautions(comparison, self._language)):
                text = self._say("比较到的内容没有变化", "no changes in what could be compared")
            else:
                text = self._say("没有变化", "no changes")
            yield from self._page.lines("", Run(text, "bold"))
            return
        kinds, grades = counts_label(summary, self._language)
        changed = sum(1 for township in comparison.townships if township.changes)
        total = len(comparison.townships)
        yield from self._page.lines(
            "",
            Run(
                self._say(
                    f"比较了 {total} 个乡镇，{changed} 个有变化，共 {summary.total} 处",
                    f"townships compared: {total}, changed: {changed}, changes in all: {summary.total}",
                ),
                "bold",
            ),
        )
        yield from self._page.lines("  ", Run(self._say("类型：", "kinds: ") + kinds))
        only = self._say("（只列所选等级）", " (only the grades asked for)")
        yield from self._page.lines(
            "  ",
            Run(self._say("等级：", "grades: ") + grades + (only if comparison.grades else "")),
        )

    def cautions(self, comparison: Comparison) -> Iterator[str]:
        """What the comparison could not see; nothing where it saw everything."""
        lines = list(cautions(comparison, self._language))
        if lines:
            yield from self._note(TITLE.in_language(self._language), "warning")
        for line in lines:
            yield from self._page.lines("  ", Run(one_line(line), "warning"))
