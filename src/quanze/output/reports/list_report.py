"""履行职责事项清单 of a township as it is published: a page that sums it up, then a table a list."""

from collections.abc import Iterator

from quanze.findings.finding import Finding
from quanze.model.keys import chinese_title
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.township_list import Stage, TownshipList
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.item_columns import item_columns
from quanze.output.reports.item_marks import ItemMarks, finding_text, item_notes, of_file
from quanze.output.reports.item_table import UNGROUPED, by_category, item_table
from quanze.output.reports.report import (
    Block,
    Column,
    Heading,
    Paragraph,
    Report,
    Row,
    Section,
    Table,
)

#: What stands below the title while the list is not published.
_DRAFTS: dict[Stage, str] = {
    "起底": "（工作稿）",
    "分类": "（工作稿）",
    "初稿": "（初稿）",
    "征求意见": "（征求意见稿）",
    "送审": "（送审稿）",
}


def build_lists(given: ExportInput) -> tuple[Report, ...]:
    """A paper for each township, in the order of the files."""
    files = given.files or ("",) * len(given.lists)
    return tuple(
        _report(one, of_file(given.findings, file), given)
        for one, file in zip(given.lists, files, strict=True)
    )


def list_title(name: ListName) -> str:
    """基本履职事项 …"""
    return chinese_title(TownshipList, name)


def _report(one: TownshipList, findings: list[Finding], given: ExportInput) -> Report:
    marks = ItemMarks(findings, given.language)
    tables = tuple(
        Section(
            name=list_title(name),
            title=f"{list_title(name)}（{len(items)}项）",
            blocks=(
                item_table(
                    items,
                    item_columns(name, one.township, with_basis=given.with_basis, full=given.full),
                    marks,
                ),
            ),
            landscape=True,
        )
        for name in LIST_NAMES
        if (items := one.items_of(name))
    )
    title = f"{one.township.name}履行职责事项清单"
    # The first page is made last: only then is it known which findings have no cell.
    return Report(
        title,
        (_summary(one, title, marks.left(), given), *tables),
        (one,),
        item_notes(findings, given.language),
        given.settings.categories,
    )


def _summary(one: TownshipList, title: str, left: list[Finding], given: ExportInput) -> Section:
    head = one.head
    lines = [_DRAFTS.get(head.stage, "") if head.stage else ""]
    if head.date is not None:
        lines.append(f"{head.date.year}年{head.date.month}月{head.date.day}日")
    blocks: list[Block] = [Paragraph(_sums(one)), _counts(one)]
    blocks += _without_cell(left, given)
    subtitle = "\n".join(line for line in lines if line)
    return Section("说明", title, tuple(blocks), subtitle=subtitle)


def _sums(one: TownshipList) -> str:
    counts = {name: count for name, count in one.counts().items() if count}
    if not counts:
        return f"{one.township.name}的清单还没有事项。"
    parts = "、".join(f"{list_title(name)}{count}项" for name, count in counts.items())
    total = sum(counts.values())
    if len(counts) == 1:
        return f"{one.township.name}履行职责事项共{total}项，均为{list_title(next(iter(counts)))}。"
    return f"{one.township.name}履行职责事项共{total}项，其中{parts}。"


def _counts(one: TownshipList) -> Table:
    return Table(
        (Column("清单", 12), Column("项数", 5, "center"), Column("其中", 32)),
        tuple(
            Row((list_title(name), str(len(one.items_of(name))), _categories(one, name)))
            for name in LIST_NAMES
        ),
    )


def _categories(one: TownshipList, name: ListName) -> str:
    groups = by_category(one.items_of(name))
    if [category for category, _ in groups] in ([], [""]):
        return ""
    return "、".join(f"{category or UNGROUPED}{len(items)}项" for category, items in groups)


def _without_cell(left: list[Finding], given: ExportInput) -> Iterator[Block]:
    """The findings on the file as a whole, which stand at no item."""
    if not left:
        return
    english = given.language == "en"
    yield Heading("Findings on the list as a whole" if english else "对整份清单的检查意见", 2)
    yield Table(
        (
            Column("line" if english else "行", 4, "center"),
            Column("finding" if english else "意见", 40),
        ),
        tuple(
            Row(
                (
                    str(finding.place.start.line),
                    finding_text(finding, given.language),
                )
            )
            for finding in left
        ),
    )
