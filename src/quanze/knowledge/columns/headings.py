"""Which field a heading stands over: the table of the package, and what quanze.toml adds."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from quanze.knowledge.columns.table import HEADINGS, PATTERNS
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.text.normal import normal_text
from quanze.usage import UsageError

_DUTIES: Final = re.compile("职责|责任|分工")
_LONGEST_PATTERN: Final = 16
#: No heading is longer, remarks in brackets apart.
LONGEST: Final = 24
_BRACKETED: Final = re.compile(r"[(\[【〔][^()\[\]【】〔〕]*[)\]】〕]")
_MARKS: Final = re.compile(r"[()\[\]【】〔〕“”\"'‘’*※:、,。./／\\|_-]")


def bare_heading(text: str) -> str:
    """A heading without white space, marks and brackets; what stands in brackets stays."""
    return _MARKS.sub("", normal_text(text))


def _forms(text: str) -> Iterable[str]:
    """The spellings to look for: the whole of it, then without what stands in brackets."""
    folded = normal_text(text)
    yield _MARKS.sub("", folded)
    shorter = _MARKS.sub("", _BRACKETED.sub("", folded))
    if shorter:
        yield shorter


class Headings:
    """Looks up headings. ``added`` are those of the workspace; they win over the package's.

    Raises:
        UsageError: where ``added`` names a field that there is not.
    """

    def __init__(self, added: Mapping[str, Sequence[str]] | None = None) -> None:
        self._exact = dict(_shipped())
        for name, headings in (added or {}).items():
            role = _role_named(name)
            for heading in headings:
                self._exact[bare_heading(heading)] = role
        self._answers: dict[str, str | None] = {}

    def exact(self, text: str) -> str | None:
        """The role of a heading that is known word for word."""
        for form in _forms(text):
            if form in self._exact:
                return self._exact[form]
        return None

    def role(self, text: str) -> str | None:
        """The role of a heading, or ``None`` where nothing tells it."""
        if text not in self._answers:
            self._answers[text] = self.exact(text) or self._by_pattern(text)
        return self._answers[text]

    def role_of_levels(self, levels: Sequence[str]) -> str | None:
        """The role of a column whose heading has several rows, from the top down."""
        if len(levels) == 1:
            return self.role(levels[0])
        joined = "".join(levels)
        # 职责划分 over 上级部门 and 镇: what the lower heading names is whose duties they are.
        if _DUTIES.search(levels[-2]) and not _DUTIES.search(levels[-1]):
            duties = self.role(f"{levels[-1]}职责")
            if duties in ("superior_duties", "township_duties"):
                return duties
        return (
            self.exact(joined)
            or self.exact(levels[-1])
            or self._by_pattern(joined)
            or self.role(levels[-1])
            or self.role(levels[0])
        )

    def words(self) -> Iterable[str]:
        """Every heading that is known word for word."""
        return self._exact.keys()

    def _by_pattern(self, text: str) -> str | None:
        for form in _forms(text):
            if len(form) <= _LONGEST_PATTERN:
                for role, pattern in _patterns():
                    if pattern.fullmatch(form):
                        return role
        return None


@cache
def _shipped() -> Mapping[str, str]:
    return {heading: role for role, headings in HEADINGS.items() for heading in headings}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((role, re.compile(pattern)) for role, pattern in PATTERNS)


def _role_named(name: str) -> str:
    """The role that quanze.toml means: a field by its English name, or by any of its headings."""
    if name in HEADINGS:
        return name
    role = _shipped().get(bare_heading(name))
    if role is not None:
        return role
    near = nearest(name, [*HEADINGS, *_shipped()])
    hint = Text(f"是不是“{near}”？", f"Did you mean “{near}”?") if near else None
    raise UsageError(
        Text(
            f"quanze.toml 的 [import.headings] 里，“{name}”不是字段名",
            f"[import.headings] in quanze.toml: “{name}” is no field",
        ),
        hint,
    )


@cache
def shipped_headings() -> Headings:
    """The headings of the package alone."""
    return Headings()
