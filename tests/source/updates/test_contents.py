import pytest

from quanze.source.reader import read_document
from quanze.source.updates.contents import updated_bytes
from quanze.source.updates.update import Update
from quanze.usage import UsageError


@pytest.mark.parametrize("marks", [b"", b"\xef\xbb\xbf", b"\xef\xbb\xbf" * 2])
def test_byte_order_marks_stay(marks: bytes) -> None:
    before = marks + "名称: 甲\n".encode()
    document = read_document(before, "a.yaml")
    update = Update(document)
    update.set(["名称"], "乙")
    assert updated_bytes(update, document, before) == marks + "名称: 乙\n".encode()


def test_what_cannot_be_updated_is_named() -> None:
    before = "名称: [甲\n".encode()
    document = read_document(before, "a.yaml")
    with pytest.raises(UsageError, match=r"a\.yaml"):
        updated_bytes(Update(document), document, before)
