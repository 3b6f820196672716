"""收回事项交接: a summary over all departments, and for every department the sheet of what it receives."""

from typing import Final

from quanze.drafting.handover import HandoverRow, HandoverSheet, hand_over
from quanze.output.reports import handover_cells as cells
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.handover_summary import summary
from quanze.output.reports.nothing import nothing_to_report
from quanze.output.reports.official_words import named
from quanze.output.reports.report import Column, Paragraph, Report, Row, Section, Table
from quanze.text.languages import Text

_SHEET_COLUMNS: Final = (
    Column("序号", 4, "center"),
    Column("事项名称", 14),
    Column("涉及乡镇及编号", 9),
    Column("类别", 5, "center"),
    Column("设定依据", 14),
    Column("收回理由", 13),
    Column("工作方式", 18),
    Column("生效日期", 13, "center"),
    Column("在办事项", 13),
)


def build_handover(given: ExportInput) -> tuple[Report, ...]:
    """The summary, then a paper for each receiving department.

    Raises:
        UsageError: with exit code 3 where no list has reclaimed items.
    """
    handover = hand_over(given.lists, given.departments)
    if not handover.items:
        raise nothing_to_report(
            Text("清单里没有上级部门收回事项", "no list has reclaimed items"),
            Text("交接单由收回事项生成", "Handover sheets are made of reclaimed items."),
        )
    return (summary(handover), *(_sheet(sheet) for sheet in handover.sheets))


def _sheet(sheet: HandoverSheet) -> Report:
    name = sheet.department.name
    title = f"{name}承接收回事项交接单"
    text = f"{name}承接由上级部门收回的事项（涉及{named(sheet.townships)}）{len(sheet.rows)}项"
    if sheet.items != len(sheet.rows):
        text += f"（各乡镇合计{sheet.items}项）"
    if sheet.led != len(sheet.rows):
        text += f"，其中{len(sheet.rows) - sheet.led}项由其他部门牵头"
    table = Table(
        _SHEET_COLUMNS,
        tuple(_sheet_row(number, row, sheet) for number, row in enumerate(sheet.rows, 1)),
    )
    section = Section("交接单", title, (Paragraph(text + "。"), table), landscape=True)
    return Report(title, (section,))


def _sheet_row(number: int, row: HandoverRow, sheet: HandoverSheet) -> Row:
    shared = cells.by_township(row.origins, lambda one: cells.together(one, sheet.department))
    return Row(
        (
            str(number),
            f"{row.name}\n（{shared}）" if shared else row.name,
            cells.ids(row),
            *cells.common(row),
            cells.by_township(row.origins, cells.method),
            cells.by_township(row.origins, cells.effective, narrow=True),
            cells.by_township(row.origins, cells.open_cases),
        )
    )
