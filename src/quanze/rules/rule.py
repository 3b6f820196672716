"""What a rule is: one class with its code, level, norm, samples, and a ``check``.

The docstring is the Chinese page: its first line is the title, then what is wrong, why it
matters, what to write instead. ``english`` is the same page in English.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from inspect import cleandoc
from typing import ClassVar

from quanze.findings.level import Level
from quanze.model.kinds import FileKind
from quanze.rules.checked_file import CheckedFile
from quanze.rules.extract import ProjectHit
from quanze.rules.hit import Hit
from quanze.rules.norm import Norm
from quanze.rules.project import Project
from quanze.rules.sample import ProjectSample, Sample
from quanze.source.defects import Defect
from quanze.text.languages import Language


class BaseRule(ABC):
    """What both kinds of rule carry. Rules have no state: one instance serves every file."""

    code: ClassVar[str]
    #: A short name in kebab case, unique, for people who remember names better than numbers.
    name: ClassVar[str]
    level: ClassVar[Level]
    norm: ClassVar[Norm]
    english: ClassVar[str]
    failing: ClassVar[Sequence[Sample]]
    passing: ClassVar[Sequence[Sample]]
    #: Whether a finding may carry a safe fix.
    fixable: ClassVar[bool] = False
    #: Whether a finding may offer a replacement that a person has to agree to.
    proposes: ClassVar[bool] = False

    def page(self, language: Language) -> str:
        """The rule's page without its samples."""
        return cleandoc((self.__doc__ or "") if language == "zh" else self.english)

    def title(self, language: Language) -> str:
        """The first line of the page, without its full stop."""
        return self.page(language).splitlines()[0].rstrip("。.")


class Rule(BaseRule):
    """A rule that looks at one file."""

    #: Kinds of file it looks at; ``None`` stands for files whose kind could not be told.
    applies_to: ClassVar[tuple[FileKind | None, ...]] = ("list",)

    @abstractmethod
    def check(self, file: CheckedFile) -> Iterable[Hit | Defect]:
        """Yield a hit for every violation. Pure: no state, no clock, no input or output."""


class ProjectRule(BaseRule):
    """A rule that compares files with one another: lists, raw items, opinions, frozen drafts."""

    failing: ClassVar[Sequence[ProjectSample]]
    passing: ClassVar[Sequence[ProjectSample]]

    @abstractmethod
    def check(self, project: Project) -> Iterable[ProjectHit]:
        """Yield a hit for every violation."""
