"""What the rules on structure share: the reader and the model have found their violations."""

from collections.abc import Iterator
from typing import get_args

from quanze.model.kinds import FileKind
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.rule import Rule
from quanze.source.defects import Defect


class ReportedRule(Rule):
    """A rule whose violations stand among the defects of the file, under its code."""

    applies_to = (*get_args(FileKind), None)

    def check(self, file: CheckedFile) -> Iterator[Hit | Defect]:
        for defect in file.defects:
            if defect.code == self.code:
                yield defect
