"""Titles that are not the full one, nearly a known one, or unknown: Q203, Q204, Q215."""

import re
from collections.abc import Iterator
from typing import Final

from quanze.knowledge.laws.instrument import Certainty
from quanze.knowledge.laws.registry import Family, Found
from quanze.knowledge.laws.standing import standing_on
from quanze.knowledge.laws.titles import STATE, cited_title, same_title, title_key, without_edition
from quanze.knowledge.laws.verdict import Grounds, Verdict
from quanze.text.citations import Citation
from quanze.text.languages import Text

#: Titles of laws end so; 办法, 方法, 执法, 立法 and 工作法 (ways of working) are other words.
_LAW: Final = re.compile(r"(?<![办方做执立司普守])(?<!工作)法$|法典$")
#: Titles of regulations, rules and the like: what the registry would hold.
_INSTRUMENT: Final = re.compile(
    r"(?:(?<!工作)法|法典|条例|规定|办法|细则|规则|规程|准则)(?:[（(]试行[)）])?$"
)
#: 常州市…, 江苏省…: of a place, or by one.
_OF_A_PLACE: Final = re.compile(
    r"^(?P<place>.{2,9}?(?:省|自治区|自治州|自治县|市|地区|盟|县|区|旗))(?!划|域|块|内)"
)
#: From which likeness a title is named as the nearest, without calling it meant.
_WORTH_NAMING: Final = 0.72
_SHORTEST_SLIP: Final = 6
_GONE: Final = Text("（已废止）", " (repealed)")


def not_the_full_title(citation: Citation, found: Found) -> Iterator[Verdict]:
    """Q203, and Q215 where only marks or white space differ."""
    full = cited_title(found.family.title)
    if citation.stands_for is not None or citation.law is None:
        return
    written = without_edition(citation.law) if found.naming == "edition" else citation.law
    if found.naming == "exact" or same_title(written, full):
        return
    edition = citation.law[len(written) :] if found.naming == "edition" else ""
    proposal = f"《{full}》{edition.strip()}"
    yield Verdict(
        "Q203",
        "",
        "certain",
        citation.name_span,
        {"law": citation.law, "full": full},
        proposal,
        safe=True,
    )


def unknown_title(citation: Citation, grounds: Grounds) -> Iterator[Verdict]:
    """Q215 where the title is a slip of a known one, else Q204."""
    title = citation.law or ""
    if _has_own_number(citation) or not _INSTRUMENT.search(title):
        return
    if not citation.marked and not citation.pins:
        # 宣传民法典, 制定管理办法: words, more often than a title.
        return
    near = nearest_title(title, grounds)
    values: dict[str, object] = {"law": title, "until": grounds.registry.as_of}
    if near is not None and _is_slip(title, near):
        full = cited_title(near.title)
        yield Verdict(
            "Q215", "", "certain", citation.name_span, {**values, "full": full}, f"《{full}》"
        )
        return
    law = citation.marked and _LAW.search(title) is not None and _place(title) is None
    certainty: Certainty = "open"
    if law:
        values["until"] = grounds.registry.horizon("法律")
        certainty = _certainty_of_absence(grounds)
    variant = "law" if law else ""
    if near is not None:
        variant += "_near" if variant else "near"
        values["near"] = cited_title(near.title)
        values["fate"] = fate(near, grounds)
    yield Verdict("Q204", variant, certainty, citation.name_span, values)


def nearest_title(title: str, grounds: Grounds) -> Family | None:
    """The instrument most like ``title``, where it is of the same place."""
    near = grounds.registry.nearest(title, at_least=_WORTH_NAMING)
    return near if near is not None and _place(near.title) == _place(title) else None


def fate(family: Family, grounds: Grounds) -> Text:
    """What to add to the name of an instrument that is no longer in force."""
    state = standing_on(grounds.day, family.versions).state
    return _GONE if state in ("repealed", "gone") else Text("", "")


def _certainty_of_absence(grounds: Grounds) -> Certainty:
    """How sure it is that there is no such national law.

    Before the day of the list there may have been one that was repealed since; after it, one may
    have been passed.
    """
    listed, day = grounds.registry.horizon("法律"), grounds.day.isoformat()
    if day < listed:
        return "open"
    return "certain" if day == listed else "likely"


def _has_own_number(citation: Citation) -> bool:
    """Whether a document number leads to it: 柳政规〔2023〕2号. Decrees are instruments."""
    return citation.doc_no is not None and "〔" in citation.doc_no


def _place(title: str) -> str | None:
    """The place a title begins with, if it begins with one."""
    found = _OF_A_PLACE.match(title.replace(STATE, ""))
    return found["place"] if found else None


def _is_slip(title: str, near: Family) -> bool:
    """Whether ``title`` is surely meant as the known one.

    A character too many, too few or two in the wrong order; or one wrong character in a long
    title. 铁路安全保护条例 and 公路安全保护条例 differ by more than a slip.
    """
    from rapidfuzz.distance import OSA

    written, known = title_key(title), near.key
    if len(known) < _SHORTEST_SLIP or sorted(_digits(written)) != sorted(_digits(known)):
        return False
    distance = OSA.distance(written, known)
    same_length = len(written) == len(known)
    if same_length and sorted(written) == sorted(known):
        return distance == 1
    if same_length:
        return distance == 1 and len(known) >= 2 * _SHORTEST_SLIP
    longer, shorter = sorted((written, known), key=len, reverse=True)
    missing = len(longer) - len(shorter)
    return missing == distance and missing <= (2 if len(known) >= 2 * _SHORTEST_SLIP else 1)


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdecimal())
