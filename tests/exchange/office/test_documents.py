"""Word documents: tables, tracked changes, automatic numbers."""

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from office_files import add_table, left, names, put_document, read_one, remarked, track
from quanze.exchange.office.read import read_office_file
from quanze.usage import UsageError

HEADINGS = ["序号", "收回事项", "承接部门", "工作方式"]


def number_with(document: Any, *levels: tuple[str, str]) -> None:
    """Defines list 90 with the given formats and texts of levels."""
    numbering = document.part.numbering_part.element
    parts = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(levels)
    )
    numbering.insert(
        0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{parts}</w:abstractNum>')
    )
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>')
    )


def numbered(paragraph: Any, level: int = 0) -> None:
    paragraph._p.get_or_add_pPr().append(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>'
        )
    )


def test_tables_under_headings_and_a_table_that_goes_on(tmp_path: Path) -> None:
    file = put_document(
        tmp_path / "a.docx",
        "安澜县柳塘镇履行职责事项清单",
        "（2025年版）",
        "一、基本履职事项（2项）",
        [["序号", "事项名称"], ["一、党的建设（2项）", None], ["1", "甲"]],
        "（续表）",
        [["2", "乙"]],
        "二、上级部门收回事项",
        [["1", "丙", "县水利局", "统一办理"]],
        "三、配合履职事项",
        [["序号", "配合事项", "对应上级部门"], ["1", "丁", "县公安局"]],
        "备注：自印发之日起施行。",
    )
    reading = read_one(file)
    assert [(row.list, row.fields["name"], row.where.table) for row in reading.rows] == [
        ("basic", "甲", 1),
        ("basic", "乙", 2),
        ("cooperative", "丁", 4),
    ]
    assert (reading.township.name, reading.township.county) == ("柳塘镇", "安澜县")
    assert reading.declared == {"basic": 2}
    # A table of another list without headings of its own is not guessed at.
    assert remarked(reading) == [("no-header", 1)]
    codes = {(one.where.table, one.where.row): one.code for one in reading.left_out}
    assert codes[None, 4] == "continuation"
    assert codes[None, 7] == "note"
    assert codes[3, 1] == "no-header"


