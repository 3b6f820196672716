"""Whose list a file is that could not be read: what its name and its text let one guess.

A township whose file was not read is neither gone nor new. The guesses are broad on purpose: to
call a township removed that is not does more harm than to leave one out and say so.
"""

import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from quanze.model.departments import DepartmentRegister
from quanze.model.raw_items import RawItems
from quanze.model.township import Township


def _key(*keys: str | None) -> str:
    """The pattern of a key, at the start of a line or inside braces."""
    words = "|".join(re.escape(key) for key in keys if key)
    return rf"(?:^|[\s{{,，\"'])(?:{words})[\"']?\s*[:：]\s*"


_FIELDS = Township.model_fields
_CODE = re.compile(
    _key("code", _FIELDS["code"].title) + r"[\"'“”‘’]?([0-9]{9})(?:[0-9]{3})?(?![0-9])",
    re.MULTILINE,
)
_NAME = re.compile(
    _key("name", _FIELDS["name"].title) + r"[\"'“”‘’]?([^\s\"'“”‘’,，}#]+)", re.MULTILINE
)
_OTHER_KIND = re.compile(
    "^(?:"
    + "|".join(
        f"{name}|{model.model_fields[name].title}"
        for model, name in ((DepartmentRegister, "departments"), (RawItems, "raw_items"))
    )
    + r")\s*[:：]",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Clues:
    """What may tell the township of a file: codes of nine digits, names, the name of the file."""

    file: str
    codes: frozenset[str] = field(default_factory=frozenset)
    names: frozenset[str] = field(default_factory=frozenset)

    def point_to(self, code: str, name: str, file: str) -> bool:
        """Whether the file may be that of a township, whose list stands in ``file``."""
        return code in self.codes or name in self.names or stem(file) == stem(self.file)


def stem(file: str) -> str:
    """The name of a file without folder and ending."""
    return PurePosixPath(file.replace("\\", "/")).stem.casefold()


def find_clues(file: str, text: str) -> Clues | None:
    """What ``text`` says of its township; ``None`` where it is surely no township's list.

    Names are those of items too, which are nobody's township.
    """
    if _OTHER_KIND.search(text):
        return None
    return Clues(file, frozenset(_CODE.findall(text)), frozenset(_NAME.findall(text)))
