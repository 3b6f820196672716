"""Answers of departments on the list of 桐岭乡: returned sheets with columns of their own."""

from exchange.office.made.page import Cell, Expected, Made, Page, made
from exchange.office.made.paper import Paper
from exchange.office.made.stock_cooperative import COOPERATIVE
from exchange.office.made.stock_reclaimed import RECLAIMED
from exchange.office.made.write_xlsx import xlsx_bytes

_TOWNSHIP = {"name": "桐岭乡", "county": "安澜县"}
_ABOUT = "安澜县桐岭乡权责清单（征求意见稿）"


def _reclaimed(seq: int) -> Expected:
    name = RECLAIMED[seq - 1].name
    return {
        "item_no": f"收{seq}",
        "name": name,
        "list": "reclaimed",
        "refers_to": [{"list": "reclaimed", "seq": seq, "name": name}],
    }


def _cooperative(seq: int) -> Expected:
    # The list of 桐岭乡 begins with the fifth.
    name = COOPERATIVE[seq + 3].name
    return {
        "item_no": f"配{seq}",
        "name": name,
        "list": "cooperative",
        "refers_to": [{"list": "cooperative", "seq": seq, "name": name}],
    }


def one_department() -> Made:
    """One department's answer: only the title says whose it is, and columns have other names."""
    department = {"department": "县农业农村局"}
    page = Page("Sheet1", common=department)
    page.columns = ("item_no", "name", "list_word", "opinion_text", "suggestion", "remarks")
    page.skip("title", f"县农业农村局关于《{_ABOUT}》的反馈意见", across=6)
    page.skip("header", "事项序号", "事项名称", "所属清单", "反馈意见", "修改意见及理由", "备注")
    answers: tuple[tuple[Expected, str, str, str | None], ...] = (
        (_cooperative(1), "无意见", "none", None),
        (_cooperative(3), "有修改意见", "modify", "上级部门职责第3项改为“依法处罚焚烧行为，并公开处罚结果”。"),
        (_cooperative(5), "无", "none", None),
        (_reclaimed(1), "修改", "modify", "工作方式补充“每年抽检不少于两次”，以便考核。"),
        (_reclaimed(2), "无修改意见", "none", None),
        (_reclaimed(3), "建议删除", "delete", "检验已委托第三方机构，不必列入。"),
        (_reclaimed(3), "修改", "modify", "如保留，承接部门改为“县农业机械化服务中心”。"),
        (_cooperative(6), "同意", "none", None),
    )  # fmt: skip
    for expected, word, opinion, suggestion in answers:
        words = {"cooperative": "配合", "reclaimed": "收回"}
        stated = {**expected, "seq": None, "opinion": opinion, "opinion_text": word}
        if suggestion:
            stated["suggestion"] = suggestion
        typed: dict[str, Cell] = {"list_word": words[expected["list"]]}
        page.item(stated, **typed)
    new: Expected = {
        "seq": None, "item_no": None, "name": "受污染耕地安全利用", "list": "cooperative",
        "opinion": "add", "opinion_text": "增加", "refers_to": [],
        "suggestion": "增加为配合事项，乡负责通知农户、统计面积。",
    }  # fmt: skip
    page.item(new, list_word="配合")
    page.skip("note", "注：无意见的，也请填写“无意见”后反馈。", across=6)
    page.skip("signature row", "填表人：　　　　联系电话：　　　　分管领导：")
    return made(
        "35_县农业农村局反馈意见.xlsx",
        xlsx_bytes([page]),
        "opinions",
        _TOWNSHIP,
        [page],
        notes=(
            "The department stands in the title (and the file name) only; the rows have no 序号.",
            "修改意见及理由 is one column and gives suggestion. 收3 is answered twice, once each way.",
            "有修改意见 is modify; 无修改意见 is none; 增加 is add.",
        ),
    )


