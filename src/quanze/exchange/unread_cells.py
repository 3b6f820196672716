"""The cells of an .xlsx that have content which calamine gives as blank: formulas, errors."""

import html
import io
import re
import zipfile
from typing import Final, Literal, TypeAlias

from quanze.exchange.column_letters import column_number

#: ``formula``: no program has worked out its value yet; ``error``: its value is #REF! and the like.
Fault: TypeAlias = Literal["formula", "error"]
#: Sheet → (row, column), each from 0 → what is wrong.
Faults: TypeAlias = dict[str, dict[tuple[int, int], Fault]]

_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_CELL: Final = re.compile(
    rb"<(?:\w+:)?c\b(?P<about>[^>]*?)(?<!/)>(?P<content>.*?)</(?:\w+:)?c>", re.DOTALL
)
_VALUE: Final = re.compile(rb"<(?:\w+:)?(?:v|is)\b[^>]*(?<!/)>\s*[^<\s]|<(?:\w+:)?is\b")
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f\b")
_REFERENCE: Final = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')


def unread_cells(data: bytes) -> Faults:
    """Formulas without a value and error values, sheet by sheet. Nothing for other forms.

    ``data`` is a workbook that was read already, so that its parts can be trusted to unpack.
    """
    if not data.startswith(b"PK"):
        return {}
    found: Faults = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for sheet, part in _parts(archive).items():
            content = archive.read(part)
            if b"<f" in content or b":f" in content or b't="e"' in content:
                faults = _faults(content)
                if faults:
                    found[sheet] = faults
    return found


def _parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """The part of every sheet, by its name."""
    names = set(archive.namelist())
    try:
        book = archive.read("xl/workbook.xml")
        relations = archive.read("xl/_rels/workbook.xml.rels")
    except KeyError:
        return {}
    targets = {
        _attribute(match[0], rb"Id"): _attribute(match[0], rb"Target")
        for match in _RELATION.finditer(relations)
    }
    found = {}
    for match in _SHEET.finditer(book):
        target = targets.get(_attribute(match[0], rb"(?:\w+:)id"), "")
        part = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        if part in names and part.endswith(".xml"):
            found[_attribute(match[0], rb"name")] = part
    return found


def _attribute(tag: bytes, name: bytes) -> str:
    match = re.search(rb"\s" + name + rb"=\"([^\"]*)\"", tag)
    return html.unescape(match[1].decode("utf-8", "replace")) if match else ""


def _faults(content: bytes) -> dict[tuple[int, int], Fault]:
    found: dict[tuple[int, int], Fault] = {}
    for match in _CELL.finditer(content):
        about, inner = match["about"], match["content"]
        fault: Fault | None = None
        if b't="e"' in about:
            fault = "error"
        # A text without characters (t="str") is a value: the formula says that nothing stands here.
        elif _FORMULA.search(inner) and not _VALUE.search(inner) and b't="str"' not in about:
            fault = "formula"
        reference = _REFERENCE.search(about) if fault else None
        if fault and reference:
            found[int(reference[2]) - 1, column_number(reference[1])] = fault
    return found
