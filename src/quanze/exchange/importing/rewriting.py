"""The bytes of an updated file: in UTF-8 with the byte order mark that it had."""

import codecs
from collections.abc import Sequence

from quanze.engine.understand import understand
from quanze.exchange.importing.existing import Existing
from quanze.model.keys import all_keys
from quanze.model.updating import RecordUpdate
from quanze.source.reader import read_document
from quanze.source.updates.extents import UpdateError
from quanze.text.languages import Text
from quanze.usage import UsageError


def rewritten(
    existing: Existing, update: RecordUpdate, gone: Sequence[Sequence[str | int]] = ()
) -> bytes | None:
    """The new bytes of the file; ``None`` where nothing was asked for.

    ``gone`` are paths in the file as it is of what is then taken out: later than everything else,
    because a mapping cannot lose all that it has and be given more in one go.

    Raises:
        UsageError: where the file is written in a way that updates do not handle.
    """
    content = None if update.empty else _content(existing, update)
    if not gone:
        return content
    between = existing
    if content is not None:
        document = read_document(content, existing.document.name, all_keys())
        language = existing.language("zh")
        between = Existing(existing.path, content, document, understand(document, language))
    model = between.model
    if model is None:
        raise TypeError("only a file that was understood is changed")
    removal = RecordUpdate(between.document, type(model), between.language("zh"))
    for path in gone:
        removal.remove(list(path))
    return _content(between, removal)


def _content(existing: Existing, update: RecordUpdate) -> bytes:
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
