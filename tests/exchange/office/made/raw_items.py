"""Raw items (底稿) as offices fill them in: answers in every notation, by office, as csv too."""

from typing import Any, NamedTuple

from exchange.office.made.page import Cell, Expected, Made, Page, made
from exchange.office.made.write_text import separated_bytes
from exchange.office.made.write_xlsx import xlsx_bytes


class Raw(NamedTuple):
    """A raw item; the answers are those of the three questions."""

    name: str
    source: str
    office: str
    legal_basis: tuple[str, ...]
    answers: tuple[bool | None, bool | None, bool | None]
    proposed_list: str | None
    remarks: str = ""


_PARTY, _PEOPLE, _SAFE, _FARM = (
    "党政综合办公室",
    "社会事务办公室",
    "应急管理办公室",
    "农业农村办公室",
)
RAW = (
    Raw("收集整理主题党日图片并上传平台", "部门通知", _PARTY, (), (False, False, True), None, "多头报送"),
    Raw("党员组织关系接转", "三定规定", _PARTY, ("《中国共产党党员教育管理工作条例》",), (True, True, True), "basic"),
    Raw("乡镇档案室日常管理", "法律法规", _PARTY, ("《中华人民共和国档案法》第八条",), (True, True, True), "basic"),
    Raw("公众号关注率、转发率统计", "工作群", _PARTY, (), (False, False, False), None, "已纳入考核扣分项"),
    Raw("政府信息公开年度报告编制", "法律法规", _PARTY, ("《中华人民共和国政府信息公开条例》第二十一条",), (True, True, True), "basic"),
    Raw("临时救助对象走访核实", "法律法规", _PEOPLE, ("《社会救助暂行办法》第四十八条",), (True, True, True), "basic"),
    Raw("养老机构消防设施检测", "部门通知", _PEOPLE, (), (False, True, False), "reclaimed", "须由专业机构检测"),
    Raw("民办幼儿园年检材料初审", "部门通知", _PEOPLE, ("《中华人民共和国民办教育促进法》",), (None, False, False), "reclaimed"),
    Raw("拖欠工资线索摸排", "会议部署", _PEOPLE, ("《保障农民工工资支付条例》第四条",), (True, True, True), "cooperative"),
    Raw("残疾人家庭无障碍改造验收", "部门通知", _PEOPLE, ("《中华人民共和国无障碍环境建设法》第七条",), (True, True, None), "basic"),
    Raw("小作坊安全生产检查", "法律法规", _SAFE, ("《中华人民共和国安全生产法》第九条",), (True, True, True), "basic"),
    Raw("流动加油车查扣", "会议部署", _SAFE, ("《危险化学品安全管理条例》第六条",), (True, False, False), "reclaimed", "无执法权"),
    Raw("应急物资储备和出入库登记", "法律法规", _SAFE, ("《中华人民共和国突发事件应对法》第三十九条",), (True, True, True), "basic"),
    Raw("消防安全重点单位检查处罚", "部门通知", _SAFE, ("《中华人民共和国消防法》第六十条",), (True, None, False), "reclaimed"),
    Raw("地质灾害隐患点汛期巡查", "法律法规", _SAFE, ("《地质灾害防治条例》第十五条",), (True, True, True), "basic"),
    Raw("农药经营门店检查", "法律法规", _FARM, ("《农药管理条例》第四十一条",), (True, True, False), "empowered", "拟申请赋权"),
    Raw("畜禽强制免疫和耳标管理", "法律法规", _FARM, ("《中华人民共和国动物防疫法》第十八条",), (True, True, True), "basic"),
    Raw("农业保险投保面积核对", "部门通知", _FARM, ("《农业保险条例》第七条",), (True, True, True), "cooperative"),
    Raw("农机年检", "部门通知", _FARM, ("《农业机械安全监督管理条例》第三十条",), (None, None, None), None),
    Raw("土地承包合同档案整理", "法律法规", _FARM, ("《中华人民共和国农村土地承包法》第十二条",), (True, True, True), "basic"),
)  # fmt: skip

_TRUE: tuple[Cell, ...] = ("是", "√", 1, "1", True, "Y", "✔")
_FALSE: tuple[Cell, ...] = ("否", "×", 0, "0", False, "N", "✗")
_OPEN: tuple[Cell, ...] = ("待定", "/", None, "—")
_WORDS = {"basic": "基本", "cooperative": "配合", "reclaimed": "收回", "empowered": "赋权"}


def _expected(seq: int, item: Raw) -> Expected:
    sufficient, needed, feasible = item.answers
    expected: Expected = {
        "seq": seq,
        "name": item.name,
        "source": item.source,
        "office": item.office,
        "legal_basis": item.legal_basis,
        "basis_sufficient": sufficient,
        "needed": needed,
        "feasible": feasible,
        "proposed_list": item.proposed_list,
        "proposed_text": _WORDS.get(item.proposed_list or "", "取消"),
    }
    if not item.legal_basis:
        del expected["legal_basis"]
    if item.remarks:
        expected["remarks"] = item.remarks
    return expected


