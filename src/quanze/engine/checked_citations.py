"""Citations with their verdicts and levels, as ``quanze laws check`` gives them to its formats."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quanze.findings.level import Level
from quanze.knowledge.laws.judgement import Judgement
from quanze.knowledge.laws.verdict import Verdict
from quanze.rules.basis.verdict_rule import MOST_GRAVE
from quanze.text.languages import Text


@dataclass(frozen=True, slots=True)
class CheckedCitation:
    """One citation: in which file, where in it, in which text, and what is to be said of it."""

    file: str
    place: Text
    text: str
    judgement: Judgement
    verdicts: tuple[tuple[Verdict, Level], ...]

    @property
    def written(self) -> str:
        """The citation as it stands in the text."""
        start, end = self.judgement.citation.span
        return self.text[start:end]

    @property
    def looked_up(self) -> bool:
        """Whether the registry has what it names."""
        return self.judgement.standing is not None

    @property
    def level(self) -> Level | None:
        """The gravest level; ``None`` where nothing is wrong."""
        return min((level for _, level in self.verdicts), key=lambda one: one.rank, default=None)


@dataclass(frozen=True, slots=True)
class CheckedCitations:
    """All citations of one run, in order."""

    day: datetime.date
    citations: Sequence[CheckedCitation]

    def count(self, level: Level) -> int:
        """How many have this gravest level."""
        return sum(1 for citation in self.citations if citation.level is level)

    def clean(self) -> int:
        """How many were looked up and nothing is wrong with them."""
        return sum(1 for one in self.citations if not one.verdicts and one.looked_up)

    def not_looked_up(self) -> int:
        """How many name nothing that could be looked up: documents by number, 本法, 前款."""
        return sum(1 for one in self.citations if not one.verdicts and not one.looked_up)

    def reaches(self, level: Level) -> bool:
        """Whether any verdict is at least as grave as ``level``."""
        return any(
            found.reaches(level) for citation in self.citations for _, found in citation.verdicts
        )


def graded(verdict: Verdict, levels: Mapping[str, Level]) -> Level:
    """The level of a verdict: that of its rule, or the gravest that its certainty allows."""
    most = MOST_GRAVE[verdict.certainty]
    level = levels[verdict.code]
    return most if most.rank > level.rank else level
