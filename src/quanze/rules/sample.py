"""Samples: a rule's tests, its handbook page and what ``quanze explain`` prints.

A sample is a list file or the part of one that matters; what a complete file needs besides is
added in front. In a failing sample ⟦ ⟧ stand round every place that the rule must mark, and
nothing else may be marked.
"""

import re
from dataclasses import dataclass

from quanze.source.spans import Span
from quanze.text.languages import Text

OPEN, CLOSE = "⟦", "⟧"

_HEAD = """\
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
清单:
  版本: draft-v1
"""
_LISTS = ("基本履职事项", "配合履职事项", "上级部门收回事项", "新增赋权事项")
_FILE_NAME = re.compile(r"^# (\S+\.yaml)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Sample:
    """One snippet. ``note`` says in a few words what it shows, ``encoding`` how it is stored."""

    yaml: str
    note: Text | None = None
    encoding: str = "utf-8"

    @property
    def text(self) -> str:
        """The snippet as a clerk would see it, without marks."""
        return self.yaml.replace(OPEN, "").replace(CLOSE, "")

    @property
    def file(self) -> str:
        """A complete file, without marks."""
        return self._prefix() + self.text

    @property
    def data(self) -> bytes:
        """The bytes of that file."""
        return self.file.encode(self.encoding)

    @property
    def marked(self) -> list[Span]:
        """The spans between the marks, as offsets in :attr:`file`."""
        spans: list[Span] = []
        offset = len(self._prefix())
        start: int | None = None
        for character in self.yaml:
            if character == OPEN:
                start = offset
            elif character == CLOSE:
                if start is None:
                    raise ValueError(f"{CLOSE} without {OPEN} in a sample")
                spans.append((start, offset))
                start = None
            else:
                offset += 1
        return spans

    def _prefix(self) -> str:
        keys = [line.partition(":")[0] for line in self.text.splitlines()]
        if not any(key in _LISTS for key in keys):
            return ""
        head, clear = _HEAD.partition("清单:\n")[0], "清单:\n  版本: draft-v1\n"
        return ("" if "乡镇" in keys else head) + ("" if "清单" in keys else clear)


@dataclass(frozen=True, slots=True)
class ProjectSample(Sample):
    """Several complete files, each below a line with its name: ``# 柳塘镇.yaml``."""

    @property
    def files(self) -> dict[str, Sample]:
        """The files by name, in the order in which they are read."""
        _, *parts = _FILE_NAME.split(self.yaml)
        return {
            name: Sample(yaml, encoding=self.encoding)
            for name, yaml in zip(parts[::2], parts[1::2], strict=True)
        }

    def _prefix(self) -> str:
        return ""
