"""The whole road of one town: raw workbook, draft, three rounds, submission, print, handover.

Every step is the command that people type; between the steps they work in Excel.
"""

import json
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
import pytest

from commands import Quanze, Result
from quanze.engine.understand import understand
from quanze.model.keys import all_keys
from quanze.model.raw_items import RawItems
from quanze.model.township_list import TownshipList
from quanze.source.reader import read_document
from road.clerk import answer_request, cells_by_id, decide, fill_in, set_head
from road.raw_workbook import write_raw_workbook
from road.texts import raw_texts

LIST = Path("lists/郑陆镇.yaml")
RAW = Path("lists/raw/郑陆镇.yaml")
FINISHED = Path(__file__).parent / "finished.yaml"
#: Raw items that are one task: the later goes into the earlier.
MERGED = {"Y0003": "Y0002", "Y0005": "Y0004", "Y0010": "Y0009", "Y0015": "Y0014", "Y0050": "Y0049"}

Opinions = Mapping[str, Mapping[str, Mapping[str, str]]]
#: What departments say, by round, department and item (the names are those of the finished list).
ADDED = "协助核对享受价格优惠的农业灌溉用电户"
SAID: list[Opinions] = [
    {
        "区民政局": {
            "协助开展村（居）民委员会成员候选人资格联审": {
                "意见": "修改",
                "修改建议": "配合职责末尾增加“，并张榜公布候选人名单”",
                "理由": "与选举规程的程序衔接",
            }
        },
        "区委组织部": {
            "协助开展村（居）民委员会成员候选人资格联审": {
                "意见": "删除",
                "理由": "资格联审已由区级系统自动比对",
            }
        },
        "区发展和改革局": {
            "": {
                "乡镇（街道）": "郑陆镇",
                "清单": "配合",
                "事项名称": ADDED,
                "意见": "新增",
                "修改建议": "作为配合事项列入“经济发展”类",
                "理由": "核对用电户需要村（社区）确认",
            }
        },
    },
    {
        "区消防救援大队": {
            "核发公众聚集场所投入使用、营业前消防安全检查许可": {
                "意见": "修改",
                "修改建议": "工作方式末尾写明“，结果十个工作日内抄送镇”",
                "理由": "便于镇掌握场所底数",
            }
        }
    },
    {},
]
DECIDED: list[dict[tuple[str, str], dict[str, str]]] = [
    {
        ("区民政局", "协助开展村（居）民委员会成员候选人资格联审"): {"处理": "采纳"},
        ("区委组织部", "协助开展村（居）民委员会成员候选人资格联审"): {
            "处理": "不采纳",
            "处理理由": "系统只比对刑事记录，其他情形仍须镇逐人核对；已与区委组织部商定保留",
        },
        ("区发展和改革局", ""): {
            "处理": "不采纳",
            "处理理由": "没有法律、法规或者文件依据，且由供电单位掌握用户资料",
        },
    },
    {
        ("区消防救援大队", "核发公众聚集场所投入使用、营业前消防安全检查许可"): {
            "处理": "部分采纳",
            "处理理由": "写明抄送；期限由双方另行约定",
        }
    },
    {},
]


@pytest.fixture
def ran(quanze: Quanze) -> Callable[..., Result]:
    """A command that must end with 0."""

    def run(*arguments: str) -> Result:
        result = quanze(*arguments)
        assert result.code == 0, f"{arguments}\n{result.out}\n{result.err}"
        return result

    return run


def township_list() -> TownshipList:
    model = understand(read_document(LIST.read_bytes(), LIST.name, all_keys()), "zh").model
    assert isinstance(model, TownshipList)
    return model


def raw_items() -> RawItems:
    model = understand(read_document(RAW.read_bytes(), RAW.name, all_keys()), "zh").model
    assert isinstance(model, RawItems)
    return model


def ids() -> dict[str, str]:
    """Name to id in the current list."""
    return {item.name: item.id for item in township_list().items()}


