"""What was found at a field of an item, for reviewers who read the workbook and not the YAML."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from quanze.findings.level import Level
from quanze.model.record import Record


@dataclass(frozen=True, slots=True)
class ItemNote:
    """``table`` is a field of the file (basic …), ``record`` and ``name`` the item's id and name.

    ``township`` is its code, ``field`` an English name, ``None`` where the item as a whole is
    meant. A note without table or item is about the file.
    """

    township: str | None
    table: str | None
    record: str | None
    name: str | None
    field: str | None
    text: str
    level: Level


@dataclass(slots=True)
class WaitingNotes:
    """Notes given to their items one after the other, each once; none is lost."""

    notes: Iterable[ItemNote]
    _waiting: dict[tuple[str | None, ...], list[ItemNote]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for note in self.notes:
            key = (note.table, note.record, note.name)
            self._waiting.setdefault(key, []).append(note)

    def take(self, table: str, record: Record, township: str | None = None) -> Sequence[ItemNote]:
        """The notes on ``record`` in ``table``, of any township where none is named."""
        key = (table, getattr(record, "id", None) or None, getattr(record, "name", None) or None)
        here = self._waiting.pop(key, [])
        mine = [one for one in here if township in (None, one.township)]
        rest = [one for one in here if one not in mine]
        if rest:
            self._waiting[key] = rest
        return mine

    def left(self, township: str | None = None) -> Sequence[ItemNote]:
        """The notes that no item has taken, of one township or of all."""
        left = [note for notes in self._waiting.values() for note in notes]
        return [note for note in left if township in (None, note.township)]
