"""quanze-consultation/1."""

from collections.abc import Sequence
from typing import Literal

# Until Python 3.12 pydantic reads a TypedDict only from here; it brings the package along.
from typing_extensions import TypedDict

from quanze.output.contracts.values import Count, IsoDay, Ordinal

ListWord = Literal["basic", "cooperative", "reclaimed", "empowered"]
OpinionWord = Literal["none", "change", "delete", "add"]
DecisionWord = Literal["adopted", "adopted_in_part", "refused"]


class ConsultationTally(TypedDict):
    """``sent`` and ``answered`` count items; the rest count opinions that ask for something.

    ``opinions`` is the sum of ``adopted``, ``adopted_in_part``, ``refused`` and ``open``.
    """

    sent: Count
    answered: Count
    opinions: Count
    adopted: Count
    adopted_in_part: Count
    refused: Count
    open: Count


class ConsultedDepartment(ConsultationTally):
    """One department in one round. ``received`` is ``null`` until something came back."""

    name: str
    file: str
    sent_on: IsoDay | None
    received_on: IsoDay | None


class VoiceRecord(TypedDict):
    """What one department says of an item; ``id`` is ``null`` for plain 无意见."""

    department: str
    id: str | None
    opinion: OpinionWord
    suggestion: str | None
    reason: str | None
    decision: DecisionWord | None
    decision_reason: str | None


class SubjectRecord(TypedDict):
    """An item with opinions, a new one (``item`` is ``null``), or the whole list (no name either).

    ``conflict`` is ``against`` where one wants it deleted and another does not, ``differs`` where
    they want different changes, or one none.
    """

    township_code: str | None
    township: str | None
    list: ListWord | None
    item: str | None
    name: str | None
    open: bool
    conflict: Literal["against", "differs"] | None
    voices: Sequence[VoiceRecord]


class RoundRecord(ConsultationTally):
    """One round. ``subjects`` are all that opinions were given on, ``unresolved`` the open ones."""

    round: Ordinal
    drafts: Sequence[str]
    departments: Sequence[ConsultedDepartment]
    waiting_for: Sequence[str]
    unresolved: Count
    contradictions: Count
    subjects: Sequence[SubjectRecord]


class ConsultationReport(TypedDict):
    """``quanze consult status --format json``: the rounds, the first one first."""

    schema: Literal["quanze-consultation/1"]
    rounds: Sequence[RoundRecord]
