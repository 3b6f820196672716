"""承接确认书: what is moved from whom to whom, to be signed by both and filed with 编办 and 司法局.

Signature moves the power, and open cases stay with who opened them unless the list says otherwise
(practice of 沙县 and 三明). The wording is quanze's own; figures and names come from the lists.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from quanze.drafting.handover import HandoverSheet, Origin, hand_over
from quanze.drafting.receivers import ReceiverNames
from quanze.model.township import Township
from quanze.output.reports import handover_cells as cells
from quanze.output.reports.export_input import ExportInput
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
    FormField,
    Heading,
    Paragraph,
    Report,
    Row,
    Section,
    Table,
)
from quanze.text.languages import Text

_COLUMNS: Final = (
    Column("序号", 3, "center"),
    Column("编号", 5, "center"),
    Column("事项名称", 16),
    Column("类别", 6, "center"),
    Column("设定依据", 16),
    Column("工作方式", 20),
    Column("生效日期", 8, "center"),
    Column("在办事项", 16),
)
#: Who keeps the forms, where the register does not name the bodies of the county.
_STAFFING: Final = ("机构编制", "机构编制委员会办公室")
_JUSTICE: Final = ("司法局", "司法行政部门")


def build_confirmations(given: ExportInput) -> tuple[Report, ...]:
    """A paper for each receiving department: for every township a form with its annex.

    Raises:
        UsageError: with exit code 3 where no department receives anything.
    """
    handover = hand_over(given.lists, given.departments)
    if not handover.sheets:
        raise nothing_to_report(
            Text("没有部门承接收回事项", "no department receives reclaimed items"),
            Text(
                "确认书按写明承接部门的收回事项生成",
                "The forms are made of reclaimed items with a receiving department.",
            ),
        )
    names = ReceiverNames(given.departments)
    return tuple(_report(sheet, names) for sheet in handover.sheets)


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
    staffing = names.registered(_STAFFING[0], township.parents) or _STAFFING[1]
    justice = names.registered(_JUSTICE[0], township.parents) or _JUSTICE[1]
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
        Heading("五、签署和备案", 1),
        Paragraph(
            f"本确认书经双方签字盖章后成立，一式四份，双方各执一份，报{staffing}、{justice}备案各一份。"
        ),
        *_signatures(giver, receiver, staffing, justice),
    ]
    return Section(
        f"{township.name}确认书",
        "收回事项承接确认书",
        tuple(blocks),
        subtitle=f"（{township.name}——{receiver}）",
    )


def _signatures(giver: str, receiver: str, staffing: str, justice: str) -> Iterator[Block]:
    for role, name in (("移交单位", giver), ("承接单位", receiver)):
        yield FormField(f"{role}（盖章）", name)
        yield FormField("负责人（签字）")
        yield FormField("日期", BLANK_DAY)
    for name in (staffing, justice):
        yield FormField("备案（盖章）", name)
        yield FormField("日期", BLANK_DAY)


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
        f"{township.name}移交{sheet.department.name}的收回事项",
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
