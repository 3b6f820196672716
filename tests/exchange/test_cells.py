"""The texts of lines, cells and paragraphs, with their places."""

import io
import json
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from old_workbooks import xls_bytes
from quanze.exchange import cells, old_workbook, workbook
from quanze.exchange.cells import texts_of
from quanze.exchange.workbook import Cell
from quanze.usage import UsageError
from statute_texts import put, saved

CITED = "《柳塘市河道管理条例》第三条"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def placed(path: Path) -> list[tuple[str, str]]:
    return [(found.place.zh, found.text) for found in texts_of(path)]


def refusal(path: Path) -> str:
    with pytest.raises(UsageError) as caught:
        list(texts_of(path))
    assert caught.value.hint is not None
    return caught.value.in_language("zh")


def xlsx(*filled: tuple[str, int, str]) -> bytes:
    """A workbook with a sheet 清单, texts in the given cells, and a hidden sheet."""
    cells_xml = "".join(
        f'<row r="{row}"><c r="{column}{row}" t="inlineStr"><is><t>{text}</t></is></c></row>'
        if text
        else f'<row r="{row}"><c r="{column}{row}" s="0"/></row>'
        for column, row, text in filled
    )
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{cells_xml}</sheetData></worksheet>'
    names = {"清单": "", "备选": ' state="hidden"'}
    sheets = "".join(
        f'<sheet name="{name}" sheetId="{n}"{state} r:id="rId{n}"/>'
        for n, (name, state) in enumerate(names.items(), 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in (1, 2)
    )
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship '
            f'Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
            f"{relations}</Relationships>",
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}'
            "</sheets></workbook>",
            "xl/worksheets/sheet1.xml": sheet,
            "xl/worksheets/sheet2.xml": sheet,
        }
    )


def packed(entries: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as written:
        for name, content in entries.items():
            written.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.csv", "a.yaml"])
def test_plain_text_goes_line_by_line(tmp_path: Path, name: str) -> None:
    text = f"\ufeff依据：\r\n\r\n  - {CITED}\r\n"
    expected = [("第1行", "依据："), ("第3行", f"  - {CITED}")]
    assert placed(put(tmp_path, name, text)) == expected
    assert placed(put(tmp_path, name, text[1:].encode("gb18030"))) == expected
    (first, _) = texts_of(tmp_path / name)
    assert first.place.en == "line 1"


def test_workbooks_go_cell_by_cell_without_hidden_sheets(tmp_path: Path) -> None:
    content = xlsx(("B", 2, CITED), ("AA", 12, "依据"), ("C", 13, " "), ("XFD", 1048576, ""))
    for name in ("a.xlsx", "a.et"):
        assert placed(put(tmp_path, name, content)) == [("清单!B2", CITED), ("清单!AA12", "依据")]
    assert Cell("清单", 12, 16_384, "").reference == "清单!XFD12"


def test_workbooks_of_the_old_kind(tmp_path: Path) -> None:
    content = xls_bytes([(1, 1, CITED), (11, 26, "依据")])
    for name in ("a.xls", "a.et", "a.dat"):
        assert placed(put(tmp_path, name, content)) == [("清单!B2", CITED), ("清单!AA12", "依据")]
    sentence = refusal(put(tmp_path, "b.xls", xls_bytes([(1, 1, CITED)], protected=True)))
    assert "“b.xls”设了打开密码" in sentence


def test_an_old_workbook_that_would_take_all_memory_ends_no_process_but_its_own(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    content = xls_bytes([(0, 0, CITED), (65_535, 65_535, "末")])
    assert "已损坏" in refusal(put(tmp_path, "a.xls", content))
    assert capfd.readouterr().err == ""


def test_cells_too_far_apart_are_refused(tmp_path: Path) -> None:
    content = xlsx(("A", 1, CITED), ("XFD", 1048576, "末"))
    assert "铺得太大" in refusal(put(tmp_path, "a.xlsx", content))


def test_open_document_sheets(tmp_path: Path) -> None:
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<o:document-content xmlns:o="{space}:office:1.0" xmlns:table="{space}:table:1.0" '
        f'xmlns:text="{space}:text:1.0" xmlns:office="{space}:office:1.0"><o:body><o:spreadsheet>'
        '<table:table table:name="清单"><table:table-row><table:table-cell '
        f'office:value-type="string"><text:p>{CITED}</text:p></table:table-cell>'
        "</table:table-row></table:table></o:spreadsheet></o:body></o:document-content>"
    )
    entries = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": content.replace("<o:", "<office:").replace("</o:", "</office:"),
    }
    assert placed(put(tmp_path, "a.ods", packed(entries))) == [("清单!A1", CITED)]


