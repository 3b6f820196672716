"""履行职责事项清单 of a township as it is published: a page that sums it up, then a table a list."""

from quanze.findings.finding import Finding
from quanze.model.keys import chinese_title
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.township_list import Stage, TownshipList
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.findings_elsewhere import findings_elsewhere
from quanze.output.reports.item_columns import item_columns
from quanze.output.reports.item_marks import ItemMarks, item_notes, of_file
from quanze.output.reports.item_table import item_table
from quanze.output.reports.report import (
    Block,
    Column,
    Paragraph,
    Report,
    Row,
    Section,
    Table,
)

_NUMBER = Column("序号", 5, "center")
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
                    given.settings.categories.of(name),
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
    blocks += findings_elsewhere(left, given.language)
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
    """Figures of the lists only: those of the categories stand in the lists, and fill a page."""
    return Table(
        (_NUMBER, Column("清单", 24), Column("项数", 10, "center")),
        (
            *(
                Row((str(number), list_title(name), str(len(one.items_of(name)))))
                for number, name in enumerate(LIST_NAMES, 1)
            ),
            Row(("", "合计", str(sum(one.counts().values())))),
        ),
    )
