"""Lists in Word: tracked changes, numbered paragraphs, Word's own numbering, merged cells."""

from itertools import groupby

from exchange.office.made.page import Expected, Made, Page
from exchange.office.made.paper import (
    Paper,
    change_words,
    delete_row,
    insert_row,
    number,
    number_cells,
    number_levels,
)
from exchange.office.made.stock_basic import BASIC, COUNTRYSIDE, OFFICE, PARTY, PEOPLE, SAFETY
from exchange.office.made.stock_cooperative import COOPERATIVE
from exchange.office.made.stock_reclaimed import RECLAIMED

_CHINESE = "一二三四五六七八九十"


def _document(
    name: str, township: Expected, paper: Paper, notes: list[str], **more: object
) -> Made:
    gold = {
        "file": name,
        "kind": "list",
        "township": township,
        "items": paper.items,
        "skipped": paper.skipped,
        **more,
        "notes": notes,
    }
    return Made(name, paper.saved(), gold)


def tracked_changes() -> Made:
    """A draft with the changes of the second round still marked."""
    paper = Paper()
    paper.skip("title", "安澜县桐岭乡履行职责事项清单", bold=True)
    paper.skip("subtitle", "（二上修订稿）")
    paper.skip("list heading", "一、基本履职事项", bold=True)
    basic = Page(None, columns=("seq", "name", "legal_basis"), common={"list": "basic"})
    basic.skip("header", "序号", "事项名称", "设定依据")
    basic.skip("category heading", "党的建设（4项）", across=3)
    for seq, item in enumerate(PARTY, 1):
        basic.item(_without_empty({"seq": seq, **item._asdict()}))
    basic.skip("category heading", "安全稳定（3项）", across=3)
    for seq, item in enumerate(SAFETY, 5):
        basic.item(_without_empty({"seq": seq, **item._asdict()}))
    table = paper.table(basic)
    # Above item 1 stand the header and a category, above item 5 one category more.
    insert_row(table.rows[5])
    delete_row(table.rows[8])
    deleted = paper.items.pop(5)
    change_words(
        table.rows[3].cells[1].paragraphs[0],
        ("", "审核发展党员材料，"),
        ("del", "保管党员名册"),
        ("ins", "管理党员组织关系"),
    )
    change_words(
        table.rows[9].cells[2].paragraphs[0],
        ("", "《地质灾害防治条例》第十"),
        ("ins", "五"),
        ("del", "六"),
        ("", "条"),
    )
    paper.skip("list heading", "二、上级部门收回事项", bold=True)
    taken = Page(None, common={"list": "reclaimed"})
    taken.columns = ("seq", "name", "receiving_department", "working_method")
    taken.skip("header", "序号", "收回事项", "承接部门", "工作方式")
    for seq, reclaimed in enumerate(RECLAIMED[11:16], 1):
        expected = {"seq": seq, **reclaimed._asdict()}
        for key in ("category", "legal_basis", "reason"):
            del expected[key]
        taken.item(expected)
    table = paper.table(taken)
    change_words(
        table.rows[1].cells[2].paragraphs[0],
        ("", "县应急管理局"),
        ("ins", "、县公安局"),
    )
    change_words(
        table.rows[5].cells[3].paragraphs[0],
        ("moveFrom", "向县教育局"),
        ("", "由幼儿园直接"),
        ("moveTo", "向县教育局"),
        ("", "报送材料。"),
    )
    for found in paper.items:
        # Categories are the headings of the table.
        if found["list"] == "basic":
            found["category"] = "党的建设" if found["seq"] <= 4 else "安全稳定"
    paper.skip("note", "注：本稿修订处以修订方式标明。")
    revisions = [
        {
            "list": "basic",
            "seq": 2,
            "field": "name",
            "before": "审核发展党员材料，保管党员名册",
            "after": "审核发展党员材料，管理党员组织关系",
        },
        {"list": "basic", "seq": 4, "row": "inserted", "after": PARTY[3].name},
        {"list": "basic", "seq": 6, "row": "deleted", "before": deleted["name"]},
        {
            "list": "basic",
            "seq": 7,
            "field": "legal_basis",
            "before": "《地质灾害防治条例》第十六条",
            "after": "《地质灾害防治条例》第十五条",
        },
        {
            "list": "reclaimed",
            "seq": 1,
            "field": "receiving_department",
            "before": "县应急管理局",
            "after": "县应急管理局、县公安局",
        },
        {
            "list": "reclaimed",
            "seq": 5,
            "field": "working_method",
            "before": "向县教育局由幼儿园直接报送材料。",
            "after": "由幼儿园直接向县教育局报送材料。",
        },
    ]
    return _document(
        "26_桐岭乡履行职责事项清单（修订稿）.docx",
        {"name": "桐岭乡", "county": "安澜县"},
        paper,
        [
            "Items are as after accepting all changes: the inserted row is an item, the deleted one is not.",
            "Words moved within a cell stand in w:moveFrom (with w:t, not w:delText) and w:moveTo.",
        ],
        revisions=revisions,
    )