def several_departments() -> Made:
    """A summary with answers on all lists, the department merged, numbers of items bare."""
    page = Page("汇总表", row=2)
    page.columns = ("seq", "department", "list_word", "item_no", "name", "opinion_text", "suggestion", "reason", "adopted")  # fmt: skip
    page.skip("title", f"{_ABOUT}第一轮征求意见汇总表", across=9)
    page.skip(
        "header", "序号", "反馈单位", "清单\n类型", "事项\n编号", "事项名称", "意见\n类型", "具体修改意见",
        "修改理由", "采纳情况",
    )  # fmt: skip
    rows: tuple[tuple[str, str, Expected, str | None, str | None, str | None, str | None], ...] = (
        ("县水利局", "收回", _reclaimed(10), "修改", "modify", "承接部门增加县公安局", "查封水井须公安机关到场"),
        ("县水利局", "基本", _whole(), "无意见", "none", None, None),
        ("县公安局", "配合", _cooperative(7), "无意见", "none", None, None),
        ("县公安局", "配合", _cooperative(8), "删除", "delete", "不列入配合清单", "属于公安机关日常工作"),
        ("县城市管理局", "收回", _reclaimed(6), "修改", "modify", "收回理由改为“涉及跨区域运输，乡级无执法车辆”", "与实际一致"),
        ("县城市管理局", "收回", _reclaimed(9), "不同意", None, "由市生态环境局安澜分局承接", "噪声监测不由我局负责"),
        ("市生态环境局安澜分局", "收回", _reclaimed(8), "同意", "none", None, None),
        ("市生态环境局安澜分局", "收回", _reclaimed(9), "无意见", "none", None, None),
        ("市生态环境局安澜分局", "配合", _cooperative(3), None, None, "名称改为“秸秆露天焚烧联合督查”", "用语与法律一致"),
        ("县财政局", "配合", _cooperative(5), "修改", "modify", "对应上级部门删去县财政局", "承保理赔核查不涉及我局"),
    )  # fmt: skip
    spans: dict[str, list[int]] = {}
    for seq, (department, word, about, kind, opinion, suggestion, reason) in enumerate(rows, 1):
        expected = {
            **about, "seq": seq, "department": department, "opinion": opinion,
            "suggestion": suggestion, "reason": reason,
        }  # fmt: skip
        if kind:
            expected["opinion_text"] = kind
        typed: dict[str, Cell] = {"list_word": word, "item_no": about["item_no"]}
        if about["name"] is None:
            typed |= {"name": "全部事项", "list_word": None}
        if seq == 3:
            # Without its prefix: the column of lists says which it is.
            expected["item_no"], typed["item_no"] = "7", 7
        if seq == 5:
            typed["name"] = "对未经核准\n处置建筑垃圾的行政处罚"
        clean = {
            key: value for key, value in expected.items() if value is not None or key == "name"
        }
        row = page.item(clean, **typed, adopted="采纳" if seq % 2 else None)
        spans.setdefault(department, []).append(row)
    for together in spans.values():
        page.merge_down("department", together[0], together[-1])
    page.skip("total row", None, "合计", None, None, "10条")
    return made(
        "36_桐岭乡第一轮征求意见汇总.xlsx",
        xlsx_bytes([page]),
        "opinions",
        _TOWNSHIP,
        [page],
        notes=(
            "Row 1 is empty; the department is merged over its rows; 采纳情况 has no field.",
            "不同意 is neither of the four kinds: opinion is absent, and a person has to look at it.",
            "Two bodies speak of 收9; the row 全部事项 is about the whole list.",
        ),
    )


def _whole() -> Expected:
    return {"item_no": None, "name": None, "list": None, "scope": "all", "refers_to": []}


def letter() -> Made:
    """A letter in Word with a table; the department signs it."""
    paper = Paper()
    paper.skip("title", "关于《安澜县桐岭乡权责清单（征求意见稿）》的复函", bold=True)
    paper.skip("addressee", "桐岭乡人民政府：")
    paper.skip("text", "你乡《关于征求权责清单意见的函》收悉。经研究，现提出如下意见：")
    page = Page(None, common={"department": "县林业局"})
    page.columns = ("seq", "list_word", "name", "opinion_text", "suggestion", "reason")
    page.skip("header", "序号", "清单类别", "事项名称", "意见", "修改建议", "理由")
    rows: tuple[tuple[Expected, str, str, str | None, str | None], ...] = (
        (_cooperative(2), "修改", "modify", "上级部门职责第2项改为“制定养护方案并安排养护经费”", "经费来源须明确"),
        (_reclaimed(2), "无意见", "none", None, None),
        (_reclaimed(1), "无意见", "none", None, None),
        (_reclaimed(4), "无意见", "none", None, None),
        (_reclaimed(5), "无意见", "none", None, None),
        (_cooperative(4), "无意见", "none", None, None),
        (_cooperative(6), "修改", "modify", "名称改为“农村公路安全生命防护工程”", "与项目名称一致"),
    )  # fmt: skip
    for seq, (about, word, opinion, suggestion, reason) in enumerate(rows, 1):
        expected = {**about, "seq": seq, "opinion": opinion, "opinion_text": word}
        expected |= {"suggestion": suggestion, "reason": reason}
        # A letter gives names, no numbers.
        expected["item_no"] = None
        clean = {key: value for key, value in expected.items() if value is not None}
        page.item(clean, list_word={"cooperative": "配合", "reclaimed": "收回"}[about["list"]])
    new: Expected = {
        "seq": 8, "name": "松材线虫病疫木清理", "list": "cooperative", "opinion": "add",
        "opinion_text": "新增", "suggestion": "增加为配合事项", "reason": "列入年度防治任务",
    }  # fmt: skip
    page.item(new, list_word="配合")
    paper.table(page)
    paper.skip("text", "其他事项无意见。")
    paper.skip("signature row", "县林业局")
    paper.skip("date row", "2025年3月27日")
    name = "37_县林业局复函.docx"
    gold = {
        "file": name,
        "kind": "opinions",
        "township": _TOWNSHIP,
        "items": paper.items,
        "skipped": paper.skipped,
        "notes": [
            "The department stands in the signature and the file name, nowhere in the table.",
            "其他事项无意见。 is a sentence of the letter, no row.",
        ],
    }
    return Made(name, paper.saved(), gold)
