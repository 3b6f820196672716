"""What printing leaves in a list: a preface, page marks, statistics, rows that belong together."""

from itertools import groupby

from exchange.office.made.page import Cell, Expected, Made, Page, made
from exchange.office.made.paper import Paper
from exchange.office.made.stock_basic import BASIC
from exchange.office.made.stock_cooperative import COOPERATIVE
from exchange.office.made.stock_reclaimed import RECLAIMED
from exchange.office.made.write_xls import xls_bytes
from exchange.office.made.write_xlsx import xlsx_bytes


def with_preface_and_pages() -> Made:
    """A list that begins in row 9, is broken by page marks, and stands beside two other sheets."""
    pages = [_instructions(), _basic(), _statistics()]
    return made(
        "38_杨柳街道基本履职事项（打印稿）.xls",
        xls_bytes(pages),
        "list",
        {"name": "杨柳街道", "county": "安澜县"},
        pages,
        notes=(
            "The table begins in row 9; only the unit row states the street.",
            "Category headings in four forms, one of them in the second column, none of them merged.",
            "Page marks and repeated headings stand between items; numbers run on.",
            "The sheet 统计 counts items by category: its rows are no items.",
            "【法律】 before a basis belongs to it; a number before it does not.",
        ),
    )


def _instructions() -> Page:
    page = Page("填表说明")
    for line in (
        "填表说明",
        "一、基本履职事项由街道承担主要责任。",
        "二、事项名称使用动宾结构，不写“等”“其他”。",
        "三、设定依据写明法律法规名称和条款。",
    ):
        page.skip("instruction", line)
    return page


def _basic() -> Page:
    page = Page("清单", common={"list": "basic"}, columns=("seq", "name", "legal_basis", "remarks"))
    page.skip("title", "基本履职事项清单", across=4)
    for line in (
        "说明：",
        "1.本清单依据法律法规和机构改革方案编制。",
        "2.本清单所列事项由街道党工委、办事处组织实施。",
        "3.事项名称后不再逐项注明责任科室。",
    ):
        page.skip("instruction", line)
    page.blank()
    page.skip("unit row", "编制单位：安澜县杨柳街道办事处", None, None, "单位：项")
    page.blank()
    headings = ("序号", "事项名称", "设定依据", "备注")
    page.skip("header", *headings)
    typed_bases = {
        2: "1.《中国共产党发展党员工作细则》；",
        5: "【法律】《中华人民共和国预算法》第二十四条。",
        12: "1、《中华人民共和国义务教育法》第十一条\n2、《中华人民共和国义务教育法》第十三条",
        13: "①《中华人民共和国禁毒法》第三十四条②《戒毒条例》第十五条、第十八条",
    }
    seq = 0
    groups = [
        (key, list(items)) for key, items in groupby(BASIC[:19], key=lambda item: item.category)
    ]
    forms = ("一、{}（共{}项）", "二、{}({}项)", "（三）{}（{}项）", "四、{}", "五、{}（{}项）")
    for number, (category, items) in enumerate(groups):
        heading = forms[number].format(category, len(items))
        page.skip("category heading", *((None, heading) if number == 2 else (heading,)))
        for item in items:
            seq += 1
            expected: Expected = {"seq": seq, "name": item.name, "category": category}
            if item.legal_basis:
                expected["legal_basis"] = list(item.legal_basis)
            if seq == 5:
                expected["legal_basis"] = ["【法律】《中华人民共和国预算法》第二十四条"]
            if seq == 9:
                expected["remarks"] = "卫健部门提供名单"
            typed: dict[str, Cell] = {"legal_basis": typed_bases[seq]} if seq in typed_bases else {}
            page.item(expected, **typed)
            if seq in {6, 14}:
                page.skip("page mark", None, "第 1 页 共 3 页" if seq == 6 else "— 2 —")
                page.skip("repeated header", *headings)
    page.skip("total row", "合计：基本履职事项19项", across=4)
    page.skip("signature row", "审核：", "制表：", None, "2025年4月")
    return page


