"""What was found at a field of an item, for reviewers who read the workbook and not the YAML."""

from dataclasses import dataclass

from quanze.findings.level import Level


@dataclass(frozen=True, slots=True)
class ItemNote:
    """``table`` is a field of the file (basic …), ``record`` and ``name`` the item's id and name.

    ``field`` is an English name, ``None`` where the item as a whole is meant. A note whose item is
    not found stands at the title of its table, one without a table at that of the last sheet.
    """

    table: str | None
    record: str | None
    name: str | None
    field: str | None
    text: str
    level: Level
