"""Files that a reader has to refuse, or must not stumble over."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from exchange.office.made.page import Page
from exchange.office.made.paper import Paper
from exchange.office.made.several_townships import granted_powers, several_townships
from exchange.office.made.write_xlsx import xlsx_bytes
from old_workbooks import compound_file, xls_bytes

_PICTURE: Final = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89"
    b"\0\0\0\nIDATx\x9cc\0\1\0\0\5\0\1\r\n-\xb4\0\0\0\0IEND\xaeB`\x82"
)
_PAGE: Final = "<html><body><table><tr><td>序号</td><td>事项名称</td></tr></table></body></html>"


def truncated_workbook() -> bytes:
    data = _workbook()
    return data[: len(data) // 2]


def truncated_document() -> bytes:
    data = _letter()
    return data[: len(data) * 2 // 3]


def truncated_old_workbook() -> bytes:
    return xls_bytes([(0, 0, "序号"), (0, 1, "事项名称")])[:2048]


def damaged_sheet() -> bytes:
    """A whole archive whose sheet breaks off."""

    def broken(content: bytes) -> bytes:
        return content[: len(content) // 2]

    return _replaced(_workbook(), {"xl/worksheets/sheet1.xml": broken})


def encrypted_by_container() -> bytes:
    """How Excel and WPS keep a workbook with a password: a container with one stream."""
    return compound_file("EncryptedPackage", b"\x40\0\0\0\0\0\0\0" + bytes(range(256)) * 16)


def encrypted_old_workbook() -> bytes:
    return xls_bytes([(0, 0, "序号")], protected=True)


def old_document() -> bytes:
    """.doc and .wps."""
    return compound_file("WordDocument", b"\xec\xa5\xc1\0" + bytes(4092))


def picture() -> bytes:
    return _PICTURE


def page_of_the_web() -> bytes:
    """What many systems call an Excel export."""
    return _PAGE.encode()


def portable_document() -> bytes:
    return b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def empty() -> bytes:
    return b""


def blank_workbook() -> bytes:
    return xlsx_bytes([Page("Sheet1"), Page("Sheet2")])


def workbook_without_table() -> bytes:
    page = Page("Sheet1")
    for line in (
        "关于报送清单的通知",
        "各村（社区）：",
        "请于本周五前报送本单位清单，联系人见附件。",
        "2025年3月1日",
    ):
        page.put([line])
    return xlsx_bytes([page])


def workbook_of_something_else() -> bytes:
    """A table with a heading, but none of a list."""
    page = Page("通讯录")
    page.put(["序号", "姓名", "职务", "手机号码"])
    for number in range(1, 9):
        page.put([number, f"张{number}", "科员", "13800000000"])
    return xlsx_bytes([page])


def document_without_list() -> bytes:
    return _letter()


@cache
def workbook_bomb() -> bytes:
    """A workbook whose sheet unpacks to 1 GB of blanks."""
    return _bomb(_workbook(), "xl/worksheets/sheet1.xml", 1024)


@cache
def document_bomb() -> bytes:
    return _bomb(_letter(), "word/document.xml", 1024)


@cache
def open_document_bomb() -> bytes:
    return _bomb(granted_powers().data, "content.xml", 1024)


def text_without_table() -> bytes:
    return "请各村尽快报送。\n谢谢。\n".encode()


def noise() -> bytes:
    """Bytes of no encoding."""
    return bytes((7 * n * n + 13 * n) % 256 for n in range(5000))


def archive_of_files() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("收回事项.xlsx", _workbook())
    return stream.getvalue()


REFUSED: Final[Mapping[str, Callable[[], bytes]]] = {
    "截断.xlsx": truncated_workbook,
    "截断.docx": truncated_document,
    "截断.xls": truncated_old_workbook,
    "损坏.xlsx": damaged_sheet,
    "加密.xlsx": encrypted_by_container,
    "加密.docx": encrypted_by_container,
    "加密.xls": encrypted_old_workbook,
    "旧文档.doc": old_document,
    "旧文档.wps": old_document,
    "改名的旧文档.docx": old_document,
    "图片.xlsx": picture,
    "图片.docx": picture,
    "网页.xls": page_of_the_web,
    "扫描件.pdf": portable_document,
    "扫描件.xlsx": portable_document,
    "空.xlsx": empty,
    "空.csv": empty,
    "空.docx": empty,
    "空白表.xlsx": blank_workbook,
    "通知.xlsx": workbook_without_table,
    "通讯录.xlsx": workbook_of_something_else,
    "函.docx": document_without_list,
    "炸弹.xlsx": workbook_bomb,
    "炸弹.docx": document_bomb,
    "炸弹.ods": open_document_bomb,
    "通知.csv": text_without_table,
    "乱码.csv": noise,
    "乱码.xlsx": noise,
    "压缩包.zip": archive_of_files,
}


def workbook_with_macros() -> bytes:
    """.xlsm: a list with a macro beside it; the macro is never looked at."""
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    macros = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    data = _replaced(
        several_townships().data, {"[Content_Types].xml": lambda types: types.replace(kind, macros)}
    )
    return _added(data, "xl/vbaProject.bin", compound_file("dir", b"Sub AutoOpen()"))


def document_with_macros() -> bytes:
    """.docm, which python-docx does not take for a document."""
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    return _replaced(_letter(), {"[Content_Types].xml": lambda types: types.replace(kind, macros)})


def _workbook() -> bytes:
    return several_townships().data


def _letter() -> bytes:
    paper = Paper()
    paper.skip("title", "关于报送履行职责事项清单的函")
    paper.skip("text", "请于本周五前报送。")
    return paper.saved()


def _replaced(data: bytes, changes: Mapping[str, Callable[[bytes], bytes]]) -> bytes:
    """The archive with some of its files changed."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, changes[name](content) if name in changes else content)
    return stream.getvalue()


def _added(data: bytes, name: str, content: bytes) -> bytes:
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(name, content)
    return stream.getvalue()


@cache
def _blanks(megabytes: int) -> tuple[bytes, int]:
    """So many MB of blanks packed, and their check sum: one block after another."""
    block = b" " * 1024 * 1024
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    once = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 0
    for _ in range(megabytes):
        check = zlib.crc32(block, check)
    return once * megabytes + packer.flush(), check


def _bomb(data: bytes, name: str, megabytes: int) -> bytes:
    """The archive with the file ``name`` being so many MB of blanks, without packing them all."""
    packed, check = _blanks(megabytes)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {one: archive.read(one) for one in archive.namelist() if one != name}
    entries = [(one, 0, zlib.crc32(part), part, len(part)) for one, part in parts.items()]
    entries.append((name, zipfile.ZIP_DEFLATED, check, packed, megabytes * 1024 * 1024))
    files = directory = b""
    for one, method, crc, content, size in entries:
        written = one.encode()
        head = struct.pack(
            "<HHHHHIIIHH", 20, 0, method, 0, 0x21, crc, len(content), size, len(written), 0
        )
        place = struct.pack("<I", len(files))
        directory += b"PK\1\2" + struct.pack("<H", 20) + head + bytes(10) + place + written
        files += b"PK\3\4" + head + written + content
    many, at = len(entries), len(files)
    end = struct.pack("<HHHHIIH", 0, 0, many, many, len(directory), at, 0)
    return files + directory + b"PK\5\6" + end
