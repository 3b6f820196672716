"""A note on the edition beside a citation (2012年修正) that is not the edition in force: Q207."""

import re
from collections.abc import Iterator
from typing import Final

from quanze.knowledge.laws.instrument import Certainty, Instrument
from quanze.knowledge.laws.registry import Found
from quanze.knowledge.laws.standing import Standing
from quanze.knowledge.laws.titles import cited_title
from quanze.knowledge.laws.verdict import Verdict
from quanze.text.citations import Citation

_AMENDED: Final = re.compile(
    r"(?P<year>(?:19|20)\d\d)年?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:第.次)?(?P<word>修正|修订|修改)"
)


def edition_noted(citation: Citation, found: Found, standing: Standing) -> Iterator[Verdict]:
    """Q207.edition where the note names an amendment before the last one."""
    note = citation.version or (citation.law if found.naming == "edition" else None) or ""
    amended = _AMENDED.search(note)
    if amended is None:
        return
    year, current = int(amended["year"]), _last_change(standing.version)
    if current is None or current <= year:
        return
    values = {"law": cited_title(found.family.title), "year": year, "current": current}
    known = any(_last_change(version) == year for version in found.family.versions)
    certainty: Certainty = "certain" if known else "likely"
    yield Verdict("Q207", "edition", certainty, citation.span, values)


def _last_change(version: Instrument) -> int | None:
    """The year in which this version was made."""
    made = version.amended or version.promulgated
    return made.year if made else None
