"""What the rules on stages share."""

from typing import Final

from quanze.model.township_list import Stage
from quanze.rules.hit import Path

#: Where a list says at which stage it is.
STAGE: Final[Path] = ("head", "stage")
#: The stages at which the rounds of opinions are over.
AFTER_ROUNDS: Final[frozenset[Stage]] = frozenset({"送审", "公布"})
