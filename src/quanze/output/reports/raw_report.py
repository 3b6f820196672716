"""原始事项梳理表: the raw items of a township with their three answers and where each went."""

from quanze.findings.finding import Finding
from quanze.model.raw_items import RawItem, RawItems
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.findings_elsewhere import findings_elsewhere
from quanze.output.reports.item_marks import ItemMarks, item_notes, of_file
from quanze.output.reports.report import Column, Paragraph, Report, Row, Section, Table
from quanze.text.languages import Text

_COLUMNS = (
    Column("编号", 6.5, "center"),
    Column("事项名称", 18),
    Column("来源渠道", 8),
    Column("科室", 7.5),
    Column("设定依据", 18),
    Column("涉及部门", 9),
    Column("依据是否充分", 5.5, "center"),
    Column("基层是否需要", 5.5, "center"),
    Column("能否有效实施", 5.5, "center"),
    Column("拟列入", 6, "center"),
    Column("去向", 10),
)
#: What each of the columns shows.
_FIELDS = (
    ("id",),
    ("name",),
    ("channel",),
    ("office",),
    ("legal_basis",),
    ("departments",),
    ("basis_sufficient",),
    ("needed",),
    ("feasible",),
    ("proposed_list",),
    ("went_to", "merged_into", "dropped_because"),
)
_ON_FILE = Text("对整份原始事项的检查意见", "Findings on the raw items as a whole")


def build_raw_items(given: ExportInput) -> tuple[Report, ...]:
    """A paper for each file of raw items."""
    files = given.raw_files or ("",) * len(given.raw_items)
    return tuple(
        _report(one, of_file(given.findings, file), given)
        for one, file in zip(given.raw_items, files, strict=True)
    )


def _report(one: RawItems, findings: list[Finding], given: ExportInput) -> Report:
    title = f"{one.township.name}原始事项梳理表"
    sums = Paragraph(f"{one.township.name}起底原始事项共{len(one.raw_items)}项。")
    marks = ItemMarks(findings, given.language)
    rows = tuple(Row(_cells(item), marks=marks.take(item, _FIELDS)) for item in one.raw_items)
    rest = findings_elsewhere(marks.left(), given.language, _ON_FILE)
    return Report(
        title,
        (Section("原始事项", title, (sums, Table(_COLUMNS, rows), *rest), landscape=True),),
        (one,),
        item_notes(findings, given.language, "raw_items"),
        categories=given.settings.categories,
    )


def _cells(item: RawItem) -> tuple[str, ...]:
    return (
        item.id,
        item.name,
        item.channel or "",
        item.office or "",
        "\n".join(item.legal_basis),
        "、".join(item.departments),
        item.basis_sufficient or "",
        item.needed or "",
        item.feasible or "",
        item.proposed_list or "",
        _destination(item),
    )


def _destination(item: RawItem) -> str:
    """Where it went: items of the list, another raw item, or nowhere and why."""
    if item.went_to:
        return "、".join(item.went_to)
    if item.merged_into:
        return f"并入{item.merged_into}"
    return f"不列入：{item.dropped_because}" if item.dropped_because else ""
