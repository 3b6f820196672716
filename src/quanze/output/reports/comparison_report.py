"""修改对照表 of two drafts: item, old text, new text, kind of change, and the reason.

The reason is what departments said of the item and what was decided on it, where there is any;
otherwise the cell is left empty, to be filled in.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from quanze.compare.fields import field_names, value_of
from quanze.compare.records import Change, Comparison, TownshipComparison
from quanze.compare.sides import PlacedItem, Side
from quanze.compare.words import Segment, shown_entries
from quanze.model.keys import chinese_title
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.township_list import TownshipList
from quanze.output.diff_cautions import cautions
from quanze.output.diff_labels import (
    change_label,
    counts_label,
    field_label,
    kinds_label,
    marked_lines,
    one_line,
    renumberings,
)
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.marked_cell import MarkedCell
from quanze.output.reports.reasons import Reasons
from quanze.output.reports.report import Block, Column, Paragraph, Report, Row, Section, Table
from quanze.text.languages import Text
from quanze.usage import EXIT_NOTHING, UsageError

_COLUMNS: Final = (
    Column("序号", 4, "center"),
    Column("事项", 13),
    Column("原稿", 22),
    Column("新稿", 22),
    Column("修改类型", 7, "center"),
    Column("理由", 14),
)
_OLD, _NEW = 2, 3
#: Fields of a whole item that stand elsewhere, or lead back into the working papers.
_NOT_SHOWN: Final = frozenset({"name", "source"})
#: Where one draft has nothing to show.
_NOTHING: Final = "—"


def build_comparisons(given: ExportInput) -> tuple[Report, ...]:
    """A paper for each township in which something changed.

    Raises:
        UsageError: with exit code 3 where nothing did.
    """
    comparison = given.comparison
    if comparison is None:
        raise ValueError("a comparison needs two drafts")
    reports = tuple(
        _report(township, comparison, given)
        for township in comparison.townships
        if township.changes
    )
    if not reports:
        lines = list(cautions(comparison, given.language))
        raise UsageError(
            Text(
                f"“{comparison.old.label}”和“{comparison.new.label}”没有不同的事项，没有可写的对照表",
                f"no item differs between “{comparison.old.label}” and "
                f"“{comparison.new.label}”: there is nothing to set side by side",
            ),
            Text("；".join(lines), "; ".join(lines)) if lines else None,
            exit_code=EXIT_NOTHING,
        )
    return reports


def _report(township: TownshipComparison, comparison: Comparison, given: ExportInput) -> Report:
    title = f"{township.name}履行职责事项清单修改对照表"
    blocks: list[Block] = [Paragraph(_sums(township, comparison))]
    # What was not understood belongs on the paper: it may be signed on the strength of it.
    blocks += [Paragraph(f"注意：{line}", "note") for line in cautions(comparison, "zh")]
    reasons = Reasons(given.opinions, comparison, township)
    blocks.append(Table(_COLUMNS, tuple(_rows(township, reasons))))
    section = Section("修改对照表", title, tuple(blocks), landscape=True)
    return Report(title, (section,))


def _sums(township: TownshipComparison, comparison: Comparison) -> str:
    one = Comparison(comparison.old, comparison.new, (township,))
    kinds, _ = counts_label(one.summary(), "zh")
    old, new = (_draft(side, township) for side in (comparison.old, comparison.new))
    return f"原稿：{old}；新稿：{new}。修改{len(township.changes)}处：{kinds}（一处可以有几种）。"


def _draft(side: Side, township: TownshipComparison) -> str:
    """draft-v2（2026-09-25）: version and day of the township's list on one side."""
    head = next((one.model.head for one in side.townships if one.code == township.code), None)
    if head is None:
        return "没有这个乡镇的清单"
    version = one_line(head.version or side.label)
    return f"{version}（{head.date.isoformat()}）" if head.date else version


def _rows(township: TownshipComparison, reasons: Reasons) -> Iterator[Row]:
    number = 0
    written = [change for change in township.changes if not change.renumbered_only]
    for name in LIST_NAMES:
        members = [change for change in written if _list_of(change) == name]
        if members:
            title = chinese_title(TownshipList, name)
            yield Row((f"{title}（{len(members)}处）",), group=True)
        for change in members:
            number += 1
            yield _row(number, change, reasons.of(change))
    renumbered = [change for change in township.changes if change.renumbered_only]
    if renumbered:
        yield Row((f"只改编号（{len(renumbered)}项）",), group=True)
        for run in renumberings(renumbered):
            number += 1
            what = f"{run.items}项"
            yield Row((str(number), what, run.before, run.after, "改号", ""))


def _list_of(change: Change) -> ListName:
    return (change.new or change.old)[0].list


def _row(number: int, change: Change, reason: str) -> Row:
    shown = (change.new or change.old)[0]
    item = f"{change_label(change, 'zh')}\n{one_line(shown.item.name)}"
    old = _content(change, change.old, "deleted")
    new = _content(change, change.new, "inserted")
    kinds = kinds_label(change, "zh").replace("、", "\n")
    cells = (str(number), item, old.text, new.text, kinds, reason)
    return Row(cells, emphases=(*old.emphases(_OLD), *new.emphases(_NEW)))


def _content(change: Change, placed: Sequence[PlacedItem], mine: str) -> MarkedCell:
    """One side of a change: its fields; whole items where there are none, or several."""
    cell = MarkedCell("deleted" if mine == "deleted" else "inserted")
    if not placed:
        cell.line([Segment("kept", _NOTHING)])
        return cell
    if not change.fields or len(placed) > 1:
        for one in placed:
            for text in _whole(one):
                cell.line([Segment("kept", text)])
    for field in change.fields:
        lines = [
            [segment for segment in line if segment.kind in ("kept", mine)]
            for line in marked_lines(field)
        ]
        lines = [line for line in lines if line]
        title = Segment("kept", f"{field_label(field.field, 'zh')}：")
        if len(lines) > 1:
            cell.line([title])
            for line in lines:
                cell.line(line)
        else:
            cell.line([title, *(lines[0] if lines else [Segment("kept", _NOTHING)])])
    return cell


def _whole(placed: PlacedItem) -> Iterator[str]:
    """An item that came or went, with all that it says but for where it came from."""
    item = placed.item
    yield one_line(item.name)
    for name in field_names():
        texts = () if name in _NOT_SHOWN else shown_entries(value_of(item, name))
        if texts:
            yield f"{field_label(name, 'zh')}：{one_line('；'.join(texts))}"
