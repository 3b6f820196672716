"""What ``--format json`` promises to programs: every report, key by key.

The names are English in every language. A report's ``schema`` changes its number when a key is
taken away or changes its meaning; keys may be added without that, so readers ignore unknown ones.
The JSON Schemas of the reports are made from these classes.
"""

from quanze.output.contracts.consultation import ConsultationReport
from quanze.output.contracts.diff import DiffReport
from quanze.output.contracts.draft import DraftReport
from quanze.output.contracts.findings import FindingsReport
from quanze.output.contracts.imports import ImportReport
from quanze.output.contracts.laws import (
    CitationsRecord,
    LawReport,
    LawsCheckReport,
    LawsDiffReport,
    LocalLawRow,
)
from quanze.output.contracts.stats import StatsReport

__all__ = [
    "CitationsRecord",
    "ConsultationReport",
    "DiffReport",
    "DraftReport",
    "FindingsReport",
    "ImportReport",
    "LawReport",
    "LawsCheckReport",
    "LawsDiffReport",
    "LocalLawRow",
    "StatsReport",
]
