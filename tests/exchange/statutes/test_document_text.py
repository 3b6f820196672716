"""Which documents are read, what of them, and why others are not."""

import codecs
import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from quanze.exchange import archive, refusals, word_document
from quanze.exchange.statutes import document_text
from quanze.exchange.statutes.document_text import documents_of
from quanze.exchange.statutes.statute import read_statute
from quanze.usage import UsageError
from statute_texts import RIVER_TOKENS, RIVERS, docx_bytes, put, saved

LINES = tuple(line.strip("　") for line in RIVERS.splitlines() if line)


def refusal(path: Path) -> str:
    with pytest.raises(UsageError) as caught:
        documents_of(path)
    assert caught.value.hint is not None
    return caught.value.in_language("zh")


@pytest.mark.parametrize(
    "content",
    [
        RIVERS.encode(),
        codecs.BOM_UTF8 + RIVERS.replace("\n", "\r\n").encode(),
        RIVERS.encode("gb18030"),
        RIVERS.encode("utf-16"),
        RIVERS.replace("第", "\u200b　第").encode(),
        docx_bytes(LINES),
        docx_bytes(["\n".join(LINES)]),
    ],
)
def test_one_text_in_many_encodings(tmp_path: Path, content: bytes) -> None:
    (found,) = documents_of(put(tmp_path, "河道.dat", content))
    assert found.name == "河道.dat"
    assert read_statute(found).articles.tokens == RIVER_TOKENS
    assert found.paragraphs[0] == "柳塘市河道管理条例"


def test_the_text_of_a_document_is_whole_and_nothing_beside_it(tmp_path: Path) -> None:
    written = docx.Document()
    written.sections[0].header.paragraphs[0].text = "页眉"
    paragraph = written.add_paragraph("第一条　自")
    words = nsdecls("w")
    for xml in (
        f"<w:smartTag {words}><w:r><w:t>2024年</w:t></w:r></w:smartTag>",
        f"<w:r {words}><w:tab/><w:t>起</w:t><w:noBreakHyphen/><w:br w:type='page'/></w:r>",
        f"<w:r {words}><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:r>",
        f"<w:r {words}><w:t/><w:t>施行。</w:t><w:br/><w:t>第二款。</w:t></w:r>",
    ):
        paragraph._p.append(parse_xml(xml))
    written.add_table(1, 1).cell(0, 0).text = "表"
    control = f"<w:sdt {words}><w:sdtContent><w:p><w:r><w:t>第二条</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    written.element.body.insert(1, parse_xml(control))
    (found,) = documents_of(put(tmp_path, "a.docx", saved(written)))
    assert found.paragraphs == ("第一条　自2024年\t起-施行。", "第二款。", "第二条")


@pytest.mark.parametrize("change", ["ins", "del", "moveFrom", "moveTo"])
def test_tracked_changes_are_to_be_settled_first(tmp_path: Path, change: str) -> None:
    written = docx.Document()
    paragraph = written.add_paragraph("第一条　看护河道")
    text = "delText" if change == "del" else "t"
    paragraph._p.append(
        parse_xml(
            f'<w:{change} {nsdecls("w")} w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z">'
            f"<w:r><w:{text}>和湖泊</w:{text}></w:r></w:{change}>"
        )
    )
    sentence = refusal(put(tmp_path, "修订稿.docx", saved(written)))
    assert "“修订稿.docx”里有未处理的修订" in sentence
    assert "接受或拒绝" in sentence


def test_numbers_that_word_counts_are_not_in_the_text(tmp_path: Path) -> None:
    written = docx.Document()
    written.add_paragraph("看护河道。", style="List Number")
    assert "自动编号" in refusal(put(tmp_path, "a.docx", saved(written)))


def test_bullets_and_lists_switched_off_do_no_harm(tmp_path: Path) -> None:
    written = docx.Document()
    written.add_paragraph("看护河道。", style="List Bullet")
    written.add_paragraph("", style="List Number")
    off = written.add_paragraph("照看湖泊。", style="List Number")
    off._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="0"/></w:numPr>')
    )
    unknown = written.add_paragraph("照看池塘。")
    unknown._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="999"/></w:numPr>')
    )
    missing = written.add_paragraph("照看水库。")
    missing._p.get_or_add_pPr().append(parse_xml(f'<w:pStyle {nsdecls("w")} w:val="nowhere"/>'))
    (found,) = documents_of(put(tmp_path, "a.docx", saved(written)))
    assert len(found.paragraphs) == 4


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "是 PDF"),
        (b"\n\n%PDF-1.4", "是 PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "旧格式"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "旧格式"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "是表格"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "打开密码",
        ),
        (b"{\\rtf1 }", "RTF"),
        (b"<!DOCTYPE html><html>", "是网页"),
        (b"Rar!\x1a\x07", ".rar"),
        (b"PK\x03\x04 cut off", "已损坏"),
        (docx_bytes(LINES)[:-200], "已损坏"),
        (docx_bytes([]), "是空的"),
        (codecs.BOM_UTF8 + b" \r\n", "是空的"),
        (b"", "是空的"),
        (bytes(range(1, 256)) * 4, "编码不明"),
        ("　\n".encode(), "是空的"),
        (RIVERS.encode() + b"\xff" + RIVERS.encode(), "编码不明"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    tmp_path: Path, content: bytes, said: str
) -> None:
    sentence = refusal(put(tmp_path, "河道.docx", content))
    assert "“河道.docx”" in sentence
    assert said in sentence


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot read"):
        documents_of(tmp_path / "none.docx")


