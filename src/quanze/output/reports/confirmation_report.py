"""承接确认书: what is moved from whom to whom, to be signed by both and filed with 编办 and 司法局.

Signature moves the power, and open cases stay with who opened them unless the list says otherwise
(practice of 沙县 and 三明). The wording is quanze's own; figures and names come from the lists.
"""

from collections.abc import Sequence
from typing import Final

from quanze.drafting.handover import HandoverSheet, Origin, hand_over
from quanze.drafting.receivers import ReceiverNames
from quanze.model.township import Township
from quanze.output.reports import handover_cells as cells
from quanze.output.reports.confirmation_signatures import keepers, signing
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.grant_confirmation import build_grant_confirmations
from quanze.output.reports.nothing import nothing_to_report
from quanze.output.reports.official_words import (
    BLANK_DAY,
    UNWRITTEN,
    government_of,
    written_day,
)
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
from quanze.text.languages import Text

_COLUMNS: Final = (
    Column("序号", 4, "center"),
    Column("编号", 6, "center"),
    Column("事项名称", 16),
    Column("类别", 6, "center"),
    Column("设定依据", 16),
    Column("工作方式", 20),
    Column("生效日期", 13, "center"),
    Column("在办事项", 16),
)


def build_confirmations(given: ExportInput) -> tuple[Report, ...]:
    """A paper for each department: for every township a form with its annex.

    First come those that receive reclaimed items, then those that hand powers down.

    Raises:
        UsageError: with exit code 3 where nothing changes hands.
    """
    handover = hand_over(given.lists, given.departments)
    grants = build_grant_confirmations(given)
    if not handover.sheets and not grants:
        raise nothing_to_report(
            Text("没有要交接的事项", "nothing changes hands"),
            Text(
                "确认书由写明承接部门的收回事项、写明原实施部门的赋权事项生成",
                "The forms are made of reclaimed items with a receiving department, and of "
                "empowered items with an original department.",
            ),
        )
    names = ReceiverNames(given.departments)
    return (*(_report(sheet, names) for sheet in handover.sheets), *grants)


def _report(sheet: HandoverSheet, names: ReceiverNames) -> Report:
    sections: list[Section] = []
    for township in sheet.townships:
        origins = sheet.of(township)
        sections.append(_form(sheet, township, origins, names))
        sections.append(_annex(sheet, township, origins))
    return Report(f"{sheet.department.name}收回事项承接确认书", tuple(sections))


def _form(
    sheet: HandoverSheet, township: Township, origins: Sequence[Origin], names: ReceiverNames
) -> Section:
    receiver, giver = sheet.department.name, government_of(township)
    kept_by = keepers(names, township.parents)
    blocks: list[Block] = [
        Paragraph(
            f"根据{township.name}履行职责事项清单，{giver}（移交单位）与{receiver}（承接单位）"
            "就上级部门收回事项的交接确认如下："
        ),
        Heading("一、交接的事项", 1),
        Paragraph(
            f"移交单位将附件所列{len(origins)}项收回事项移交承接单位，承接单位予以承接，按照附件载明的工作方式办理。"
        ),
    ]
    shared = [origin for origin in origins if cells.together(origin, sheet.department)]
    if shared:
        blocks.append(
            Paragraph(
                f"其中{_ids(shared)}由几个部门共同承接，牵头部门和分工见附件；共同承接的部门分别签署确认书。"
            )
        )
    blocks += [
        Heading("二、生效日期", 1),
        Paragraph(_effective(origins)),
        Heading("三、在办事项", 1),
        Paragraph(
            "生效日期以前已经受理、立案而没有办结的，附件写明由谁办结的，从其规定；没有写明的，由受理、立案的单位办结。"
            "移交单位编制在办事项清单，共　　件，经双方核对后附后。"
        ),
        Heading("四、资料的移交", 1),
        Paragraph(
            "移交单位在生效日期以前，将与上述事项有关的档案、台账、文书、证照和业务系统账号移交承接单位，双方清点签收。"
        ),
        *signing("五", giver, receiver, kept_by),
    ]
    return Section(
        f"{township.name}确认书",
        "收回事项承接确认书",
        tuple(blocks),
        subtitle=f"（{township.name}——{receiver}）",
    )


def _effective(origins: Sequence[Origin]) -> str:
    days = {
        origin.item.handover.effective_date if origin.item.handover else None for origin in origins
    }
    day = next(iter(days)) if len(days) == 1 else None
    if day is not None:
        return f"附件所列事项自{written_day(day)}起由承接单位办理，移交单位不再办理。"
    unwritten = [origin for origin in origins if cells.effective(origin) == UNWRITTEN]
    text = "附件所列事项自附件写明的生效日期起由承接单位办理，移交单位不再办理。"
    if not unwritten:
        return text
    if len(unwritten) == len(origins):
        return f"附件所列事项自{BLANK_DAY}起由承接单位办理，移交单位不再办理。"
    return f"{text}没有写明生效日期的{_ids(unwritten)}，自{BLANK_DAY}起。"


def _ids(origins: Sequence[Origin]) -> str:
    return f"{'、'.join(origin.item.id for origin in origins)}（{len(origins)}项）"


def _annex(sheet: HandoverSheet, township: Township, origins: Sequence[Origin]) -> Section:
    return Section(
        f"{township.name}附件",
        f"{township.name}移交{sheet.department.name}承接的上级部门收回事项",
        (
            Paragraph("附件", "note"),
            Table(
                _COLUMNS,
                tuple(_row(number, origin, sheet) for number, origin in enumerate(origins, 1)),
            ),
        ),
        landscape=True,
    )


def _row(number: int, origin: Origin, sheet: HandoverSheet) -> Row:
    shared = cells.together(origin, sheet.department)
    name = origin.item.name.strip()
    return Row(
        (
            str(number),
            origin.item.id,
            f"{name}\n（{shared}）" if shared else name,
            cells.category(origin),
            cells.bases(origin),
            cells.method(origin),
            cells.effective(origin),
            cells.open_cases(origin),
        )
    )
