"""配合履职事项 under a heading of two rows, the table standing at C4.

Category and department are merged over several rows; the sheet is called Sheet2, so that only the
title says which list it is.
"""

from itertools import groupby
from operator import itemgetter

from exchange.office.made.page import Made, Page, made
from exchange.office.made.stock_cooperative import COOPERATIVE
from exchange.office.made.write_xls import xls_bytes
from exchange.office.made.write_xlsx import xlsx_bytes

_NAME = "21_石门镇配合履职事项（两级表头）"


def cooperative_two_headings() -> Made:
    page = _page()
    return made(
        f"{_NAME}.xlsx", xlsx_bytes([_empty("Sheet1"), page]), "list", _TOWNSHIP, [page],
        skipped=_EMPTY_SHEET, notes=_NOTES,
    )  # fmt: skip


def cooperative_two_headings_et() -> Made:
    """The same as WPS keeps it."""
    page = _page()
    return made(
        f"{_NAME}.et", xls_bytes([_empty("Sheet1"), page]), "list", _TOWNSHIP, [page],
        skipped=_EMPTY_SHEET, notes=_NOTES,
    )  # fmt: skip


_TOWNSHIP = {"name": "石门镇", "county": "安澜县"}
_EMPTY_SHEET = ({"sheet": "Sheet1", "row": None, "text": "", "why": "empty sheet"},)
_NOTES = (
    "The table starts at C4; columns A and B and row 1 are empty, and so is the sheet Sheet1.",
    "Two heading rows: 职责分工 stands over 上级部门职责 and 乡镇配合职责, all others are merged down.",
    "Category and department are merged over rows; numbers run on.",
)


def _empty(name: str) -> Page:
    return Page(name)


def _page() -> Page:
    page = Page("Sheet2", row=2, left=2, common={"list": "cooperative"})
    page.columns = (
        "seq", "category", "name", "lead_department", "superior_duties", "township_duties",
        "legal_basis", "remarks",
    )  # fmt: skip
    page.skip("title", "附件2\n安澜县石门镇配合履职事项清单", across=8)
    page.skip("unit row", "编制单位：石门镇人民政府", None, None, None, None, "单位：项")
    top = page.skip(
        "header", "序号", "类 别", "配合履职事项", "牵头\n部门", "职责分工", None, "依据", "备注"
    )
    page.skip("header", None, None, None, None, "上级部门职责", "乡镇配合职责")
    for column in (0, 1, 2, 3, 6, 7):
        page.merge(top, column, top + 1, column)
    page.merge(top, 4, top, 5)
    rows: list[tuple[int, str, tuple[str, ...]]] = []
    for number, item in enumerate(COOPERATIVE, 1):
        expected = {"seq": number, **item._asdict()}
        typed = {}
        if not item.legal_basis:
            del expected["legal_basis"]
        if number == 3:
            expected["remarks"] = "商务部门负责加油站规划"
            typed["lead_department"] = "县应急管理局 县商务局"
        if number == 8:
            typed["seq"] = "８"
            typed["name"] = "　农村生活污水处理站\n运行监督 "
        row = page.item(expected, **typed)
        rows.append((row, item.category, item.lead_department))
    for key, part in (("category", 1), ("lead_department", 2)):
        for _, run in groupby(rows, key=itemgetter(part)):
            together = [row[0] for row in run]
            page.merge_down(key, together[0], together[-1])
    page.skip("total row", None, "合计", f"{len(COOPERATIVE)}项")
    return page