def _answer(value: bool | None, turn: int) -> Cell:
    """The answer in a notation that changes from row to row."""
    words = _OPEN if value is None else _TRUE if value else _FALSE
    return words[turn % len(words)]


def raw_workbook() -> Made:
    """A heading of two rows over the three questions; the office merged over its rows."""
    page = Page("底稿", row=1)
    page.columns = (
        "office", "seq", "name", "source", "legal_basis", "basis_sufficient", "needed",
        "feasible", "proposed_list", "remarks",
    )  # fmt: skip
    page.skip("title", "青溪镇工作事项“起底”梳理表", across=10)
    page.skip("instruction", "填写要求：三项判断填“是”或者“否”，不能确定的填“待定”。", across=10)
    top = page.skip(
        "header", "责任\n科室", "序号", "事项名称\n（原汁原味）", "事项来源", "工作依据", "三项判断",
        None, None, "拟列入\n清单", "备注",
    )  # fmt: skip
    page.skip("header", *[None] * 5, "依据是否\n充分", "基层是否\n需要", "能否有效\n实施")
    for column in (0, 1, 2, 3, 4, 8, 9):
        page.merge(top, column, top + 1, column)
    page.merge(top, 5, top, 7)
    rows: dict[str, list[int]] = {}
    for seq, item in enumerate(RAW, 1):
        expected = _expected(seq, item)
        typed: dict[str, Cell] = {"proposed_list": expected["proposed_text"]}
        if seq == 19:
            typed["proposed_list"], expected["proposed_text"] = "待研究", "待研究"
        for turn, key in enumerate(("basis_sufficient", "needed", "feasible")):
            typed[key] = _answer(item.answers[turn], seq)
        if seq == 13:
            typed["seq"] = "13 "
        rows.setdefault(item.office, []).append(page.item(expected, **typed))
    for together in rows.values():
        page.merge_down("office", together[0], together[-1])
    page.skip("total row", "合计", None, "20项")
    page.skip("signature row", "主要负责人签字：", None, None, None, "填报时间：2025年1月6日")
    dictionary = Page("选项", hidden=True)
    dictionary.put(["是", "基本"])
    dictionary.put(["否", "配合"])
    hidden = {"sheet": "选项", "row": None, "text": "是 基本", "why": "hidden sheet of choices"}
    return made(
        "32_青溪镇起底梳理表.xlsx",
        xlsx_bytes([page, dictionary]),
        "raw",
        {"name": "青溪镇"},
        [page],
        skipped=(hidden,),
        notes=(
            "true: 是 √ 1 Y ✔ and TRUE; false: 否 × 0 N ✗ and FALSE; null: 待定 / — or blank.",
            "Two heading rows: 三项判断 stands over the three questions.",
        ),
    )


def raw_by_office() -> Made:
    """One sheet an office, the same columns, the heading only on the first row of each."""
    pages = []
    for office in dict.fromkeys(item.office for item in RAW):
        page = Page(office.removesuffix("办公室") + "办")
        page.columns = (
            "seq", "name", "source", "office", "legal_basis", "basis_sufficient", "needed",
            "feasible", "proposed_list", "remarks",
        )  # fmt: skip
        page.skip(
            "header", "编号", "原始事项", "来源", "填报科室", "依据", "依据充分", "基层需要", "有效实施",
            "建议归类", "说明",
        )  # fmt: skip
        for seq, item in enumerate([one for one in RAW if one.office == office], 1):
            expected = _expected(seq, item)
            answers: dict[str, Any] = {
                key: {True: "√", False: "×", None: None}[expected[key]]
                for key in ("basis_sufficient", "needed", "feasible")
            }
            page.item(expected, **answers, proposed_list=expected["proposed_text"])
        pages.append(page)
    return made(
        "33_安澜县青溪镇原始事项（分科室）.xlsx",
        xlsx_bytes(pages),
        "raw",
        {},
        pages,
        notes=("A sheet for each office; only the file name names the township.",),
    )


def raw_as_csv() -> Made:
    """GB18030, as Excel saves .csv on a Chinese machine."""
    page = Page(None)
    page.columns = (
        "seq", "office", "name", "legal_basis", "basis_sufficient", "needed", "feasible",
        "proposed_list", "remarks",
    )  # fmt: skip
    page.skip("title", "安澜县青溪镇原始事项汇总表")
    page.skip(
        "header", "序号", "科室", "原始事项名称", "依据", "依据是否充分", "基层是否需要", "能否有效实施",
        "拟归类", "备注",
    )  # fmt: skip
    for seq, item in enumerate(RAW, 1):
        expected = _expected(seq, item)
        del expected["source"]
        answers = {
            key: {True: "是", False: "否", None: ""}[expected[key]]
            for key in ("basis_sufficient", "needed", "feasible")
        }
        page.item(expected, **answers, proposed_list=expected["proposed_text"])
    page.skip("total row", "合计：20项")
    return made(
        "34_青溪镇原始事项汇总.csv",
        separated_bytes(page, ",", "\r\n", "gb18030"),
        "raw",
        {"name": "青溪镇", "county": "安澜县"},
        [page],
        encoding="gb18030",
        notes=("GB18030, CRLF.",),
    )
