"""The cells of one row as the fields of a record."""

import datetime
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from quanze.exchange.office.cell_text import joined, lines, whole_number
from quanze.exchange.office.columns import Column
from quanze.exchange.office.line_kinds import heading_of
from quanze.exchange.office.options import chosen
from quanze.exchange.office.placed import Placed
from quanze.exchange.office.splitting import split_bases, split_departments
from quanze.knowledge.list_wording import is_open
from quanze.model.lists import ListName

_COMMON: Final = frozenset({"name", "category", "legal_basis", "source", "remarks"})
#: The roles that each list has fields for.
LIST_ROLES: Final[Mapping[ListName, frozenset[str]]] = {
    "basic": _COMMON,
    "cooperative": _COMMON
    | {"lead_departments", "assisting", "superior_duties", "township_duties"},
    "reclaimed": _COMMON
    | {"reason", "receiving_departments", "working_method", "abolished_by"}
    | {"handover.effective_date", "handover.open_cases"},
    "empowered": _COMMON
    | {"grant_basis", "original_department", "mode"}
    | {"enforcement_guide.procedure", "enforcement_guide.evidence", "enforcement_guide.documents"}
    | {"evaluation.period", "evaluation.times", "evaluation.due_times"}
    | {"evaluation.difficulty", "evaluation.effect", "evaluation.opinion"}
    | {"evaluation.province_opinion"},
}
#: Whose department the heading 部门 means, by the list.
DEPARTMENT_OF: Final[Mapping[ListName, str]] = {
    "cooperative": "lead_departments",
    "reclaimed": "receiving_departments",
    "empowered": "original_department",
}
_NAMES: Final = frozenset({"name", "category", "office", "channel", "merged_into"})
_BASES: Final = frozenset({"legal_basis"})
_DEPARTMENTS: Final = frozenset(
    {"lead_departments", "receiving_departments", "departments", "assisting"}
)
_IDS: Final = frozenset({"source", "went_to", "answer.items", "led_by", "grounds"})
_LINES: Final = frozenset({"enforcement_guide.procedure", "enforcement_guide.evidence"})
_MARKS: Final = re.compile(r"[、，,；;\s]+")
_ID: Final = re.compile(r"[A-Za-z\u4e00-\u9fff]{1,4}[-_]?\d{1,6}")
_SERIAL: Final = re.compile(r"3[7-9]\d{3}|[4-6]\d{4}|7[0-2]\d{3}")
_FIRST_DAY: Final = datetime.date(1899, 12, 30)
_DAY: Final = re.compile(r"(\d{4})[年./-]?(\d{1,2})[月./-]?(\d{1,2})日?(?:起)?")


@dataclass(slots=True)
class Record:
    """What becomes of one row: fields, words as written, and what no field holds.

    ``kept`` are the columns that went to ``extra``; ``doubts`` name a role whose value is not what
    the field allows, with the text.
    """

    fields: dict[str, Any] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    seq: int | None = None
    kept: list[Column] = field(default_factory=list)
    doubts: list[tuple[str, Column, str]] = field(default_factory=list)

    def put(self, role: str, value: Any) -> None:
        """Sets a field; ``a.b`` is field b of the nested record a."""
        if value in (None, "", ()):
            return
        outer, dot, inner = role.partition(".")
        if dot:
            self.fields.setdefault(outer, {})[inner] = value
        else:
            self.fields[role] = value

    def keep(self, column: Column, heading: str, text: str) -> None:
        """Puts the text of a column that no field holds into ``extra``."""
        bare = lines(text)
        if bare and not is_open(bare):
            self.extra[heading] = (
                f"{self.extra[heading]}\n{bare}" if heading in self.extra else bare
            )
            self.kept.append(column)

    def add(self, more: "Record") -> None:
        """Takes in what a further row of the same item says."""
        _add(self.fields, more.fields)
        for heading, text in more.extra.items():
            before = self.extra.get(heading)
            self.extra[heading] = text if before is None else f"{before}\n{text}"


def _add(fields: dict[str, Any], more: dict[str, Any]) -> None:
    for name, value in more.items():
        before = fields.get(name)
        if before is None:
            fields[name] = value
        elif isinstance(before, tuple):
            fields[name] = tuple(dict.fromkeys([*before, *value]))
        elif isinstance(before, dict):
            _add(before, value)
        elif before != value and isinstance(before, str):
            fields[name] = f"{before}\n{value}"