def edit(old: str, new: str) -> None:
    text = LIST.read_text("utf-8")
    assert text.count(old) == 1, old
    LIST.write_text(text.replace(old, new), encoding="utf-8")


def must_be_clean(ran: Callable[..., Result], day: str) -> None:
    report = json.loads(ran("validate", "lists", "--as-of", day, "--format", "json").out)
    assert report["findings"] == []
    assert report["summary"]["items"] == 78


def test_from_raw_workbook_to_published_list(ran: Callable[..., Result], quanze: Quanze) -> None:
    texts = raw_texts()

    # 起底: the working group's workbook, four rows still without answers.
    ran("init", "--township", "郑陆镇", "--county", "天宁区")
    register = Path("lists/departments.yaml")
    # The district has merged sports into this bureau: the register is the clerk's to mend.
    register.write_text(
        register.read_text("utf-8").replace("名称: 区文化和旅游局", "名称: 区文化体育和旅游局"),
        "utf-8",
    )
    write_raw_workbook(Path("底稿.xlsx"), texts, unanswered=4)
    told = ran("import", "底稿.xlsx")
    assert re.search(r"没有读入的 5 处", told.out)
    assert len(raw_items().raw_items) == len(texts) == 86

    # 分类: what has no answers stays open, then the clerk fills them in and imports again.
    draft = json.loads(ran("draft", "--dry-run", "--format", "json").out)
    assert draft["townships"][0]["totals"]["open"] == 4
    write_raw_workbook(Path("底稿.xlsx"), texts, unanswered=0)
    ran("import", "底稿.xlsx")
    merges = [word for one, into in MERGED.items() for word in ("--merge", f"{one}={into}")]
    ran("draft", *merges)
    assert township_list().counts() == {
        "basic": 30,
        "cooperative": 26,
        "reclaimed": 20,
        "empowered": 2,
    }
    found = json.loads(quanze("validate", "lists", "--format", "json").out)["findings"]
    # What a first draft lacks, and nothing else: duties, methods, the grant and its guide, staff.
    assert {one["code"] for one in found} == {
        *("Q302", "Q311", "Q312", "Q401", "Q403", "Q404", "Q406")
    }

    # 初稿: the clerk words and completes it in Excel.
    ran("export", str(LIST), "--format", "xlsx", "-o", "工作表.xlsx")
    ran("export", str(FINISHED), "--format", "xlsx", "-o", "成稿.xlsx")
    complete_in_excel(Path("工作表.xlsx"), Path("成稿.xlsx"))
    ran("import", "工作表.xlsx")
    must_be_clean(ran, "2026-10-08")

    # 三上三下.
    edit("阶段: 初稿", "阶段: 征求意见")
    for number, (said, decided) in enumerate(zip(SAID, DECIDED, strict=True), 1):
        one_round(ran, number, said, decided)
        if number == 1:
            carry_out(
                "协助开展村（居）民委员会成员候选人资格联审",
                "township_duties",
                "，并张榜公布候选人名单",
            )
        elif number == 2:
            carry_out(
                "核发公众聚集场所投入使用、营业前消防安全检查许可",
                "working_method",
                "审批结果抄送镇。",
            )
        edit(f"版本: draft-v{number}", f"版本: draft-v{number + 1}")
        must_be_clean(ran, f"2026-1{number - 1}-28")

    # 送审 and 公布.
    edit("阶段: 征求意见", "阶段: 送审")
    must_be_clean(ran, "2027-01-04")
    edit("阶段: 送审", "阶段: 公布")
    text = re.sub(r"(?m)^  日期: .*$", "  日期: 2026-12-31", LIST.read_text("utf-8"), count=1)
    LIST.write_text(text, "utf-8")
    must_be_clean(ran, "2027-01-05")

    ran("export", str(LIST), "-o", "郑陆镇履行职责事项清单.docx")
    ran("export", "draft-v1", str(LIST), "--report", "comparison", "-o", "对照表.docx")
    ran("export", "--report", "handover", "-o", "交接")
    the_papers_hold_everything()
    every_raw_item_is_accounted_for(ran)


