"""Lists on sheets named 基本, 配合, 收回 and Sheet4, with all that hurts in headings and totals."""

from exchange.office.made.page import Made, Page, Serial, made
from exchange.office.made.stock_basic import BASIC
from exchange.office.made.stock_cooperative import COOPERATIVE
from exchange.office.made.stock_reclaimed import EMPOWERED, RECLAIMED
from exchange.office.made.write_xls import xls_bytes

#: 2025-03-18 and 2025-08-01 as numbers of days.
_MARCH, _AUGUST = Serial(45734), Serial(45870)


def four_lists_three_sheets() -> Made:
    pages = [_basic(), _cooperative(), _reclaimed(), _empowered()]
    return made(
        "22_安澜县桐岭乡权责清单（送审稿）.xls",
        xls_bytes(pages),
        "list",
        {"name": "桐岭乡", "county": "安澜县"},
        pages,
        notes=(
            "The sheets 基本, 配合 and 收回 name their lists; of the last sheet (Sheet4) the title does.",
            "Numbers as texts ('3, ５, 7.), headings with blanks and line breaks (序 号, 收回\\n理由).",
            "Total rows stand in odd columns; signature and date rows, notes below, an empty column A.",
            "Days are numbers of days (45734 = 2025-03-18); the column 生效日期 (45870) has no field.",
            "One hidden column (备注 of 收回): what stands in it counts.",
        ),
    )


def _basic() -> Page:
    page = Page("基本", left=1, common={"list": "basic"}, columns=("category", "seq", "name"))
    page.skip("title", "安澜县桐岭乡权责清单（送审稿）", across=3)
    page.skip("list heading", "（一）基本权责", across=3)
    page.skip("date row", None, "填报日期：", _MARCH)
    page.skip("header", "事项\n类别", "序 号", "事　项")
    typed_numbers = {3: "3", 5: "５", 7: "7.", 11: " 11 "}
    first, category = 0, ""
    for number, item in enumerate(BASIC[:16], 1):
        typed: dict[str, str] = {}
        if number in typed_numbers:
            typed["seq"] = typed_numbers[number]
        if number == 6:
            typed["name"] = "核对企业统计台账，\n配合统计检查\n"
        row = page.item({"category": item.category, "seq": number, "name": item.name}, **typed)
        if item.category != category:
            if first:
                page.merge_down("category", first, row - 1)
            first, category = row, item.category
    page.merge_down("category", first, page.height)
    page.skip("total row", "小计", None, "共16项")
    page.blank()
    page.skip("signature row", "填报人：", None, "审核人：　　　　联系电话：")
    page.skip("note", "注：各村（社区）协助事项另行规定。", across=3)
    return page


def _cooperative() -> Page:
    page = Page("配合", common={"list": "cooperative"})
    page.columns = (
        "seq", "name", "lead_department", "superior_duties", "township_duties", "remarks"
    )  # fmt: skip
    page.skip("header", "序号", "配合权责", "上级主管部门", "部门\n职责", "乡镇职责", "备  注")
    for number, item in enumerate(COOPERATIVE[4:12], 1):
        expected = {"seq": number, **item._asdict()}
        for key in ("category", "legal_basis"):
            del expected[key]
        typed: dict[str, str] = {}
        if number == 1:
            typed["lead_department"] = "县自然资源和规划局，\n县农业农村局"
        if number == 3:
            typed["lead_department"] = "市生态环境局安澜分局;县农业农村局"
            expected["remarks"] = "夏收、秋收期间"
        page.item(expected, **typed)
    page.skip("total row", None, None, None, None, "合  计：8项")
    return page


def _reclaimed() -> Page:
    page = Page("收回", row=2, common={"list": "reclaimed"})
    page.columns = (
        "seq", "name", "category", "legal_basis", "reason", "receiving_department",
        "working_method", "effective", "remarks",
    )  # fmt: skip
    page.hidden_columns = {8}
    page.skip("title", "桐岭乡拟由上级部门收回的权责", across=8)
    page.skip(
        "header", "序号", "收回\n事项", "所属领域", "法律\n依据", "收回\n理由", "承接\n单位",
        "承接方式", "生效日期", "备注",
    )  # fmt: skip
    typed_bases = {
        2: "1．《植物检疫条例》第十八条。",
        10: "①《中华人民共和国水法》第六十九条；②《地下水管理条例》第五十五条。",
    }
    for number, item in enumerate(RECLAIMED[:10], 1):
        expected = {"seq": number, **item._asdict()}
        if number == 7:
            expected["remarks"] = "与政务服务事项目录一致"
        typed = {"effective": _AUGUST}
        if number in typed_bases:
            page.item(expected, legal_basis=typed_bases[number], **typed)
        else:
            page.item(expected, **typed)
    page.skip("total row", "合计", 10)
    page.skip("note", "说明：1.生效日期前已受理的，由原承办单位办结。")
    page.skip("note", "2.承接单位名称以机构改革后的名称为准。")
    return page


def _empowered() -> Page:
    page = Page("Sheet4", common={"list": "empowered"})
    page.columns = (
        "seq", "kind", "name", "legal_basis", "grant_basis", "original_department", "mode"
    )  # fmt: skip
    page.skip("title", "桐岭乡新增赋权事项清单", across=7)
    page.skip(
        "header", "序号", "权力类型", "权力名称", "实施依据", "赋权依据", "原实施部门", "行使方式"
    )
    for number, item in enumerate(EMPOWERED[:5], 1):
        expected = {"seq": number, **item._asdict()}
        # The column 权力类型 is the category of a power.
        expected["category"] = expected.pop("kind")
        page.item(expected, kind=item.kind)
    page.skip("signature row", "分管领导（签字）：", None, None, "单位（盖章）：")
    page.skip("date row", None, None, None, None, None, "2025年3月18日")
    return page