def test_cells_merged_across_and_down(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("柳塘镇配合履职事项清单")
    table = add_table(
        document,
        [
            ["序号", "类别", "配合事项", "职责划分", ""],
            ["", "", "", "上级部门", "镇"],
            ["1", "平安法治", "甲", "查处", "巡查"],
            ["2", "", "乙", "审批", "上报"],
            ["3", "民生服务", "丙", "发放", "核实"],
        ],
    )
    table.cell(0, 3).merge(table.cell(0, 4))
    for column in range(3):
        table.cell(0, column).merge(table.cell(1, column))
    table.cell(2, 1).merge(table.cell(3, 1))
    document.save(str(tmp_path / "a.docx"))
    reading = read_one(tmp_path / "a.docx")
    assert [dict(row.fields) for row in reading.rows] == [
        {
            "category": category,
            "name": name,
            "superior_duties": superior,
            "township_duties": township,
        }
        for category, name, superior, township in (
            ("平安法治", "甲", "查处", "巡查"),
            ("平安法治", "乙", "审批", "上报"),
            ("民生服务", "丙", "发放", "核实"),
        )
    ]


def test_tracked_changes_are_read_as_accepted_and_said(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("柳塘镇上级部门收回事项清单")
    table = add_table(
        document,
        [HEADINGS, ["1", "甲", "县水利局", ""], ["2", "乙", "", ""], ["3", "丙", "", ""]],
    )
    track(table.cell(1, 2).paragraphs[0], "ins", "、县公安局")
    track(table.cell(1, 3).paragraphs[0], "del", "由镇办理")
    track(table.cell(1, 3).paragraphs[0], "ins", "统一办理")
    for row, change in ((2, "del"), (3, "ins")):
        line = table.rows[row]._tr
        line.get_or_add_trPr().append(
            parse_xml(f'<w:{change} {nsdecls("w")} w:id="2" w:author="甲"/>')
        )
    document.save(str(tmp_path / "a.docx"))
    reading = read_one(tmp_path / "a.docx")
    assert names(reading) == ["甲", "丙"]
    assert reading.rows[0].fields["receiving_departments"] == ("县水利局", "县公安局")
    assert reading.rows[0].fields["working_method"] == "统一办理"
    changes = [remark.change for remark in reading.remarks]
    assert [(one.kind, one.field, one.before, one.after) for one in changes if one] == [
        ("changed", "receiving_departments", "县水利局", "县水利局、县公安局"),
        ("changed", "working_method", "由镇办理", "统一办理"),
        ("deleted", None, "2 乙", None),
        ("inserted", None, None, "3 丙"),
    ]
    assert "“由镇办理”改为“统一办理”" in reading.remarks[1].message.zh


def test_changed_paragraphs_and_paragraph_marks(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("柳塘镇基本履职事项清单")
    gone = document.add_paragraph("")
    track(gone, "del", "1.旧的")
    new = document.add_paragraph("")
    track(new, "ins", "1.新的")
    changed = document.add_paragraph("2.改")
    track(changed, "ins", "过的")
    table = document.add_table(1, 1)
    first = table.cell(0, 0).paragraphs[0]
    first.add_run("前")
    first._p.get_or_add_pPr().append(
        parse_xml(f'<w:rPr {nsdecls("w")}><w:del w:id="3" w:author="甲"/></w:rPr>')
    )
    table.cell(0, 0).add_paragraph("后")
    document.save(str(tmp_path / "a.docx"))
    from quanze.exchange.office.document_grid import document_grid
    from quanze.exchange.word_document import WordDocument

    grid = document_grid(WordDocument((tmp_path / "a.docx").read_bytes(), "a.docx"))
    assert [(row.texts[0], row.deleted, row.inserted, bool(row.changes)) for row in grid.rows] == [
        ("柳塘镇基本履职事项清单", False, False, False),
        ("1.旧的", True, False, False),
        ("1.新的", False, True, False),
        ("2.改过的", False, False, True),
        # The end of the first paragraph is deleted: both are one.
        ("前后", False, False, True),
    ]


def test_numbers_that_word_counts_itself(tmp_path: Path) -> None:
    document = docx.Document()
    number_with(document, ("decimal", "%1"))
    document.add_paragraph("柳塘镇上级部门收回事项清单")
    table = add_table(document, [HEADINGS, ["", "甲", "县水利局", ""], ["", "乙", "县水利局", ""]])
    for row in (1, 2):
        numbered(table.cell(row, 0).paragraphs[0])
    document.save(str(tmp_path / "a.docx"))
    assert [row.seq for row in read_one(tmp_path / "a.docx").rows] == [1, 2]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("chineseCounting", ["一、", "二、"]),
        ("chineseLegalSimplified", ["壹、", "贰、"]),
        ("ideographDigital", ["一、", "二、"]),
        ("decimalFullWidth", ["１、", "２、"]),
        ("decimalEnclosedCircle", ["①、", "②、"]),
        ("decimalZero", ["01、", "02、"]),
        ("upperLetter", ["A、", "B、"]),
        ("lowerRoman", ["i、", "ii、"]),
        ("upperRoman", ["I、", "II、"]),
        ("ordinal", ["1、", "2、"]),
        ("bullet", ["", ""]),
        ("none", ["", ""]),
    ],
)
def test_forms_of_automatic_numbers(form: str, expected: list[str]) -> None:
    from quanze.exchange.word_document import WordDocument
    from quanze.exchange.word_numbers import AutomaticNumbers

    document = docx.Document()
    number_with(document, (form, "%1、"), ("decimal", "%1.%2"))
    for level in (0, 1, 1, 0, 1):
        numbered(document.add_paragraph("段"), level)
    document.add_paragraph("无")
    stream = io.BytesIO()
    document.save(stream)
    opened = WordDocument(stream.getvalue(), "a.docx")
    numbers = AutomaticNumbers(opened)
    found = [numbers.next(paragraph) for paragraph in opened.body.iter(qn("w:p"))]
    assert [found[0], found[3]] == expected
    sign = [mark.removesuffix("、") or "" for mark in expected]
    if form not in ("bullet", "none"):
        assert found[1:3] + found[4:] == [
            f"{sign[0]}.1",
            f"{sign[0]}.2",
            f"{sign[1]}.1",
            "",
        ]


def test_a_list_that_begins_anew(tmp_path: Path) -> None:
    document = docx.Document()
    number_with(document, ("decimal", "%1."))
    document.part.numbering_part.element.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    document.add_paragraph("柳塘镇基本履职事项清单")
    for text, number in (("甲", 90), ("乙", 90), ("丙", 91)):
        paragraph = document.add_paragraph(text)
        numbered(paragraph)
        (found,) = paragraph._p.xpath("w:pPr/w:numPr/w:numId")
        found.set(qn("w:val"), str(number))
    document.save(str(tmp_path / "a.docx"))
    assert [row.seq for row in read_one(tmp_path / "a.docx").rows] == [1, 2, 1]


def test_documents_with_macros_are_read_and_said(tmp_path: Path) -> None:
    plain = put_document(
        tmp_path / "a.docx", "柳塘镇收回事项清单", [HEADINGS, ["1", "甲", "县水利局", "办理"]]
    )
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    other = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    file = tmp_path / "a.docm"
    with zipfile.ZipFile(plain) as archive, zipfile.ZipFile(file, "w") as written:
        for name in archive.namelist():
            written.writestr(name, archive.read(name).replace(kind, other))
        written.writestr("word/vbaProject.bin", b"\0")
    reading = read_one(file)
    assert names(reading) == ["甲"]
    assert remarked(reading) == [("macros", None)]
    assert left(reading)[1] == "header"


def test_a_document_without_a_list_is_refused(tmp_path: Path) -> None:
    file = put_document(tmp_path / "通知.docx", "关于开会的通知", "一、时间", "二、地点")
    with pytest.raises(UsageError) as caught:
        read_office_file(file)
    assert "“通知.docx”里没有认出清单表格" in caught.value.in_language("zh")
