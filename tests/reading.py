"""Shared by the tests of the reader: a readable view of what it found wrong."""

from quanze.model.keys import all_keys
from quanze.source.document import Document
from quanze.source.reader import read_document

HEAD = """\
乡镇:
  名称: 孟河镇
  区划代码: "320411102"
清单:
  版本: draft-v1
"""


def read(text: str, *, pure: bool = False) -> Document:
    return read_document(text.encode(), "list.yaml", all_keys(), pure=pure)


def found(text: str, *, pure: bool = False) -> list[tuple[str, str]]:
    """Code with variant, and the marked characters, of every defect of the reader, by place."""
    document = read(text, pure=pure)
    return [
        (f"{one.code}.{one.variant}".rstrip("."), text[one.span[0] : one.span[1]])
        for one in sorted(document.defects, key=lambda one: one.span)
    ]
