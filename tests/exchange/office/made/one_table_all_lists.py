"""All lists in one table, told apart by a column; category is a column too. As xlsx and csv."""

from exchange.office.made.page import Cell, Expected, Fault, Formula, Made, Page, made
from exchange.office.made.stock_basic import BASIC
from exchange.office.made.stock_cooperative import COOPERATIVE
from exchange.office.made.stock_reclaimed import EMPOWERED, RECLAIMED
from exchange.office.made.write_text import separated_bytes
from exchange.office.made.write_xlsx import xlsx_bytes

_COLUMNS = (
    "seq", "list_word", "category", "name", "legal_basis", "lead_department", "superior_duties",
    "township_duties", "reason", "receiving_department", "working_method", "remarks",
)  # fmt: skip
_HEADINGS = (
    "序号", "清单类别", "事项类别", "事项名称", "设定依据", "对应上级部门", "上级部门职责",
    "配合职责", "收回理由", "承接部门", "工作方式", "备注",
)  # fmt: skip
_NOTES = (
    "One table holds all lists; the column 清单类别 says which (基本、配合、收回、赋权 in several words).",
    "Numbers run on over all lists.",
)


def one_table_all_lists() -> Made:
    """As a workbook with a hidden row, formulas never computed, and error values."""
    page = Page("权责总表", columns=_COLUMNS)
    page.skip("title", "安澜县白石乡履行职责事项总表", across=12)
    page.skip("header", *_HEADINGS)
    rows = []
    for number, (word, expected) in enumerate(_items(), 1):
        typed: dict[str, Cell] = {"list_word": word}
        if number == 5:
            # Somebody let the name be put together and another program saved it uncomputed.
            expected.pop("remarks", None)
            typed["remarks"] = Formula('=CONCATENATE("见",B3)')
        if number == 9:
            typed["legal_basis"] = Fault("#REF!")
            del expected["legal_basis"]
        if number == 17:
            typed["receiving_department"] = Fault("#N/A")
            del expected["receiving_department"]
        if number == 18:
            typed["remarks"] = Formula("=C20", "应急管理")
            expected["remarks"] = "应急管理"
        rows.append(page.item({"seq": number, **expected}, **typed))
    page.unread(rows[4], "remarks", "formula without a value")
    page.unread(rows[8], "legal_basis", "#REF!")
    page.unread(rows[16], "receiving_department", "#N/A")
    page.hidden_rows = {rows[3]}
    page.skip("total row", None, "总计", None, Formula('=COUNTA(D3:D22)&"项"', "20项"))
    return made(
        "23_白石乡履行职责事项总表（合并）.xlsx",
        xlsx_bytes([page]),
        "list",
        {"name": "白石乡", "county": "安澜县"},
        [page],
        notes=(
            *_NOTES,
            "One row is hidden by a filter: it is an item like the others.",
            "A computed formula counts as its value; one never computed, #REF! and #N/A are reported.",
        ),
    )


def one_table_as_csv() -> Made:
    """The same table as Excel saves it: UTF-8 with a byte order mark, CRLF."""
    page = Page(None, columns=_COLUMNS)
    page.skip("header", *_HEADINGS)
    for number, (word, expected) in enumerate(_items(), 1):
        page.item({"seq": number, **expected}, list_word=word)
    return made(
        "24_青溪镇权责清单汇总.csv",
        b"\xef\xbb\xbf" + separated_bytes(page, ",", "\r\n"),
        "list",
        {},
        [page],
        notes=(
            *_NOTES,
            "UTF-8 with a byte order mark, CRLF; no title: only the file name names a township.",
        ),
    )


def one_table_as_tsv() -> Made:
    """A table copied out of a database: tabs, UTF-8 without a mark, LF, no quotes."""
    page = Page(None, columns=("seq", "category", "name", "receiving_department", "remarks"))
    page.common = {"list": "reclaimed"}
    page.skip("title", "安澜县渡口街道上级部门收回事项清单")
    page.blank()
    page.skip("header", "序号", "类别", "收回事项名称", "承接部门", "说明")
    for number, item in enumerate(RECLAIMED, 1):
        expected: Expected = {
            "seq": number,
            "category": item.category,
            "name": item.name,
            "receiving_department": list(item.receiving_department),
        }
        if number == 4:
            expected["remarks"] = '俗称"黑诊所"'
        page.item(expected, **({"seq": f"{number}.0"} if number <= 3 else {}))
    page.skip("total row", "共计16项")
    return made(
        "25_渡口街道收回事项.tsv",
        separated_bytes(page, "\t", "\n"),
        "list",
        {"name": "渡口街道", "county": "安澜县"},
        [page],
        notes=("Tabs, UTF-8 without a mark, LF; quotation marks stand for themselves; 1.0 is 1.",),
    )


def _items() -> list[tuple[str, Expected]]:
    """Seven basic, five cooperative, six reclaimed, two empowered items, with the word of the column."""
    found: list[tuple[str, Expected]] = []
    for basic, word in zip(BASIC[7:14], ("基本", "基本履职", "基本", "基本履职事项", "基本", "基本", "基本权责"), strict=True):  # fmt: skip
        expected = {"list": "basic", **basic._asdict()}
        if not basic.legal_basis:
            del expected["legal_basis"]
        found.append((word, expected))
    for cooperative, word in zip(COOPERATIVE[:5], ("配合", "配合", "配合履职", "配合履职事项", "配合"), strict=True):  # fmt: skip
        found.append((word, {"list": "cooperative", **cooperative._asdict()}))
    for reclaimed, word in zip(RECLAIMED[8:14], ("收回", "收回", "上级收回", "上级部门收回事项", "收回", "收回"), strict=True):  # fmt: skip
        found.append((word, {"list": "reclaimed", **reclaimed._asdict()}))
    for empowered in EMPOWERED[:2]:
        expected = {
            "list": "empowered",
            "category": empowered.kind,
            "name": empowered.name,
            "legal_basis": empowered.legal_basis,
            "remarks": "由综合行政执法局行使",
        }
        found.append(("赋权", expected))
    return found
