"""Whose opinions a sheet holds, where it has no column for it."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from quanze.exchange.office.cell_text import joined
from quanze.knowledge.departments.prefixes import take_apart
from quanze.knowledge.departments.usual import shipped_departments

_UNIT: Final = re.compile(
    r"(?:反馈|填报|回复|答复|提出意见)?(?:单位|部门)(?:名称)?(?:[(][^()]*[)])?:(?P<name>[^\s:,;，；(]{3,30})"
)
_TITLE: Final = re.compile(
    r"^(?P<name>[^\s:,;《》]{3,24}?)(?:关于|对《|对[^,]{2,16}的?(?:反馈|意见))"
)
_PARTS: Final = re.compile(r"[\s_\-—－()\[\]【】《》、,，.]+")
_TOWNSHIP: Final = re.compile(
    r"(?:镇|乡|街道|专班|领导小组|办事处)$|(?:镇|乡|街道)(?:人民政府|党委)"
)
_BODY: Final = re.compile(r"(?:局|委|办|部|院|署|队|中心|公司|分局|厅|处|联合会|工会)$")


def department_in(
    stating: Sequence[str], signed: Sequence[str], sheet: str | None, file: str
) -> str | None:
    """The department that a unit row, a title, a signature, or the sheet's or file's name gives."""
    for text in stating:
        match = _UNIT.search(_folded(text))
        if match and not _TOWNSHIP.search(match["name"]):
            return joined(match["name"])
    for text in stating:
        match = _TITLE.match(_folded(text))
        if match and _is_body(match["name"]):
            return match["name"]
    for text in signed:
        if _is_body(joined(text)):
            return joined(text)
    for text in (sheet or "", file):
        for part in _PARTS.split(_folded(text)):
            if _is_body(part):
                return part
    return None


def _is_body(name: str) -> bool:
    if len(name) < 3 or not _BODY.search(name) or _TOWNSHIP.search(name):
        return False
    taken = take_apart(name, ())
    return shipped_departments().find(taken.stem) is not None or (
        bool(taken.sign) and name.endswith(("局", "分局", "大队", "中心"))
    )


def _folded(text: str) -> str:
    return re.sub(r"[ \t\n\u3000]+", " ", unicodedata.normalize("NFKC", text))
