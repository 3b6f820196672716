"""What rules on laws share: the registry judges every citation once, each rule takes its own part."""

from collections.abc import Iterator
from typing import Final

from quanze.findings.level import Level
from quanze.knowledge.laws.instrument import Certainty
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.rule import Rule

#: How grave a verdict may be called: error only where the registry is certain.
MOST_GRAVE: Final[dict[Certainty, Level]] = {
    "certain": Level.ERROR,
    "likely": Level.WARNING,
    "open": Level.NOTICE,
}


class VerdictRule(Rule):
    """Reports the verdicts with its own code."""

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for path, verdict in file.verdicts.get(self.code, ()):
            yield Hit(
                path,
                verdict.variant,
                verdict.values,
                verdict.part,
                replacement=verdict.proposal,
                safe=verdict.safe,
                at_most=MOST_GRAVE[verdict.certainty],
            )
