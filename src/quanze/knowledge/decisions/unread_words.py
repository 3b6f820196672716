"""Words of a working table that its column does not allow, kept in 备注 until a person settles them.

``上级主责情形原写“由上级负责”``: nobody may classify the item as if that cell had been blank.
Whoever has settled it deletes the sentence.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final, get_args

from quanze.model.keys import chinese_title
from quanze.model.raw_items import Destination, LedBy, RawItem, ReclaimingGround, YesNo

#: Fields that decide to which list an item goes and allow some words only, with these.
DECIDING: Final[Mapping[str, tuple[str, ...]]] = {
    "basis_sufficient": get_args(YesNo),
    "needed": get_args(YesNo),
    "feasible": get_args(YesNo),
    "led_by": get_args(LedBy),
    "grounds": get_args(ReclaimingGround),
    "proposed_list": get_args(Destination),
}
#: Of these one word may have been read and another not.
SEVERAL: Final = frozenset({"led_by", "grounds"})
_BETWEEN: Final = "；"
_INNER_MARKS: Final = str.maketrans("“”", "‘’")


def unread_words(item: RawItem) -> dict[str, str]:
    """Fields with the words that stand in 备注 for them.

    A field that holds one word is settled once it holds it, whatever 备注 says.
    """
    return {
        name: word
        for name, word in words_in(item.remarks).items()
        if name in SEVERAL or getattr(item, name) is None
    }


def words_in(remarks: str | None) -> dict[str, str]:
    """All that ``remarks`` keep, by field."""
    if "原写“" not in (remarks or ""):
        return {}
    found = {name: _sentence(name).search(remarks or "") for name in DECIDING}
    return {name: match[1] for name, match in found.items() if match}


def with_words(remarks: str | None, words: Mapping[str, str]) -> str | None:
    """``remarks`` with a sentence for each of ``words`` (by field)."""
    told = [
        f"{chinese_title(RawItem, name)}原写“{as_kept(words[name])}”"
        for name in DECIDING
        if name in words
    ]
    if not told:
        return remarks
    said = [remarks] if remarks and remarks.strip() else []
    return _BETWEEN.join([*said, *told])


def as_kept(word: str) -> str:
    """A word as it stands within quotation marks."""
    return word.translate(_INNER_MARKS)


def without_words(remarks: str | None, names: Iterable[str]) -> str | None:
    """``remarks`` without the sentences on the fields ``names``."""
    kept = remarks or ""
    if "原写“" not in kept:
        return remarks
    for name in names:
        sentence = _sentence(name).pattern
        kept = re.sub(rf"{_BETWEEN}{sentence}|{sentence}{_BETWEEN}?", "", kept)
    return kept or None


def _sentence(name: str) -> re.Pattern[str]:
    return re.compile(rf"{re.escape(chinese_title(RawItem, name))}原写“([^“”]*)”")
