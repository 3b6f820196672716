"""Summary of a handover: departments and figures, what nobody receives, what need not be received."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from quanze.drafting.handover import Handover, HandoverRow, Origin
from quanze.drafting.receivers import Trouble
from quanze.output.reports import handover_cells as cells
from quanze.output.reports.handover_gaps import gaps
from quanze.output.reports.official_words import UNWRITTEN, named, written_day
from quanze.output.reports.report import (
    Block,
    Column,
    Paragraph,
    Report,
    Row,
    Section,
    Table,
)

SUMMARY_NAME: Final = "收回事项交接汇总"

_TROUBLE: Final[dict[Trouble, str]] = {
    "none": "没有写承接部门",
    "relative": "没有指明是哪个部门：",
    "township": "没有离开乡镇：",
    "both": "写了取消依据，又写了承接部门：",
}
_NUMBER: Final = Column("序号", 4, "center")


def summary(handover: Handover) -> Report:
    """The paper for the 编办: one table of departments, and a section for each kind of remainder."""
    blocks: list[Block] = [Paragraph(_sums(handover))]
    if handover.unreceived:
        blocks.append(
            Paragraph(
                f"有{_items(handover.unreceived)}项尚未落实承接部门（见“没有承接部门的事项”），落实以前不能公布。",
            )
        )
    blocks += [
        Table(_summary_columns(), tuple(_summary_rows(handover))),
        Paragraph(
            "注：几个部门共同承接的事项，各部门都计入；同名的事项，几个乡镇合为一项，“乡镇事项”按乡镇分别计。",
            "note",
        ),
    ]
    sections = [Section("汇总", "收回事项交接汇总表", tuple(blocks))]
    if handover.unreceived:
        sections.append(_unreceived(handover.unreceived))
    if (missing := gaps(handover)) is not None:
        sections.append(missing)
    if handover.abolished:
        sections.append(_abolished(handover.abolished))
    return Report(SUMMARY_NAME, tuple(sections))


def _sums(handover: Handover) -> str:
    lost, gone = _items(handover.unreceived), _items(handover.abolished)
    parts = [
        f"{handover.items - lost - gone}项由{len(handover.sheets)}个部门承接"
        if handover.sheets
        else "",
        f"{gone}项权力已经取消，无须承接" if gone else "",
        f"{lost}项尚未落实承接部门" if lost else "",
    ]
    return (
        f"由上级部门收回的事项（涉及{named(handover.townships)}）共{handover.items}项，"
        f"其中{'，'.join(part for part in parts if part)}。"
    )


def _items(rows: tuple[HandoverRow, ...]) -> int:
    return sum(len(row.origins) for row in rows)


def _summary_columns() -> tuple[Column, ...]:
    return (
        _NUMBER,
        Column("承接部门", 14),
        Column("事项", 4, "right"),
        Column("其中牵头", 4, "right"),
        Column("涉及乡镇", 4, "right"),
        Column("乡镇事项", 4, "right"),
        Column("生效日期", 13, "center"),
        Column("未写生效日期", 5, "right"),
        Column("未写在办事项", 5, "right"),
    )


def _summary_rows(handover: Handover) -> Iterator[Row]:
    counties = Counter(sheet.department.places for sheet in handover.sheets)
    last: tuple[str, ...] | None = None
    for number, sheet in enumerate(handover.sheets, 1):
        places = sheet.department.places
        if len(counties) > 1 and places != last:
            last = places
            name = "".join(places[-1:]) or "未写所属"
            yield Row((f"{name}（{counties[places]}个部门）",), group=True)
        origins = [origin for row in sheet.rows for origin in row.origins]
        yield Row(
            (
                str(number),
                sheet.department.name,
                str(len(sheet.rows)),
                str(sheet.led),
                str(len(sheet.townships)),
                str(sheet.items),
                _days(origins),
                _count(origins, cells.effective),
                _count(origins, cells.open_cases),
            )
        )


def _days(origins: list[Origin]) -> str:
    days = sorted(
        {
            origin.item.handover.effective_date
            for origin in origins
            if origin.item.handover and origin.item.handover.effective_date
        }
    )
    if not days:
        return ""
    if len(days) == 1:
        return written_day(days[0])
    return f"{written_day(days[0])}\n至{written_day(days[-1])}"


def _count(origins: list[Origin], text_of: Callable[[Origin], str]) -> str:
    """How many are unwritten; empty for none, so that those who must act stand out."""
    count = sum(text_of(origin) == UNWRITTEN for origin in origins)
    return str(count) if count else ""


def _unreceived(rows: tuple[HandoverRow, ...]) -> Section:
    columns = (
        _NUMBER,
        Column("事项名称", 16),
        Column("乡镇及编号", 9),
        Column("类别", 6, "center"),
        Column("设定依据", 16),
        Column("收回理由", 18),
        Column("问题", 14),
    )
    table = Table(
        columns,
        tuple(
            Row(
                (
                    str(number),
                    row.name,
                    cells.ids(row),
                    *cells.common(row),
                    cells.by_township(row.origins, _trouble),
                )
            )
            for number, row in enumerate(rows, 1)
        ),
    )
    text = (
        f"下列{_items(rows)}项由上级部门收回，尚未落实承接部门。请逐项写明承接部门；"
        "权力已经取消、确实无须承接的，写明取消依据，不写承接部门。"
    )
    return Section(
        "没有承接部门的事项",
        "没有承接部门的收回事项",
        (Paragraph(text), table),
        landscape=True,
    )


def _trouble(origin: Origin) -> str:
    trouble = _TROUBLE[origin.trouble or "none"]
    if origin.trouble == "none":
        return trouble
    return trouble + "、".join(f"“{name}”" for name in origin.item.receiving_departments)


def _abolished(rows: tuple[HandoverRow, ...]) -> Section:
    columns = (
        _NUMBER,
        Column("事项名称", 16),
        Column("乡镇及编号", 9),
        Column("类别", 6, "center"),
        Column("设定依据", 16),
        Column("收回理由", 16),
        Column("取消依据（无须承接的原因）", 18),
    )
    table = Table(
        columns,
        tuple(
            Row(
                (
                    str(number),
                    row.name,
                    cells.ids(row),
                    *cells.common(row),
                    cells.by_township(row.origins, cells.abolished_by),
                )
            )
            for number, row in enumerate(rows, 1)
        ),
    )
    text = f"下列{_items(rows)}项的权力已经取消，乡镇（街道）不再实施，也没有部门需要承接。"
    return Section(
        "权力已经取消的事项",
        "权力已经取消、无须承接的收回事项",
        (Paragraph(text), table),
        landscape=True,
    )
