"""Names of sheets as Excel allows them: short, without its own marks, each once."""

import re
from typing import Final

#: Excel's limit, in UTF-16 code units.
LONGEST: Final = 31
#: What Excel does not allow, and what stands for it.
_MARKS: Final = str.maketrans("[]:*?/\\", "［］：＊？／＼")
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_UNNAMED: Final = "表"


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A name for a sheet that is to be called ``wanted``; it is added to ``taken``.

    ``taken`` holds names in small letters, for Excel tells no others apart.
    """
    clean = _CONTROL.sub(" ", wanted).translate(_MARKS).strip("' \u3000") or _UNNAMED
    # What Excel keeps for its record of changes.
    clean = f"{clean}表" if clean.lower() == "history" else clean
    name, number = _cut(clean, LONGEST), 1
    while name.lower() in taken:
        number += 1
        ending = f"（{number}）"
        name = _cut(clean, LONGEST - len(ending)) + ending
    taken.add(name.lower())
    return name


def _cut(name: str, length: int) -> str:
    while len(name.encode("utf-16-le")) > 2 * length:
        name = name[:-1]
    return name.rstrip("' \u3000")
