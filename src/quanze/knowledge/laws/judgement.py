"""What is to be said of one citation on one day: the verdicts behind rules Q203 to Q209 and Q215."""

from collections.abc import Iterator
from dataclasses import dataclass

from quanze.knowledge.laws.editions import edition_noted
from quanze.knowledge.laws.places import missing_places
from quanze.knowledge.laws.registry import Found
from quanze.knowledge.laws.repeals import no_longer_in_force, not_yet_in_force
from quanze.knowledge.laws.spelling import not_the_full_title, unknown_title
from quanze.knowledge.laws.standing import Standing, standing_on
from quanze.knowledge.laws.verdict import Grounds, Verdict
from quanze.text.citations import Citation


@dataclass(frozen=True, slots=True)
class Judgement:
    """One citation and all that was found out about it.

    ``found`` is the instrument, ``standing`` how it stands on the day; both are ``None`` where
    the registry has none of that title, or where the citation names none. ``followed`` is the day
    or month up to which its kind was followed, where the day judged lies behind that.
    """

    citation: Citation
    found: Found | None
    standing: Standing | None
    verdicts: tuple[Verdict, ...]
    followed: str | None = None

    @property
    def is_words(self) -> bool:
        """Whether it is more likely words than a title: no marks, pin or number, and not known."""
        citation = self.citation
        return (
            self.standing is None
            and not citation.marked
            and not citation.pins
            and citation.doc_no is None
        )


def judge(citation: Citation, grounds: Grounds) -> Judgement:
    """Everything that is to be said of ``citation``."""
    if citation.law is None or citation.unresolved:
        return Judgement(citation, None, None, ())
    found = grounds.registry.find(citation.law)
    if found is None:
        return Judgement(citation, None, None, tuple(unknown_title(citation, grounds)))
    standing = standing_on(grounds.day, found.family.versions)
    version = standing.version
    followed = grounds.registry.horizon(version.kind) if grounds.past_horizon(version) else None
    verdicts = tuple(_verdicts(citation, found, standing, grounds))
    return Judgement(citation, found, standing, verdicts, followed)


def _verdicts(
    citation: Citation, found: Found, standing: Standing, grounds: Grounds
) -> Iterator[Verdict]:
    if standing.state in ("repealed", "gone"):
        yield no_longer_in_force(citation, found, standing, grounds)
        return
    if standing.state == "not_yet":
        yield not_yet_in_force(citation, standing, grounds)
        return
    if found.naming != "exact":
        yield from not_the_full_title(citation, found)
    if standing.state == "earlier":
        # What that text said is not known.
        return
    if citation.version is not None or found.naming == "edition":
        yield from edition_noted(citation, found, standing, grounds)
    yield from missing_places(citation, found, standing, grounds)
