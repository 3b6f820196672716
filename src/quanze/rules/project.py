"""What a project rule is given: the files of a run, the frozen drafts, and their models on demand."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quanze.model.kinds import FileKind
from quanze.model.opinions import Opinions
from quanze.model.raw_items import RawItems
from quanze.model.record import Record
from quanze.model.settings import Settings
from quanze.model.township_list import TownshipList
from quanze.rules.extract import Extract


@dataclass
class Project:
    """The files that were checked together, in order of name.

    ``load`` gives the model of a file as far as it could be understood; it may have to read the
    file again, so that a rule asks only where it has something to compare. ``frozen`` gives the
    drafts of the workspace by name, oldest first; it reads them when it is first asked.
    """

    extracts: Sequence[Extract]
    load: Callable[[Extract], Record | None]
    frozen: Callable[[], Mapping[str, Sequence[Extract]]]
    settings: Settings
    as_of: datetime.date
    #: Whether the workspace has files of opinions, even where they are not among those checked.
    consulted: Callable[[], bool] = lambda: False

    @cached_property
    def lists(self) -> tuple[Extract, ...]:
        """The township lists."""
        return self._of("list")

    @cached_property
    def raw_files(self) -> tuple[Extract, ...]:
        """The files of raw items."""
        return self._of("raw")

    @cached_property
    def opinion_files(self) -> tuple[Extract, ...]:
        """The files of opinions, by round and then by name."""
        return tuple(sorted(self._of("opinions"), key=lambda one: (one.round, one.file)))

    @cached_property
    def drafts(self) -> Mapping[str, Sequence[Extract]]:
        """The frozen drafts of the workspace, oldest first, each with its lists."""
        return self.frozen()

    def list_of(self, township: str) -> Extract | None:
        """The list of a township (nine digits); the first where there are two."""
        return next((one for one in self.lists if township and one.township == township), None)

    def township_list(self, extract: Extract) -> TownshipList | None:
        """The list in a file."""
        model = self.load(extract)
        return model if isinstance(model, TownshipList) else None

    def raw_items(self, extract: Extract) -> RawItems | None:
        """The raw items in a file."""
        model = self.load(extract)
        return model if isinstance(model, RawItems) else None

    def opinions(self, extract: Extract) -> Opinions | None:
        """The opinions in a file."""
        model = self.load(extract)
        return model if isinstance(model, Opinions) else None

    def _of(self, kind: FileKind) -> tuple[Extract, ...]:
        return tuple(one for one in self.extracts if one.kind == kind)
