"""One workbook for several townships, a sheet each; and a county's list of powers given."""

from exchange.office.made.page import Cell, Expected, Made, Page, made
from exchange.office.made.stock_reclaimed import EMPOWERED, RECLAIMED
from exchange.office.made.write_ods import ods_bytes
from exchange.office.made.write_xlsx import xlsx_bytes


def several_townships() -> Made:
    """Sheets named after townships; titles where there are any."""
    index = Page("目录")
    index.skip("table of contents", "安澜县乡镇（街道）上级部门收回事项清单汇编")
    for line in ("序号 乡镇 收回事项数", "1 石门镇 8", "2 桐岭乡 7", "3 渡口街道 6"):
        index.skip("table of contents", *line.split())
    index.skip("total row", "合计", None, "21")
    pages = [index]
    townships: list[Expected] = []
    for name, first, last, titled in (
        ("石门镇", 0, 8, True),
        ("桐岭乡", 5, 12, True),
        ("渡口街道", 10, 16, False),
    ):
        township = {"name": name, "county": "安澜县"} if titled else {"name": name}
        townships.append(township)
        page = Page(name, common={"list": "reclaimed", "township": name})
        page.columns = ("seq", "category", "name", "receiving_department", "working_method")
        if titled:
            page.skip("title", f"安澜县{name}上级部门收回事项清单", across=5)
        page.skip("header", "序号", "领域", "收回事项", "承接部门", "工作方式")
        for seq, item in enumerate(RECLAIMED[first:last], 1):
            expected = {"seq": seq, **item._asdict()}
            for key in ("legal_basis", "reason"):
                del expected[key]
            page.item(expected)
        pages.append(page)
    return made(
        "30_安澜县收回事项汇编（分乡镇）.xlsx",
        xlsx_bytes(pages),
        "list",
        {"county": "安澜县"},
        pages,
        townships=townships,
        notes=(
            "Every sheet but the first is the list of one township; the last has no title.",
            "townships and the township of an item are keys of this collection, not of the format.",
        ),
    )


def granted_powers() -> Made:
    """As a city prints what it gives to townships: a province's number, who receives what."""
    page = Page("赋权清单", common={"list": "empowered"})
    page.columns = ("seq", "province", "category", "name", "legal_basis", "remarks", "who")
    page.skip("annex mark", "附件")
    page.skip("title", "安澜县赋予乡镇（街道）县级行政权力事项清单", across=7)
    page.skip("subtitle", "（共8项）", across=7)
    page.skip(
        "header", "序号", "省\n序号", "权力类型", "权力名称", "主要设立\n依据", "备注", "承接乡镇（街道）"
    )  # fmt: skip
    first = 0
    receivers = ("全部乡镇（街道）", "石门镇、青溪镇", "桐岭乡", "渡口街道、双桥街道")
    for seq, item in enumerate(EMPOWERED, 1):
        expected: Expected = {
            "seq": seq,
            "category": item.kind,
            "name": item.name,
            "legal_basis": item.legal_basis,
        }
        if seq == 3:
            expected["remarks"] = "与农业农村部门联合执法"
        typed: dict[str, Cell] = {"province": 100 + 7 * seq, "who": receivers[seq % 4]}
        if seq == 7:
            typed["remarks"] = "/"
        row = page.item(expected, **typed)
        first = first or row
    # The first five are penalties.
    page.merge_down("category", first, first + 4)
    page.skip("note", "备注：省序号为省级指导目录中的序号。", across=7)
    return made(
        "31_安澜县赋权清单（分乡镇承接）.ods",
        ods_bytes([page, Page("Sheet2"), Page("Sheet3", hidden=True)]),
        "list",
        {"county": "安澜县"},
        [page],
        notes=(
            "A list for all townships of a county: the file states no township.",
            "省序号 and 承接乡镇（街道） are columns without a field. 权力类型 gives the category.",
            "A cell that holds / only is blank.",
        ),
    )