def values(placed: Placed) -> Iterator[tuple[Column, str]]:
    """The columns of a row with their texts; columns of one merged cell or one heading together."""
    row = placed.row
    seen: set[tuple[int, int]] = set()
    found: dict[tuple[str | None, str], tuple[Column, list[str]]] = {}
    choices: dict[str, tuple[Column, list[tuple[str, str]]]] = {}
    for column in placed.block:
        if column.index >= len(row.texts):
            continue
        text, origin = row.texts[column.index], row.origins[column.index]
        if not text or origin in seen:
            continue
        seen.add(origin)
        if column.option and column.role:
            choices.setdefault(column.role, (column, []))[1].append((column.option, text))
            continue
        key = (column.role, "" if column.role else column.heading or str(column.index))
        if key in found:
            found[key][1].append(text)
        else:
            found[key] = (column, [text])
    for column, texts in found.values():
        yield column, "\n".join(texts)
    for column, options in choices.values():
        yield column, chosen(options)


def value_of(role: str, text: str) -> Any:
    """The value of a field from the text of its cells; ``None`` where nothing is stated."""
    if is_open(text):
        return None
    if role in _NAMES:
        bare = joined(text)
        return _category(bare) if role == "category" else bare
    if role in _BASES:
        return split_bases(text)
    if role in _DEPARTMENTS:
        return split_departments(text)
    if role == "original_department":
        return "、".join(split_departments(text))
    if role in ("grant_basis", "abolished_by"):
        return "；".join(split_bases(text))
    if role in _IDS:
        return tuple(part for part in _MARKS.split(text) if part)
    if role == "enforcement_guide.documents":
        return tuple(part for part in re.split(r"[、；;\n]\s*", lines(text)) if part)
    if role in _LINES:
        return tuple(lines(text).split("\n"))
    return lines(text)


def _category(text: str) -> str:
    """一、党的建设（6项） in a column is written as in heading rows."""
    heading = heading_of(text)
    return heading.text if heading.numbered or heading.count is not None else text


def day_of(text: str) -> datetime.date | None:
    """A day in figures, or as the number that spreadsheets keep (37000 to 72999, from 2001 to 2099)."""
    bare = joined(unicodedata.normalize("NFKC", text))
    if _SERIAL.fullmatch(bare):
        # A day whose cell has lost its format: spreadsheets count from 1899-12-30.
        return _FIRST_DAY + datetime.timedelta(days=int(bare))
    match = _DAY.fullmatch(bare)
    if match is None:
        return None
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def put_number(record: Record, column: Column, text: str) -> None:
    """序号 and 编号 of an item: a whole number is its place, J001 its id."""
    number = whole_number(text)
    bare = joined(text)
    if column.role == "seq":
        if number is not None:
            record.seq = number
        elif _ID.fullmatch(bare):
            record.put("id", bare)
        else:
            record.keep(column, column.heading or "序号", text)
    elif number is not None and record.seq is None:
        record.seq = number
    elif not is_open(bare):
        record.put("id", bare)


def put_plain(record: Record, role: str, column: Column, text: str) -> None:
    """A role whose value needs no look at the others."""
    if role == "handover.effective_date":
        day = day_of(text)
        if day is None and not is_open(text):
            record.extra[column.heading] = lines(text)
            record.doubts.append((role, column, text))
        record.put(role, day)
    elif role in ("evaluation.times", "evaluation.due_times"):
        number = whole_number(text)
        if number is None and not is_open(text):
            record.extra[column.heading] = lines(text)
            record.doubts.append((role, column, text))
        record.put(role, number)
    else:
        record.put(role, value_of(role, text))


def put_word(
    record: Record,
    role: str,
    column: Column,
    text: str,
    read: Callable[[str], str | None],
    *,
    keep: bool = True,
) -> None:
    """A role that allows some words only: another word is kept as written and doubted.

    ``keep``: also among the columns that no field holds, where the record has no better place.
    """
    if is_open(text):
        return
    bare = text.strip()
    word = read(text)
    record.put(role, word)
    if word != bare:
        record.written[role] = bare
    if word is None:
        if keep:
            record.extra[column.heading] = bare
        record.doubts.append((role, column, bare))
