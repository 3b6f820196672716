"""The paragraphs of a statute's document: .docx, .txt, or several of them in a .zip."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from quanze.exchange.archive import Entry, open_archive
from quanze.exchange.forms import form_of
from quanze.exchange.refusals import refuse, refuse_encoding, refuse_form, refuse_size
from quanze.exchange.word_document import WordDocument
from quanze.source.encoding import decode
from quanze.source.files import read_bytes
from quanze.text.languages import Text

#: The largest file taken. The longest code with its annexes is 1 MB.
MOST_FILE: Final = 64 * 1024 * 1024
_READ: Final = (".docx", ".txt")
#: What people may take for a statute in an archive; anything else there is passed over.
_MISTAKEN: Final = (".doc", ".wps", ".pdf", ".rtf", ".ofd", ".zip", ".rar", ".7z")
#: What stands for a blank, also in texts that went through old programs (private characters).
_BLANKS: Final = re.compile(
    r"^[\s\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]+|[\s\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]+$"
)


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The non-empty paragraphs of one document, without blanks at either end.

    ``name`` is the file's, of one in an archive ``法规.zip/柳塘/河道.docx``.
    """

    name: str
    paragraphs: tuple[str, ...]


def documents_of(path: Path) -> list[DocumentText]:
    """The documents that the file at ``path`` holds: one, or all of an archive in order of name.

    Raises:
        UsageError: where one of them cannot be read, with its name and what to do.
    """
    data = read_bytes(path, MOST_FILE)
    if len(data) > MOST_FILE:
        raise refuse_size(path.name, MOST_FILE)
    if form_of(data) != "archive":
        return [_document(path.name, data)]
    return list(_packed(path.name, open_archive(data, path.name)))


def _packed(archive: str, entries: list[Entry]) -> Iterator[DocumentText]:
    found = [entry for entry in entries if _suffix(entry.name) in _READ]
    stems = {_stem(entry.name) for entry in found}
    for entry in entries:
        # The database offers one statute as .docx and .pdf; the .docx is enough.
        if _suffix(entry.name) in _MISTAKEN and _stem(entry.name) not in stems:
            raise refuse_form(f"{archive}/{entry.name}", form_of(entry.read()))
    if not found:
        raise refuse(
            archive,
            Text("里没有 .docx 或 .txt 文件", "holds no .docx or .txt file"),
            Text("请把法规文本放进去后再试", "Put the texts of statutes into it and try again."),
        )
    for entry in found:
        yield _document(f"{archive}/{entry.name}", entry.read())


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()


def _stem(name: str) -> str:
    return str(PurePosixPath(name).with_suffix(""))


def _document(name: str, data: bytes) -> DocumentText:
    form = form_of(data)
    if form == "docx":
        document = WordDocument(data, name)
        document.refuse_tracked_changes()
        document.refuse_automatic_numbers()
        texts = [paragraph.text for paragraph in document.paragraphs(tables=False)]
    elif form == "text":
        decoded = decode(data)
        if decoded.text is None or decoded.encoding == "damaged":
            raise refuse_encoding(name)
        texts = [decoded.text]
    else:
        raise refuse_form(name, form)
    lines = (_BLANKS.sub("", line) for text in texts for line in text.splitlines())
    paragraphs = tuple(line for line in lines if line)
    if not paragraphs:
        raise refuse_form(name, "empty")
    return DocumentText(name, paragraphs)
