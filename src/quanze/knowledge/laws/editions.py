"""A note on the edition beside a citation (2012年修正) that is not the edition in force: Q207."""

import re
from collections.abc import Iterator
from typing import Final

from quanze.knowledge.laws.destinations import destination, joined
from quanze.knowledge.laws.instrument import Certainty, Instrument
from quanze.knowledge.laws.registry import Found
from quanze.knowledge.laws.repeals import first_place, follow, is_range
from quanze.knowledge.laws.standing import Standing
from quanze.knowledge.laws.titles import cited_title
from quanze.knowledge.laws.verdict import Grounds, Verdict
from quanze.text.citations import Citation
from quanze.text.languages import Text

_AMENDED: Final = re.compile(
    r"(?P<year>(?:19|20)\d\d)年?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:第.次)?(?P<word>修正|修订|修改)"
)

#: （2007年）, （2016）: an edition by its year only.
_BARE_YEAR: Final = re.compile(r"[（(]?(?P<year>(?:19|20)\d\d)年?[)）]?")
#: Of how many places of one citation it is said what they are now.
_MOST_PLACES: Final = 6


def edition_noted(
    citation: Citation, found: Found, standing: Standing, grounds: Grounds
) -> Iterator[Verdict]:
    """Q207.edition where the note names an amendment before the last one."""
    note = citation.version or (citation.law if found.naming == "edition" else None) or ""
    year, current = _year_noted(note), _last_change(standing.version)
    if year is None or current is None or current <= year:
        return
    noted = next((one for one in found.family.versions if _last_change(one) == year), None)
    if noted is None and _BARE_YEAR.fullmatch(note):
        # A year alone may be that of anything.
        return
    values: dict[str, object] = {
        "law": cited_title(found.family.title),
        "year": year,
        "current": current,
    }
    certainty: Certainty = "likely" if noted is None else "certain"
    moved = _moved(citation, found, noted, grounds) if noted is not None else []
    if moved:
        values["where"] = joined(moved)
    variant = "edition_moved" if moved else "edition"
    yield Verdict("Q207", variant, certainty, citation.span, values)


def _moved(citation: Citation, found: Found, noted: Instrument, grounds: Grounds) -> list[Text]:
    """What the places cited are now, as numbered in the edition noted."""
    moved: list[Text] = []
    for pin in citation.pins[:_MOST_PLACES]:
        if pin.article is None or is_range(pin):
            continue
        places = [
            place
            for place in grounds.successions.of(found.family.title, first_place(pin))
            if place.old_start == noted.start
        ]
        if places := follow(places, grounds):
            moved.append(destination(pin, places, found.family.title))
    return moved


def _year_noted(note: str) -> int | None:
    """The year of the amendment that a note names: 2012年修正; （2012）."""
    found = _AMENDED.search(note) or _BARE_YEAR.fullmatch(note)
    return int(found["year"]) if found else None


def _last_change(version: Instrument) -> int | None:
    """The year in which this version was made."""
    made = version.amended or version.promulgated
    return made.year if made else None