def test_documents_go_by_paragraph_with_their_tables(tmp_path: Path) -> None:
    written = docx.Document()
    written.add_paragraph("清单")
    written.add_paragraph("")
    table = written.add_table(2, 2)
    table.cell(1, 1).text = CITED
    table.cell(0, 0).add_table(1, 1).cell(0, 0).text = "内表"
    last = written.add_paragraph("末段")
    for change, text in (("ins", "新"), ("del", "旧"), ("moveFrom", "走")):
        last._p.append(
            parse_xml(
                f'<w:{change} {nsdecls("w")} w:id="1" w:author="甲">'
                f"<w:r><w:t>{text}</w:t></w:r></w:{change}>"
            )
        )
    file = put(tmp_path, "a.docx", saved(written))
    assert placed(file) == [
        ("第1段", "清单"),
        ("表1第1行第1列", "\n内表\n"),
        ("表1第2行第2列", CITED),
        ("第3段", "末段新"),
    ]
    assert list(texts_of(file))[1].place.en == "table 1, row 1, column 1"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"", "是空的"),
        ("a.bin", bytes(range(1, 256)) * 4, "编码不明"),
        ("a.pdf", b"%PDF-1.4", "是 PDF"),
        ("a.zip", packed({"a.txt": "x"}), "压缩包"),
        ("a.docx", packed({"word/document.xml": "<"}), "已损坏"),
        ("a.xlsx", packed({"[Content_Types].xml": "", "xl/workbook.xml": "<"}), "已损坏"),
        ("a.xlsx", xlsx(("A", 1, CITED)).replace(b"</t></is>", b"</t><is>"), "已损坏"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000), "已损坏"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000), "旧格式"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    sentence = refusal(put(tmp_path, name, content))
    assert f"“{name}”" in sentence
    assert said in sentence


def test_too_large_files_and_workbooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = put(tmp_path, "a.xlsx", xlsx(("A", 1, CITED)))
    monkeypatch.setattr(workbook, "MOST_UNPACKED", 100)
    assert "太大" in refusal(file)
    monkeypatch.setattr(cells, "MOST_FILE", 10)
    assert "太大" in refusal(file)


def test_the_office_files_of_the_reference_data(shared: Path) -> None:
    folder = shared / "data" / "office"
    if not folder.is_dir():
        pytest.skip("the office files stand beside the repository, not in it")
    for gold_file in folder.glob("*.gold.json"):
        gold = json.loads(gold_file.read_text(encoding="utf-8"))
        texts = list(texts_of(folder / gold["file"]))
        assert len({found.place for found in texts}) == len(texts)
        # A quote in a line of .csv is doubled.
        bare = "".join("".join(found.text.split()) for found in texts).replace('""', '"')
        assert [item["name"] for item in gold["items"] if (item["name"] or "") not in bare] == []


def test_a_panic_of_the_library_is_a_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import python_calamine

    class PanicException(BaseException):
        pass

    class Workbook:
        error: BaseException = PanicException("assertion failed")

        @classmethod
        def from_filelike(cls, _stream: object) -> object:
            raise cls.error

    monkeypatch.setattr(python_calamine, "CalamineWorkbook", Workbook)
    file = put(tmp_path, "a.xlsx", xlsx(("A", 1, CITED)))
    assert "已损坏" in refusal(file)
    Workbook.error = python_calamine.PasswordError("protected")
    assert "打开密码" in refusal(file)
    Workbook.error = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        list(texts_of(file))


def test_where_the_system_has_no_limit_of_memory_none_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    old_workbook._limit_memory()
