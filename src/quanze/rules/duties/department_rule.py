"""What rules on names of departments share: every name is resolved once, each rule takes its part."""

import re
from abc import abstractmethod
from collections.abc import Iterator
from typing import ClassVar

from quanze.findings.level import Level
from quanze.knowledge.departments.names import Kind, Resolution
from quanze.rules.checked_file import CheckedFile
from quanze.rules.duties.relative_receiver import relative_part
from quanze.rules.duties.township_receiver import is_of_a_township
from quanze.rules.hit import Hit
from quanze.rules.rule import Rule


class DepartmentRule(Rule):
    """Reports the names whose resolution is of one of its kinds."""

    kinds: ClassVar[tuple[Kind, ...]]

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.township_list
        own = model.township.name.strip() if model else ""
        for path, name, resolution in file.resolved_departments:
            # Names that only point (Q308) and bodies of a township (Q309) are spoken of elsewhere.
            if (
                resolution.kind in self.kinds
                and relative_part(name) is None
                and not is_of_a_township(name, own)
            ):
                yield Hit(
                    path,
                    self.variant(resolution),
                    {
                        "name": name,
                        "today": resolution.today or "",
                        "until": _year(resolution.until or ""),
                        "place": resolution.place or "",
                        "note": resolution.note or "",
                        "county": file.county,
                    },
                    (0, len(name)),
                    replacement=resolution.today,
                    safe=resolution.safe,
                    at_most=None if resolution.registered else self.unregistered_at_most(),
                )

    @abstractmethod
    def variant(self, resolution: Resolution) -> str:
        """Which sentence of the rule says it."""

    def unregistered_at_most(self) -> Level | None:
        """How grave it may be where only the usual names are known, not the county's own."""
        return None


def _year(until: str) -> str:
    """The year of a day or month: 2018-07 → 2018."""
    year = re.match(r"[0-9]{4}", until)
    return year[0] if year else until
