"""Bytes to text: what is not UTF-8 is told, and read where that is possible."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.source.encoding import REPLACED, decode

TEXT = "乡镇:\n  名称: 孟河镇\n  区划代码: “320411102”\n"


@pytest.mark.parametrize("marks", [0, 1, 2])
def test_utf_8_with_and_without_marks(marks: int) -> None:
    decoded = decode(codecs.BOM_UTF8 * marks + TEXT.encode())
    assert (decoded.text, decoded.encoding, decoded.bad_offset) == (TEXT, "utf-8", None)


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("gbk", "gb18030"),
        ("gb18030", "gb18030"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("utf-16-be", "utf-16"),
    ],
)
def test_other_encodings_are_recognised(codec: str, encoding: str) -> None:
    decoded = decode(TEXT.encode(codec))
    assert (decoded.text, decoded.encoding, decoded.bad_offset) == (TEXT, encoding, 0)


def test_big_endian_utf_16_with_its_mark() -> None:
    assert decode(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")).text == TEXT


def test_rare_characters_of_gb18030_stay() -> None:
    text = "涉及㳇河社区、㛃园小区两处点位，" + "其余各社区照常办理" * 10
    assert decode(text.encode("gb18030")).text == text


def test_the_place_where_another_encoding_begins() -> None:
    decoded = decode(b"# list\n" + TEXT.encode("gbk"))
    assert decoded.text == "# list\n" + TEXT
    assert decoded.bad_offset == len("# list\n")


@pytest.mark.parametrize(
    "data",
    [TEXT.encode() * 20 + "镇".encode()[:2], TEXT.encode() * 20 + "镇".encode("gbk")],
    ids=["cut off", "two encodings"],
)
def test_a_few_broken_bytes_do_not_hide_the_rest(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.encoding == "damaged"
    assert decoded.text is not None
    assert decoded.bad_offset == len(TEXT) * 20
    assert decoded.text.startswith(TEXT * 20 + REPLACED)


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04" + bytes(range(256)) * 8, "é è à".encode("latin-1"), TEXT.encode("utf-32")],
    ids=["a workbook", "latin", "utf-32"],
)
def test_what_is_no_text_is_not_read(data: bytes) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.bad_offset) == (None, "unknown", 0)


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    decoded = decode(data)
    if decoded.bad_offset is None:
        assert decoded.encoding == "utf-8"
    else:
        assert decoded.encoding != "utf-8"
        assert 0 <= decoded.bad_offset <= len(decoded.text or "")


@given(st.text(max_size=300))
def test_good_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    data = text.encode()
    if b"\0" not in data:
        assert decode(data).text == text.lstrip("\ufeff")
