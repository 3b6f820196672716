"""What was found at a field of an item, for reviewers who read the workbook and not the YAML."""

from dataclasses import dataclass

from quanze.findings.level import Level


@dataclass(frozen=True, slots=True)
class ItemNote:
    """``table`` is a field of the file (basic …), ``record`` the id of the item there.

    ``field`` is an English name, ``None`` where the item as a whole is meant.
    """

    table: str
    record: str
    field: str | None
    text: str
    level: Level
