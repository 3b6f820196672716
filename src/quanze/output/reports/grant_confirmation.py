"""赋权事项承接确认书: a department hands powers down to a township, signed by both and filed."""

from collections.abc import Iterator, Sequence
from typing import Final

from quanze.drafting.grants import Grant, grants_of
from quanze.drafting.receivers import ReceiverNames
from quanze.knowledge.departments.bodies import Body
from quanze.model.items import EmpoweredItem
from quanze.output.reports.confirmation_signatures import keepers, signing
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.official_words import BLANK_DAY, UNWRITTEN, government_of
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

_COLUMNS: Final = (
    Column("序号", 4, "center"),
    Column("编号", 6, "center"),
    Column("事项名称", 22),
    Column("类别", 7, "center"),
    Column("设定依据", 22),
    Column("赋权依据", 14),
    Column("行使方式", 5, "center"),
)


def build_grant_confirmations(given: ExportInput) -> tuple[Report, ...]:
    """A paper for each department that hands powers down; none where nothing is."""
    names = ReceiverNames(given.departments)
    papers: dict[Body, list[Section]] = {}
    for grant in grants_of(given.lists, given.departments):
        papers.setdefault(grant.department, []).extend(_sections(grant, names))
    return tuple(
        Report(f"{body.name}赋权事项承接确认书", tuple(sections))
        for body, sections in papers.items()
    )


def _sections(grant: Grant, names: ReceiverNames) -> Iterator[Section]:
    township, giver = grant.township, grant.department.name
    receiver = government_of(township)
    kept_by = keepers(names, township.parents)
    blocks: list[Block] = [
        Paragraph(
            f"根据{_bases(grant.items)}和{township.name}履行职责事项清单，{giver}（移交单位）与{receiver}"
            "（承接单位）就新增赋权事项的交接确认如下："
        ),
        Heading("一、交接的事项", 1),
        Paragraph(
            f"移交单位将附件所列{len(grant.items)}项赋权事项交由承接单位行使，承接单位予以承接。{_delegated(grant)}"
        ),
        Heading("二、生效日期", 1),
        Paragraph(f"附件所列事项自{BLANK_DAY}起由承接单位行使；此前由移交单位行使。"),
        Heading("三、在办案件", 1),
        Paragraph(
            "生效日期以前已经立案而没有办结的，由立案的单位办结。移交单位编制在办案件清单，共　　件，经双方核对后附后。"
        ),
        Heading("四、资料和指导", 1),
        Paragraph(
            "移交单位在生效日期以前，将与上述事项有关的执法指引、文书式样、裁量基准和监管对象名录交承接单位，"
            "双方清点签收；承接以后，移交单位继续负责业务培训和案卷指导。"
        ),
        *signing("五", giver, receiver, kept_by),
    ]
    yield Section(
        f"{township.name}确认书",
        "赋权事项承接确认书",
        tuple(blocks),
        subtitle=f"（{giver}——{township.name}）",
    )
    yield Section(
        f"{township.name}附件",
        f"{giver}交由{township.name}行使的赋权事项",
        (
            Paragraph("附件", "note"),
            Table(
                _COLUMNS, tuple(_row(number, item) for number, item in enumerate(grant.items, 1))
            ),
        ),
        landscape=True,
    )


def _bases(items: Sequence[EmpoweredItem]) -> str:
    """The granting decisions, each once; a blank where none is written."""
    bases = dict.fromkeys((item.grant_basis or "").strip() for item in items)
    return "、".join(basis for basis in bases if basis) or "　　　　　　（赋权决定）"


def _delegated(grant: Grant) -> str:
    delegated = grant.delegated
    if not delegated:
        return ""
    ids = "、".join(item.id for item in delegated)
    return (
        f"其中委托行使的{ids}（{len(delegated)}项）以移交单位的名义作出决定，双方另行签订委托书。"
    )


def _row(number: int, item: EmpoweredItem) -> Row:
    return Row(
        (
            str(number),
            item.id,
            item.name.strip(),
            item.category or UNWRITTEN,
            "\n".join(item.legal_basis) or UNWRITTEN,
            item.grant_basis or UNWRITTEN,
            item.mode or UNWRITTEN,
        )
    )
