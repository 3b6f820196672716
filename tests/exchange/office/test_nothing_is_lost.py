"""Laws: whatever a sheet holds, nothing raises and every row is accounted for."""

from hypothesis import given, settings
from hypothesis import strategies as st

from quanze.exchange.office.cards import turn_cards
from quanze.exchange.office.classifying import classify
from quanze.exchange.office.gathering import SheetGatherer
from quanze.exchange.office.grid import Grid, GridBuilder, Row
from quanze.exchange.office.outline import with_outlines
from quanze.knowledge.columns.headings import shipped_headings

#: What stands in real sheets, and what may confuse the reading of them.
TEXTS = st.sampled_from(
    [
        *("", "", "", "1", "2", "3.", "J001", "一", "（一）", "/"),
        *("序号", "事项名称", "收回事项", "承接部门", "备注", "类别", "意见", "依据是否充分"),
        *("一、基本履职事项（3项）", "二、上级部门收回事项", "一、党的建设（2项）", "经济发展"),
        *(
            "柳塘镇履行职责事项清单",
            "填报单位：柳塘镇人民政府",
            "合计",
            "说明：本清单自印发之日起施行。",
        ),
        *("填表人：", "2025年3月6日", "续表", "第1页 共3页", "县水利局、县公安局", "√", "无意见"),
        *(
            "组织党员学习",
            "对无证经营农药的行政处罚",
            "承接部门：县水利局",
            "《水法》第三条\n《防洪法》",
        ),
    ]
)
SHEETS = st.lists(st.lists(TEXTS, min_size=1, max_size=5), min_size=1, max_size=10)


def accounted(grid: Grid) -> set[int]:
    placed = classify(grid, shipped_headings(), "basic")
    result = SheetGatherer(grid, placed, "柳塘镇").gather()
    rows = {row.where.row for _, _, row in result.rows}
    return {number for number in rows | {one.where.row for one in result.left_out} if number}


@given(SHEETS)
@settings(max_examples=150, deadline=None)
def test_every_row_of_a_sheet_is_read_or_left_out(sheet: list[list[str]]) -> None:
    grid = Grid(tuple(GridBuilder(sheet).rows()), "表")
    # A table on its side takes its rows together: those are read under the number of the first.
    turned = {row.number for row in turn_cards(grid, shipped_headings()).rows}
    taken_together = {row.number for row in grid.rows} - turned
    filled = {row.number for row in grid.rows if not row.blank}
    assert filled <= accounted(grid) | taken_together


@given(st.lists(TEXTS, max_size=12))
@settings(max_examples=100, deadline=None)
def test_no_paragraphs_break_the_reading(texts: list[str]) -> None:
    rows = tuple(
        Row(number, 0, (text,), ((0, 0),), paragraph=True) for number, text in enumerate(texts, 1)
    )
    grid = Grid(rows, document=True)
    headings = shipped_headings()
    placed = with_outlines(classify(grid, headings, "basic"), headings, "basic")
    result = SheetGatherer(grid, placed, "柳塘镇").gather()
    told = {row.where.row for _, _, row in result.rows} | {one.where.row for one in result.left_out}
    fields = {one.row.number for one in placed if one.kind == "field"}
    assert {row.number for row in rows if not row.blank} <= told | fields