def numbered_paragraphs() -> Made:
    """No table at all: headings, numbers typed by hand, and labels."""
    paper = Paper()
    paper.skip("title", "云州市安澜县青溪镇履行职责事项清单", bold=True)
    paper.skip("date row", "（2025年5月）")
    paper.skip("list heading", "一、基本履职事项（共15项）", bold=True)
    seq = 0
    together = (*PARTY, *PEOPLE, *COUNTRYSIDE, *OFFICE)
    for at, (category, items) in enumerate(groupby(together, key=lambda item: item.category)):
        group = list(items)
        paper.skip("category heading", f"（{_CHINESE[at]}）{category}（{len(group)}项）")
        for item in group:
            seq += 1
            # Somebody typed a full-width point, somebody a comma, somebody a blank.
            mark = ".．、"[seq % 3]
            paper.lines(
                [f"{seq}{mark}{item.name}"],
                {"list": "basic", "seq": seq, "name": item.name, "category": category},
            )
    paper.skip("list heading", "二、配合履职事项（共4项）", bold=True)
    for seq, cooperative in enumerate(COOPERATIVE[:4], 1):
        expected = {"list": "cooperative", "seq": seq, **cooperative._asdict()}
        del expected["category"]
        texts = [
            f"{seq}.{cooperative.name}",
            f"对应上级部门：{'、'.join(cooperative.lead_department)}",
            f"上级部门职责：{cooperative.superior_duties.replace(chr(10), '')}",
            f"配合职责：{cooperative.township_duties.replace(chr(10), '')}",
            f"设定依据：{'；'.join(cooperative.legal_basis)}",
        ]
        for key in ("superior_duties", "township_duties"):
            # Typed in one paragraph, so it is one line.
            expected[key] = expected[key].replace("\n", "")
        paper.lines(texts, expected)
    paper.skip("list heading", "三、上级部门收回事项（共6项）", bold=True)
    for seq, reclaimed in enumerate(RECLAIMED[:6], 1):
        expected = {"list": "reclaimed", "seq": seq, **reclaimed._asdict()}
        for key in ("category", "legal_basis"):
            del expected[key]
        paper.lines(
            [
                f"{seq}. {reclaimed.name}",
                f"收回理由：{reclaimed.reason}",
                f"承接部门： {'，'.join(reclaimed.receiving_department)}",
                *f"工作方式：{reclaimed.working_method}".split("\n"),
            ],
            expected,
        )
    paper.skip("signature row", "安澜县青溪镇人民政府")
    paper.skip("date row", "2025年5月12日")
    return _document(
        "27_青溪镇履行职责事项清单（正文式）.docx",
        {"name": "青溪镇", "county": "安澜县", "city": "云州市"},
        paper,
        [
            "Numbers are typed, followed by . ． 、 or a blank; those of the basic list run on.",
            "Fields follow their item as paragraphs with a label and ：; the method of item 6 has two.",
        ],
    )


def automatic_numbering() -> Made:
    """Headings and items numbered by Word, and a table whose column 序号 Word numbers too."""
    paper = Paper()
    paper.skip("title", "安澜县双桥街道履行职责事项清单", bold=True)
    levels = number_levels(paper.document)
    number(paper.skip("list heading", "基本履职事项", bold=True), levels)
    for category, items in groupby(BASIC[4:12], key=lambda item: item.category):
        number(paper.skip("category heading", category), levels, 1)
        for seq, item in enumerate(items, 1):
            # Word begins the third level anew under every heading of the second.
            expected = {"list": "basic", "seq": seq, "name": item.name, "category": category}
            number(paper.lines([item.name], expected)[0], levels, 2)
    number(paper.skip("list heading", "上级部门收回事项", bold=True), levels)
    page = Page(None, common={"list": "reclaimed"})
    page.columns = ("seq", "category", "name", "receiving_department", "working_method")
    page.skip("header", "序号", "领域", "收回事项", "承接部门", "工作方式")
    for seq, reclaimed in enumerate(RECLAIMED[:9], 1):
        expected = {"seq": seq, **reclaimed._asdict()}
        for key in ("legal_basis", "reason"):
            del expected[key]
        page.item(expected, seq=None)
    table = paper.table(page)
    cells = number_cells(paper.document)
    for row in table.rows[1:]:
        number(row.cells[0].paragraphs[0], cells)
    return _document(
        "28_双桥街道履行职责事项清单（自动编号）.docx",
        {"name": "双桥街道", "county": "安澜县"},
        paper,
        [
            "No number is typed: Word counts 一、 （一） 1. and the cells of 序号, which hold no text.",
            "seq is what people see; items of the basic list begin at 1 in every category.",
        ],
    )


def merged_document() -> Made:
    """A heading of two rows, cells merged down over rows, a table broken by a caption."""
    paper = Paper()
    paper.skip("annex mark", "附件3")
    paper.skip("title", "石门镇配合履职事项清单", bold=True)
    seq = 0
    for part, items in enumerate((COOPERATIVE[:6], COOPERATIVE[6:12])):
        if part:
            paper.skip("continuation mark", "续表")
        page = Page(None, common={"list": "cooperative"})
        page.columns = ("seq", "category", "name", "lead_department", "superior_duties", "township_duties")  # fmt: skip
        top = page.skip("header", "序号", "类别", "配合事项", "对应上级部门", "职责划分")
        page.skip("header", None, None, None, None, "上级部门", "镇")
        for column in range(4):
            page.merge(top, column, top + 1, column)
        page.merge(top, 4, top, 5)
        for _, group in groupby(items, key=lambda item: item.category):
            rows = []
            for item in group:
                seq += 1
                expected = {"seq": seq, **item._asdict()}
                del expected["legal_basis"]
                rows.append(page.item(expected))
            page.merge_down("category", rows[0], rows[-1])
        paper.table(page)
    paper.skip("note", "备注：对应上级部门排在第一位的为牵头部门。")
    return _document(
        "29_石门镇配合履职事项清单.docx",
        {"name": "石门镇"},
        paper,
        [
            "职责划分 stands over 上级部门 and 镇, which are superior_duties and township_duties.",
            "Two tables with the same two heading rows; 续表 between them; category merged down.",
        ],
    )


def _without_empty(expected: Expected) -> Expected:
    return {key: value for key, value in expected.items() if value}
