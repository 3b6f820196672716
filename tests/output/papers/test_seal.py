"""The checksum in a paper: it holds until anything is changed."""

import io
import zipfile
from pathlib import Path

import pytest

from quanze.exchange.spreadsheets.book import Book
from quanze.output.papers.formats import FORMATS
from quanze.output.papers.seal import SEALED, is_untouched, seal
from sample_reports import DAY, REPORT


def changed(data: bytes, format_name: str) -> bytes:
    """The file with a word changed, as programs save it that leave its properties alone."""
    if format_name not in {"docx", "xlsx"}:
        return data.replace("郑陆镇".encode(), "湟里镇".encode())
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for entry in source.infolist():
            part = source.read(entry)
            if entry.filename in {"word/document.xml", "xl/sharedStrings.xml"}:
                part = part.replace("郑陆镇".encode(), "湟里镇".encode())
            target.writestr(entry, part)
    return stream.getvalue()


@pytest.mark.parametrize("format_name", sorted(SEALED))
def test_a_paper_is_untouched_until_a_word_is_changed(format_name: str, tmp_path: Path) -> None:
    plain = FORMATS[format_name].load()(REPORT, DAY)
    file = tmp_path / "清单"
    file.write_bytes(plain)
    assert not is_untouched(file, format_name)
    sealed = seal(plain, format_name)
    assert sealed == seal(plain, format_name)
    file.write_bytes(sealed)
    assert is_untouched(file, format_name)
    edited = changed(sealed, format_name)
    assert edited != sealed
    file.write_bytes(edited)
    assert not is_untouched(file, format_name)
    assert not is_untouched(tmp_path / "没有", format_name)


def test_tables_of_texts_have_no_place_for_it(tmp_path: Path) -> None:
    file = tmp_path / "清单.csv"
    file.write_bytes(seal(b"a,b\r\n", "csv"))
    assert file.read_bytes() == b"a,b\r\n"
    assert not is_untouched(file, "csv")


def test_a_workbook_for_departments_is_no_paper(tmp_path: Path) -> None:
    book = Book("征求意见", DAY)
    book.add_sheet("征求意见")
    (tmp_path / "意见.xlsx").write_bytes(book.finish())
    assert not is_untouched(tmp_path / "意见.xlsx", "xlsx")


def test_a_text_that_looks_like_one_is_left_as_it_is(tmp_path: Path) -> None:
    text = f"甲 <!-- quanze:sha256:{'a' * 64} -->\n".encode()
    file = tmp_path / "清单.md"
    file.write_bytes(text)
    assert not is_untouched(file, "md")
    file.write_bytes(seal(text, "md"))
    assert file.read_bytes().startswith(text)
    assert is_untouched(file, "md")
