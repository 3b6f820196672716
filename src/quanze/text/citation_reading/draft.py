"""A citation while it is read."""

from dataclasses import dataclass, field

from quanze.text.citation_reading.notes import Note
from quanze.text.pins import PinList


@dataclass(slots=True)
class Draft:
    """A citation while it is read; offsets are those of the working copy."""

    start: int
    name_end: int
    end: int
    law: str | None = None
    doc_no: str | None = None
    version: str | None = None
    stands_for: str | None = None
    marked: bool = False
    whole: bool = False
    pins: PinList = field(default_factory=PinList)

    def take(self, note: Note, end: int) -> None:
        """What brackets that end at ``end`` say of the document; what is known already stays."""
        self.doc_no = self.doc_no or note.doc_no
        self.version = self.version or note.version
        self.whole = self.whole or note.whole
        self.end = end
