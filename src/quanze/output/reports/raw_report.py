"""原始事项梳理表: the raw items of a township with their three answers and where each went."""

from quanze.model.raw_items import RawItem, RawItems
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.report import Column, Paragraph, Report, Row, Section, Table

_COLUMNS = (
    Column("编号", 6, "center"),
    Column("事项名称", 20),
    Column("来源渠道", 8),
    Column("科室", 6),
    Column("设定依据", 18),
    Column("涉及部门", 9),
    Column("依据是否充分", 4, "center"),
    Column("基层是否需要", 4, "center"),
    Column("能否有效实施", 4, "center"),
    Column("拟列入", 5, "center"),
    Column("去向", 10),
)


def build_raw_items(given: ExportInput) -> tuple[Report, ...]:
    """A paper for each file of raw items."""
    return tuple(_report(one, given) for one in given.raw_items)


def _report(one: RawItems, given: ExportInput) -> Report:
    title = f"{one.township.name}原始事项梳理表"
    sums = Paragraph(f"{one.township.name}起底原始事项共{len(one.raw_items)}项。")
    table = Table(_COLUMNS, tuple(Row(_cells(item)) for item in one.raw_items))
    return Report(
        title,
        (Section("原始事项", title, (sums, table), landscape=True),),
        (one,),
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
