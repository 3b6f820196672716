"""What is missing on handover sheets and confirmations, whose cells stay blank for it."""

from collections.abc import Callable, Iterator
from typing import Final

from quanze.drafting.handover import Handover, Origin
from quanze.output.reports import handover_cells as cells
from quanze.output.reports.official_words import UNWRITTEN
from quanze.output.reports.report import Column, Paragraph, Row, Section, Table

_COLUMNS: Final = (
    Column("序号", 4, "center"),
    Column("承接部门", 10),
    Column("乡镇及编号", 9),
    Column("事项名称", 16),
    Column("待补充", 14),
)
_PARTS: Final[tuple[tuple[str, Callable[[Origin], str]], ...]] = (
    ("类别", cells.category),
    ("设定依据", cells.bases),
    ("收回理由", cells.reason),
    ("工作方式", cells.method),
    ("生效日期", cells.effective),
    ("在办事项", cells.open_cases),
)


def gaps(handover: Handover) -> Section | None:
    """The items that a department receives, each once, with what is not written; or nothing."""
    found = list(_found(handover))
    if not found:
        return None
    rows = tuple(Row((str(number), *texts)) for number, texts in enumerate(found, 1))
    text = f"下列{len(rows)}项有内容待补充，交接单、确认书上留空。请补充到清单后重新生成，或者填写后盖章。"
    return Section(
        "待补充的内容", "待补充的内容", (Paragraph(text), Table(_COLUMNS, rows)), landscape=True
    )


def _found(handover: Handover) -> Iterator[tuple[str, ...]]:
    seen: set[tuple[str, str]] = set()
    for sheet in handover.sheets:
        for origin in (origin for row in sheet.rows for origin in row.origins):
            whose = origin.township.code, origin.item.id
            missing = [title for title, text in _PARTS if text(origin) == UNWRITTEN]
            # Of several departments the first leads and answers for the item.
            if missing and whose not in seen:
                seen.add(whose)
                receivers = "、".join(body.name for body in origin.receivers)
                place = f"{origin.township.name} {origin.item.id}"
                yield receivers, place, origin.item.name.strip(), "、".join(missing)
