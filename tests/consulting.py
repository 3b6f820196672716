"""A small workspace of two townships, and workbooks changed as departments change them."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter

from quanze.exchange.workbook import Sheet, sheets_of

REGISTER = """\
部门名录:
  - 名称: 区民政局
    层级: 县级
    简称: [区民政]
  - 名称: 区公安局
    层级: 县级
    曾用名:
      - 名称: 区公安分局
  - 名称: 区城市管理局
    层级: 县级
  - 名称: 区委机构编制委员会办公室
    层级: 县级
    简称: [区委编办]
"""
_LIST = """\
乡镇:
  名称: {name}
  区划代码: "{code}"
  所属: [江苏省, 常州市, 天宁区]
清单:
  版本: draft-v1
  阶段: 征求意见
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    类别: 乡村振兴
配合履职事项:
  - 编号: P001
    名称: 开展困难群众探访关爱
    类别: 民生服务
    对应上级部门: [{civil}, 区公安局]
    上级部门职责: 制定探访标准
    配合职责: 上门探访并登记
  - 编号: P002
    名称: 烟花爆竹燃放管理
    类别: 平安法治
    对应上级部门: [{police}]
    上级部门职责: 查处违法燃放
    配合职责: 开展巡查劝导
上级部门收回事项:
  - 编号: S001
    名称: 对擅自张贴涂写的行政处罚
    类别: 行政处罚
    收回理由: 没有执法条件
    承接部门: [区城市管理局]
    工作方式: 由区城市管理局查处
  - 编号: S002
    名称: 老年人优待证核发
    类别: 行政确认
    收回理由: 权力已经取消
    取消依据: 有关取消的决定
新增赋权事项:
  - 编号: F001
    名称: 对露天烧烤的行政处罚
    类别: 行政处罚
    原实施部门: 区城市管理局
    行使方式: 下放
"""
ZHENGLU, LIUTANG = "320402100", "320402101"


def write_workspace(folder: Path) -> Path:
    """``folder/lists`` with settings, register and the lists of 郑陆镇 and 柳塘镇."""
    lists = folder / "lists"
    lists.mkdir()
    (lists / "quanze.toml").write_text('language = "zh"\n', encoding="utf-8")
    (lists / "departments.yaml").write_text(REGISTER, encoding="utf-8")
    zhenglu = _LIST.format(name="郑陆镇", code=ZHENGLU, civil="区民政局", police="区公安局")
    liutang = _LIST.format(name="柳塘镇", code=LIUTANG, civil="区民政", police="区公安分局")
    (lists / "zhenglu.yaml").write_text(zhenglu, encoding="utf-8")
    (lists / "liutang.yaml").write_text(liutang, encoding="utf-8")
    return lists


def replace_in(file: Path, old: str, new: str) -> None:
    """Change a text that must stand in ``file``."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def answer(
    book: Path, answers: Mapping[tuple[str, str], Mapping[str, str]], *, others: str = ""
) -> None:
    """Fill cells in, as a person does: by township code and item id, then by key of the column.

    ``others`` goes into the column 意见 of all other rows of items. Only the cells change, so that
    all the rest of the workbook is as quanze wrote it.
    """
    data = book.read_bytes()
    sheet = sheets_of(data, book.name)[0]
    keys = {
        str(value).removeprefix("quanze:"): place
        for row in sheet.rows
        for place, value in enumerate(row)
        if str(value).startswith("quanze:")
    }
    cells: dict[str, str] = {}
    left = dict(answers)
    for number, row in enumerate(sheet.rows, 1):
        about = (str(row[keys["code"]]), str(row[keys["number"]]))
        if about[0].isdigit():
            for key, text in left.pop(about, {"opinion": others} if others else {}).items():
                cells[f"{chr(ord('A') + keys[key])}{number}"] = text
    assert not left, f"no rows for {left}"
    book.write_bytes(with_cells(data, cells))


def add_rows(book: Path, rows: list[Mapping[str, str]]) -> None:
    """Fill in the empty rows at the end, by key of the column."""
    data = book.read_bytes()
    sheet = sheets_of(data, book.name)[0]
    keys = {
        str(value).removeprefix("quanze:"): place
        for row in sheet.rows
        for place, value in enumerate(row)
        if str(value).startswith("quanze:")
    }
    title = next(n for n, row in enumerate(sheet.rows, 1) if str(row[0]).startswith("以下各行"))
    cells = {
        f"{chr(ord('A') + keys[key])}{number}": text
        for number, row in enumerate(rows, title + 1)
        for key, text in row.items()
    }
    book.write_bytes(with_cells(data, cells))


def with_cells(data: bytes, cells: Mapping[str, str]) -> bytes:
    """The workbook with texts in cells of its first sheet, everything else byte for byte."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                xml = content.decode()
                for reference, text in cells.items():
                    pattern = rf'<c r="{reference}"( s="\d+")[^>]*?(?:/>|>.*?</c>)'
                    found = re.search(pattern, xml)
                    assert found is not None, reference
                    inline = f'<is><t xml:space="preserve">{escape(text)}</t></is>'
                    cell = f'<c r="{reference}"{found[1]} t="inlineStr">{inline}</c>'
                    xml = xml[: found.start()] + cell + xml[found.end() :]
                content = xml.encode()
            new.writestr(entry, content)
    return stream.getvalue()


Rows = list[list[Any]]


def resaved(book: Path, change: Callable[[Rows], Rows], *, keep_marker: bool = True) -> None:
    """The workbook as another program saves it: texts only, the rows of the first sheet changed."""
    sheets = sheets_of(book.read_bytes(), book.name)
    with xlsxwriter.Workbook(str(book)) as workbook:
        for number, sheet in enumerate(sheets):
            if sheet.name == "_quanze" and not keep_marker:
                continue
            _save(workbook, sheet, change(sheet.rows) if number == 0 else sheet.rows)


def _save(workbook: Any, sheet: Sheet, rows: Rows) -> None:
    page = workbook.add_worksheet(sheet.name)
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            if isinstance(value, float):
                page.write_number(number, place, value)
            elif value != "":
                page.write_string(number, place, str(value))
    if sheet.hidden:
        page.hide()