def complete_in_excel(working: Path, finished: Path) -> None:
    """Copy the finished wording into the working workbook, item by item by its raw source."""
    wanted = cells_by_id(finished)
    item_of = {f"Y{number:04d}": text.item for number, text in enumerate(raw_texts(), 1)}
    filled = {
        mine: {
            heading: value
            for heading, value in wanted[item_of[re.split("[、\n]", cells["来源"])[0]]].items()
            if heading not in ("编号", "来源")
        }
        for mine, cells in cells_by_id(working).items()
    }
    assert fill_in(working, filled) == 78
    set_head(working, {("乡镇", "执法人员·在编"): "14", ("乡镇", "执法人员·持证"): "12"})


def one_round(
    ran: Callable[..., Result],
    number: int,
    said: Opinions,
    decided: Mapping[tuple[str, str], Mapping[str, str]],
) -> None:
    """Send, answer in every workbook, receive, decide in Excel, read the decisions back."""
    day = f"2026-1{number - 1}"
    ran("consult", "send", "--round", str(number), "--as-of", f"{day}-10")
    sheets = sorted(Path(f"第{number}轮征求意见").glob("*.xlsx"))
    assert len(sheets) > 20
    known = ids()
    for sheet in sheets:
        department = sheet.stem.partition("-")[2]
        opinions = said.get(department, {})
        answer_request(sheet, {known.get(name, ""): cells for name, cells in opinions.items()})
    ran("consult", "receive", *map(str, sheets), "--as-of", f"{day}-20")
    if number == 1:
        status = ran("consult", "status").out
        assert "部门之间意见不一致的事项（1 项）" in status
    if decided:
        target = Path(f"第{number}轮意见处理.xlsx")
        ran("consult", "answer", "--round", str(number), "-o", str(target))
        wanted = {(body, known.get(name, "")): cells for (body, name), cells in decided.items()}
        assert decide(target, wanted) == len(decided)
        ran("consult", "answer", str(target), "--as-of", f"{day}-25")
    report = json.loads(ran("consult", "status", "--format", "json").out)
    assert report["rounds"][number - 1]["unresolved"] == 0


def carry_out(name: str, field: str, addition: str) -> None:
    """Put what was adopted into the draft."""
    (item,) = (item for item in township_list().items() if item.name == name)
    written = getattr(item, field)
    edit(written, written.removesuffix("。") + addition)


def the_papers_hold_everything() -> None:
    paper = docx.Document("郑陆镇履行职责事项清单.docx")
    cells = {cell.text for table in paper.tables for row in table.rows for cell in row.cells}
    assert {item.name for item in township_list().items()} <= cells
    assert "并张榜公布候选人名单" in "".join(
        cell.text
        for table in docx.Document("对照表.docx").tables
        for row in table.rows
        for cell in row.cells
    )
    receivers = {body for item in township_list().reclaimed for body in item.receiving_departments}
    handed_over = {path.stem for path in Path("交接").glob("*.docx")}
    for body in receivers:
        assert any(body in name for name in handed_over), body
    for path in Path("交接").glob("*.docx"):
        assert zipfile.is_zipfile(path)


def every_raw_item_is_accounted_for(ran: Callable[..., Result]) -> None:
    items = {item.id: item for item in township_list().items()}
    raw = {item.id: item for item in raw_items().raw_items}
    assert len(raw) == 86
    for item in raw.values():
        fates = [bool(item.went_to), item.merged_into is not None, item.dropped_because is not None]
        assert fates.count(True) == 1, item.id
        for target in item.went_to:
            assert item.id in items[target].source
        if item.merged_into:
            assert MERGED[item.id] == item.merged_into
    sources = [one for item in items.values() for one in item.source]
    assert sorted(sources) == sorted(one for one in raw if raw[one].dropped_because is None)
    again = json.loads(ran("draft", "--dry-run", "--format", "json").out)
    totals = again["townships"][0]["totals"]
    assert totals == {"raw": 86, "went": 78, "merged": 5, "dropped": 3, "open": 0}
