"""What departments write where no column takes it is said; renamed headings do no harm."""

from typing import Any

import openpyxl

from cli_consult import Sent
from commands import Quanze
from consulting import ZHENGLU, answer


def test_nothing_that_a_department_writes_goes_unsaid(quanze: Quanze, sent: Sent) -> None:
    book = sent.book("区公安局")
    answer(book, {(ZHENGLU, "P002"): {"opinion": "修改", "content": "另写的职责"}}, others="同意")
    known = openpyxl.load_workbook(book)
    sheet: Any = known["征求意见"]
    sheet["A2"] = f"{sheet['A2'].value}总体意见：同意"
    sheet["G4"] = "贵局态度"
    sheet["K6"] = "写在表外的话"
    sheet["B40"] = "本意见已经局长办公会研究"
    sheet["I6"] = "=1+1"
    sheet["A6"].comment = openpyxl.comments.Comment("写在批注里的话", "某科")
    known.create_sheet("补充意见")["A1"] = "写在另一张表上的话"
    known.save(book)
    result = quanze("consult", "receive", str(book))
    assert result.code == 0
    for said in (
        "征求意见 第 2 行：没有读入：总体意见：同意",
        "“意见”一栏的表头改成了“贵局态度”，照样读入",
        "征求意见 第 6 行：没有读入：写在表外的话",
        "征求意见 第 40 行：没有读入：本意见已经局长办公会研究",
        "第 6 行：有一格是还没有算出结果的算式，没有读入",
        "有 1 处批注没有读入",
        "工作表“补充意见”：没有读入：写在另一张表上的话",
        "对应内容改为“另写的职责”，记入修改建议",
    ):
        assert said in result.out.replace("\n    ", "").replace("\n      ", ""), said


def test_a_form_as_it_went_out_has_nothing_to_say(quanze: Quanze, sent: Sent) -> None:
    books = sorted(str(book) for book in sent.books.glob("*.xlsx"))
    read = quanze("consult", "receive", *books, "--dry-run")
    assert len(books) > 2
    assert read.code == 0
    assert "没有读入" not in read.out
    answer(sent.book("区公安局"), {(ZHENGLU, "P002"): {"opinion": "删除"}}, others="同意")
    assert quanze("consult", "receive", str(sent.book("区公安局"))).code == 0
    assert quanze("consult", "answer", "-o", "意见.xlsx").code == 0
    assert "没有读入" not in quanze("consult", "answer", "意见.xlsx").out
