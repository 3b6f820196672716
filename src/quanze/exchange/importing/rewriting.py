"""The bytes of an updated file: in UTF-8 with the byte order mark that it had."""

import codecs

from quanze.exchange.importing.existing import Existing
from quanze.model.updating import RecordUpdate
from quanze.source.updates.extents import UpdateError
from quanze.text.languages import Text
from quanze.usage import UsageError


def rewritten(existing: Existing, update: RecordUpdate) -> bytes | None:
    """The new bytes of the file; ``None`` where nothing was asked for.

    Raises:
        UsageError: where the file is written in a way that updates do not handle.
    """
    if update.empty:
        return None
    try:
        text = update.text()
    except UpdateError as error:
        name = existing.document.name
        raise UsageError(
            Text(
                f"“{name}”的写法不能就地更新，没有改动",
                f"“{name}” is written in a way that cannot be updated; nothing was changed",
            ),
            Text(
                "请把这个文件改成一行一个键的普通写法，或者导入到新的文件夹（-o）",
                "Write it one key a line, or import into another folder (-o).",
            ),
        ) from error
    marks = b""
    rest = existing.content
    while rest.startswith(codecs.BOM_UTF8):
        marks += codecs.BOM_UTF8
        rest = rest.removeprefix(codecs.BOM_UTF8)
    return marks + text.encode()