def _statistics() -> Page:
    page = Page("统计")
    page.skip("statistics", "杨柳街道履职事项分类统计表")
    page.skip("statistics", "序号", "事项类别", "基本", "配合", "收回", "合计")
    for number, row in enumerate(
        (
            ("党的建设", 4, 0, 0),
            ("经济发展", 3, 2, 1),
            ("民生服务", 5, 4, 3),
            ("平安法治", 3, 3, 2),
        ),
        1,
    ):
        page.skip("statistics", number, *row, sum(row[1:]))
    page.skip("statistics", None, "合计", 15, 9, 6, 30)
    return page


def rows_that_belong_together() -> Made:
    """An item over several rows: one row for each leading department and what it does."""
    page = Page("配合履职事项", common={"list": "cooperative"})
    page.columns = ("seq", "name", "lead_department", "superior_duties", "township_duties")
    page.skip("title", "安澜县石门镇配合履职事项清单", across=5)
    page.skip("header", "序号", "配合事项", "上级部门", "上级部门职责", "镇职责")
    shared = {
        1: ("牵头制定检查计划。", "检查食堂。", "检查消防设施。"),
        3: ("审批经营许可，组织专业检查。", "编制加油站规划，查处流动加油车。"),
        5: ("下发图斑，验收恢复情况。", "明确认定标准。"),
    }
    for seq, item in enumerate(COOPERATIVE[:9], 1):
        expected = {"seq": seq, **item._asdict()}
        for key in ("category", "legal_basis"):
            del expected[key]
        if seq not in shared:
            page.item(expected)
            continue
        duties = shared[seq]
        expected["superior_duties"] = "\n".join(duties)
        first = page.item(
            expected, lead_department=item.lead_department[0], superior_duties=duties[0]
        )
        last = first
        for department, duty in zip(item.lead_department[1:], duties[1:], strict=True):
            last = page.more(lead_department=department, superior_duties=duty)
        for key in ("seq", "name", "township_duties"):
            page.merge_down(key, first, last)
    return made(
        "39_石门镇配合履职事项（分部门列职责）.xlsx",
        xlsx_bytes([page]),
        "list",
        {"name": "石门镇", "county": "安澜县"},
        [page],
        notes=(
            "Rows with number and name merged over them are one item: departments and duties in order.",
            "row is the first row of an item, more_rows (not a key of the format) the others.",
        ),
    )


def a_table_for_each_category() -> Made:
    """A document with a heading and a small table for every category."""
    paper = Paper()
    paper.skip("title", "安澜县渡口街道上级部门收回事项清单", bold=True)
    paper.skip("subtitle", "（共16项）")
    seq = 0
    for number, (category, items) in enumerate(groupby(RECLAIMED, key=lambda item: item.category)):
        group = list(items)
        paper.skip(
            "category heading", f"（{'一二三四五六七八九十'[number]}）{category}（{len(group)}项）"
        )
        page = Page(None, common={"list": "reclaimed", "category": category})
        page.columns = ("seq", "name", "legal_basis", "receiving_department", "working_method")
        page.skip("header", "序号", "收回事项", "设定依据", "承接部门", "工作方式")
        for item in group:
            seq += 1
            expected = {"seq": seq, **item._asdict()}
            del expected["reason"]
            page.item(expected)
        paper.table(page)
    paper.skip("note", "注：承接部门应当自清单公布之日起三十日内完成承接。")
    name = "40_渡口街道上级部门收回事项清单.docx"
    gold = {
        "file": name,
        "kind": "list",
        "township": {"name": "渡口街道", "county": "安澜县"},
        "items": paper.items,
        "skipped": paper.skipped,
        "notes": ["The category of a table is the paragraph above it; numbers run on over tables."],
    }
    return Made(name, paper.saved(), gold)
