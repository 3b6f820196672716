"""What became of one department's answers."""

from dataclasses import dataclass, field

from quanze.drafting.consultation.subjects import Note
from quanze.model.opinions import Opinions


@dataclass(slots=True)
class TakenIn:
    """What became of one department's answers.

    ``answered`` counts the items answered in this file, ``blank`` rows without an answer,
    ``opinions`` statements that ask for something.
    """

    model: Opinions
    changed: bool = False
    answered: int = 0
    agreed: int = 0
    opinions: int = 0
    blank: int = 0
    notes: list[Note] = field(default_factory=list)