def zip_bytes(**entries: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in entries.items():
            written.writestr(name, content)
    return stream.getvalue()


def gbk_named(content: bytes, name: str) -> bytes:
    """``content`` with its one entry renamed as Chinese systems used to: GBK, unmarked."""
    raw = name.encode("gbk")
    return content.replace(b"N" * len(raw), raw)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (zip_bytes(**{"word/document.xml": b"<w:no"}), "已损坏"),
        (zip_bytes(**{"[Content_Types].xml": b"<x/>"}), "已损坏"),
        (zip_bytes(**{"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b""}), "是表格"),
        (zip_bytes(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "是表格"),
        (zip_bytes(mimetype=b"application/vnd.oasis.opendocument.text"), "没有 .docx 或 .txt"),
        (zip_bytes(**{"OFD.xml": b"<x/>"}), "是 OFD"),
        (zip_bytes(**{"a.png": b"x", "__MACOSX/a.docx": b"x", "~$b.docx": b"x"}), "没有 .docx"),
        (zip_bytes(**{"a.txt": b"x", "b.pdf": b"%PDF-1.4"}), "a.zip/b.pdf”是 PDF"),
        (zip_bytes(**{"b.zip": zip_bytes(a=b"x")}), "b.zip”是压缩包。请解压后再试"),
        (zip_bytes(), "没有 .docx"),
    ],
)
def test_archives_without_statutes(tmp_path: Path, content: bytes, said: str) -> None:
    assert said in refusal(put(tmp_path, "a.zip", content))


def test_several_statutes_in_an_archive(tmp_path: Path) -> None:
    content = zip_bytes(
        **{
            "柳塘/河道.docx": docx_bytes(LINES),
            "柳塘/河道.pdf": b"%PDF-1.4",
            "b.txt": RIVERS.encode("gb18030"),
            "__MACOSX/柳塘/._河道.docx": b"x",
            ".hidden/c.txt": b"x",
            "说明.url": b"x",
        }
    )
    found = documents_of(put(tmp_path, "法规.zip", content))
    assert [one.name for one in found] == ["法规.zip/b.txt", "法规.zip/柳塘/河道.docx"]
    assert {read_statute(one).articles.tokens for one in found} == {RIVER_TOKENS}


@pytest.mark.parametrize("encoding", ["gbk", "utf-8", "latin"])
def test_names_in_an_archive_without_mark(tmp_path: Path, encoding: str) -> None:
    name = "河道/法.txt"
    raw = name.encode("utf-8" if encoding == "latin" else encoding)
    if encoding == "latin":
        raw = b"\xff\xff.txt"
    content = zip_bytes(**{"N" * len(raw): RIVERS.encode()}).replace(b"N" * len(raw), raw)
    (found,) = documents_of(put(tmp_path, "a.zip", content))
    assert found.name == ("a.zip/\u00a0\u00a0.txt" if encoding == "latin" else f"a.zip/{name}")


def test_a_password_on_an_archive_is_said(tmp_path: Path) -> None:
    content = bytearray(zip_bytes(**{"a.txt": RIVERS.encode()}))
    content[6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    assert "a.zip/a.txt”设了打开密码" in refusal(put(tmp_path, "a.zip", bytes(content)))


def test_a_damaged_entry_is_named(tmp_path: Path) -> None:
    content = bytearray(zip_bytes(**{"a.txt": RIVERS.encode()}))
    content[60] ^= 0xFF
    assert "a.zip/a.txt”已损坏" in refusal(put(tmp_path, "a.zip", bytes(content)))


def test_bombs_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = put(tmp_path, "a.zip", zip_bytes(**{"a.txt": bytes(2_000_000), "b.txt": b"x"}))
    monkeypatch.setattr(archive, "MOST_UNPACKED", 1_048_576)
    assert "超过 1 MB" in refusal(packed)
    monkeypatch.setattr(archive, "MOST_ENTRIES", 1)
    assert "里有 2 个文件，最多 1 个" in refusal(packed)
    monkeypatch.setattr(word_document, "MOST_UNPACKED", 1024)
    assert "太大" in refusal(put(tmp_path, "a.docx", docx_bytes(LINES)))
    monkeypatch.setattr(document_text, "MOST_FILE", 100)
    assert "太大" in refusal(packed)


def test_an_archive_that_breaks_after_it_was_told_from_others() -> None:
    with pytest.raises(UsageError, match="damaged"):
        archive.open_archive(b"PK", "a.zip")
    assert refusals.refuse("a\nb", refusals._ANEW).message.en.startswith("“a b”")
