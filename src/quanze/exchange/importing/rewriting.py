"""The bytes of a file that an import changes, fields that were emptied last."""

from collections.abc import Sequence

from quanze.engine.understand import understand
from quanze.exchange.importing.existing import Existing
from quanze.model.keys import all_keys
from quanze.model.updating import RecordUpdate
from quanze.source.reader import read_document
from quanze.source.updates.contents import updated_bytes


def rewritten(
    existing: Existing, update: RecordUpdate, gone: Sequence[Sequence[str | int]] = ()
) -> bytes | None:
    """The new bytes of the file; ``None`` where nothing was asked for.

    ``gone`` are paths in the file as it is of what is then taken out: later than everything else,
    because a mapping cannot lose all that it has and be given more in one go.

    Raises:
        UsageError: where the file is written in a way that updates do not handle.
    """
    content = None if update.empty else updated_bytes(update, existing.document, existing.content)
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
    return updated_bytes(removal, between.document, between.content)
