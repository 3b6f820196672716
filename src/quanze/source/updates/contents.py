"""The bytes of a file that was updated in place, or one sentence why it was not."""

import codecs
from typing import Protocol

from quanze.source.document import Document
from quanze.source.updates.extents import UpdateError
from quanze.text.languages import Text
from quanze.usage import UsageError


class Updated(Protocol):
    """Changes to one file that are ready to be carried out."""

    def text(self) -> str: ...


def updated_bytes(update: Updated, document: Document, before: bytes) -> bytes:
    """The file with its changes, in UTF-8 with the byte order marks that it had.

    Args:
        update: the changes.
        document: the file as it was read.
        before: its bytes.

    Raises:
        UsageError: where it is written in a way that cannot be changed without changing more.
    """
    try:
        text = update.text()
    except UpdateError as error:
        raise UsageError(
            Text(
                f"“{document.name}”的写法不能就地更新，没有改动",
                f"“{document.name}” is written in a way that cannot be updated; nothing was changed",
            ),
            Text(
                "请把这个文件改成一行一个键的普通写法，不用单行的花括号，再试",
                "Write it one key a line, without braces, and try again.",
            ),
        ) from error
    marks = b""
    while before.startswith(codecs.BOM_UTF8, len(marks)):
        marks += codecs.BOM_UTF8
    return marks + text.encode()
