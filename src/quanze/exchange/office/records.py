"""Rows that are items, by kind: an item of a list, a raw item, an opinion."""

import re
from functools import partial
from typing import Final, get_args

from quanze.exchange.office.cell_text import joined, lines
from quanze.exchange.office.columns import Column, Header
from quanze.exchange.office.fields import (
    DEPARTMENT_OF,
    LIST_ROLES,
    Record,
    put_number,
    put_plain,
    put_word,
    values,
)
from quanze.exchange.office.line_kinds import folded, heading_of
from quanze.exchange.office.placed import Placed
from quanze.exchange.office.reading import TableKind
from quanze.knowledge.allowed_words import allowed_word, allowed_words
from quanze.knowledge.list_wording import (
    answer_given,
    is_open,
    list_chosen,
    scope_named,
)
from quanze.knowledge.opinion_wording import opinion_begun, opinion_given
from quanze.model.lists import LIST_LABELS, ListName
from quanze.model.opinions import Decision
from quanze.model.raw_items import Destination, LedBy, ReclaimingGround

_ANSWERS: Final = ("basis_sufficient", "needed", "feasible")
_DEPARTMENTS_OF_ANY: Final = frozenset({"department", *DEPARTMENT_OF.values()})
_RAW_SIGNS: Final = frozenset({*_ANSWERS, "proposed_list"})
_RAW_ROLES: Final = frozenset(
    {"name", "category", "channel", "office", "legal_basis", "departments", "remarks"}
    | {"proposed_because", "merged_into", "went_to", "dropped_because"}
)
_OPINION_ROLES: Final = frozenset({"suggestion", "reason", "remarks", "answer.reason"})
#: How the offices of a township end: 党政综合办公室, 农业农村办, 便民服务中心, 司法所.
_OFFICE: Final = re.compile(r"(?:办公室|办|科|室|[^重核]中心|[站所局队])$")
#: Words of a column 行使方式, by what they begin with.
_MODES: Final = ("下放", "委托", "直接")
#: Longer texts in the column 意见 are no word for it.
_LONGEST_WORD: Final = 6
_UNLIKE: Final = {"difficulty": ("低", "中", "高"), "effect": ("好", "一般", "差")}


def kind_of(header: Header) -> TableKind:
    """What the rows below a header are."""
    roles = header.roles
    if "opinion" in roles or ("suggestion" in roles and "working_method" not in roles):
        return "opinions"
    return "raw" if roles & _RAW_SIGNS or {"channel", "office"} <= roles else "list"


def list_of(placed: Placed) -> ListName | None:
    """The list of an item: what its own column says, else the heading it stands below."""
    for column, text in values(placed):
        if column.role in ("list", "category") and (found := list_in_column(text)):
            return found
    return placed.list


def list_in_column(text: str) -> ListName | None:
    """The list that a cell names, as a heading or not: 配合, 二、配合权责（82项）."""
    return list_chosen(text) or list_chosen(heading_of(text).text)


def township_of(placed: Placed) -> str | None:
    """The township that a row names in a column of its own."""
    return next(
        (
            joined(text)
            for column, text in values(placed)
            if column.role == "township" and not is_open(text)
        ),
        None,
    )


def list_item(placed: Placed, name: ListName) -> Record:
    """An item of the list ``name``."""
    record = Record()
    assisting: tuple[str, ...] = ()
    allowed = LIST_ROLES[name]
    for column, text in values(placed):
        role = column.role
        if role in _DEPARTMENTS_OF_ANY:
            role = _department_role(role, name, placed.header)
        role = _own_role(role, column, allowed)
        if role in ("seq", "number"):
            put_number(record, column, text)
        elif role in ("township", "list") or (role == "category" and list_in_column(text)):
            continue
        elif role == "mode" and role in allowed:
            put_word(record, role, column, text, _mode)
        elif role == "assisting" and role in allowed:
            other = Record()
            put_plain(other, role, column, text)
            assisting = other.fields.get(role, ())
        elif role in ("evaluation.difficulty", "evaluation.effect") and role in allowed:
            words = _UNLIKE[role.partition(".")[2]]
            put_word(record, role, column, text, partial(_one_of, words=words))
        elif role is not None and role in allowed:
            put_plain(record, role, column, text)
        else:
            record.keep(column, column.heading or f"第{column.index + 1}列", text)
    if assisting:
        leads = record.fields.get("lead_departments", ())
        record.fields["lead_departments"] = tuple(dict.fromkeys([*leads, *assisting]))
    if placed.category and "category" not in record.fields:
        record.fields["category"] = placed.category
    return record


def raw_item(placed: Placed) -> Record:
    """A raw item with its three answers."""
    record = Record()
    for column, text in values(placed):
        role = column.role
        if role == "source":
            role = "channel"
        elif role in ("department", "lead_departments", "receiving_departments", "assisting"):
            role = "departments" if "departments" not in record.fields else None
        if role in ("seq", "number"):
            put_number(record, column, text)
        elif role == "township":
            continue
        elif role in _ANSWERS:
            put_word(record, role, column, text, answer_given, keep=False)
        elif role in ("proposed_list", "list"):
            put_word(record, "proposed_list", column, text, _destination, keep=False)
        elif role in ("led_by", "grounds"):
            _put_words(record, role, column, text)
        elif role in _RAW_ROLES:
            put_plain(record, role, column, text)
        else:
            record.keep(column, column.heading or f"第{column.index + 1}列", text)
    if placed.category:
        # Working sheets are filled in office by office as often as field by field.
        record.fields.setdefault(
            "office" if is_office(placed.category) else "category", placed.category
        )
    return record


def is_office(text: str) -> bool:
    """Whether a text names an office of a township: 党政综合办公室, 司法所."""
    return _OFFICE.search(text) is not None


def opinion(placed: Placed) -> Record:
    """An opinion; the department, the list and the scope are told apart by the caller."""
    record = Record()
    cells = list(values(placed))
    on_item = any(column.role in ("number", "name") and not is_open(text) for column, text in cells)
    for column, text in cells:
        role = column.role
        if role == "seq":
            put_number(record, column, text)
        elif role == "number":
            if not is_open(text):
                record.put("item", joined(text))
        elif role == "name":
            if scope_named(text) is None and not is_open(text):
                record.put("name", joined(text))
        elif role == "opinion":
            _put_opinion(record, column, text, on_item=on_item)
        elif role == "answer.decision":
            put_word(record, role, column, text, partial(_one_of, words=get_args(Decision)))
        elif role == "township":
            if not is_open(text):
                record.put("township", joined(text))
        elif role in _OPINION_ROLES or role == "answer.items":
            put_plain(record, role, column, text)
        elif role in ("list", "replying_department", "department") or (
            role == "category" and list_in_column(text)
        ):
            continue
        else:
            record.keep(column, column.heading or f"第{column.index + 1}列", text)
    if "opinion" not in placed.header.roles:
        _tell_opinion(record, on_item=on_item)
    return record


def _tell_opinion(record: Record, *, on_item: bool) -> None:
    """Where no column holds the opinion, 具体意见 says it: 无意见, or 修改：…… and the like."""
    said = record.fields.get("suggestion")
    if not isinstance(said, str):
        return
    word = opinion_given(said, on_item=on_item)
    record.put("opinion", opinion_begun(said, on_item=on_item).kind)
    if word is not None:
        del record.fields["suggestion"]
        if word != said:
            record.written["opinion"] = said


def _put_opinion(record: Record, column: Column, text: str, *, on_item: bool) -> None:
    """A word of the column 意见; a sentence there is the suggestion as well."""
    put_word(record, "opinion", column, text, partial(opinion_given, on_item=on_item))
    if "opinion" not in record.fields and not is_open(text):
        record.put("opinion", opinion_begun(text, on_item=on_item).kind)
        if len(joined(text)) > _LONGEST_WORD:
            said = record.fields.get("suggestion")
            record.put("suggestion", lines(text) if said is None else f"{lines(text)}\n{said}")


def _department_role(role: str, name: ListName, header: Header) -> str | None:
    """部门 and, where one table holds several lists, 对应（承接）部门 mean the list's department."""
    own = DEPARTMENT_OF.get(name)
    if role == "department" or (role not in LIST_ROLES[name] and own not in header.roles):
        return own
    return role


def _own_role(role: str | None, column: Column, allowed: frozenset[str]) -> str | None:
    """Of two headings in one cell, 上级部门职责（工作方式）, the one that the list has."""
    if role in ("seq", "number", "list", "township") or role in allowed:
        return role
    return column.second if column.second in allowed else role


def field_of(column: Column, kind: TableKind, name: ListName | None, header: Header) -> str | None:
    """The field of the model, or ``seq``, that a column is read into; ``None`` where there is none.

    ``name`` is the list of the rows below, in lists.
    """
    role = column.role
    if role is None or role in ("seq", "list", "township"):
        return role
    if kind == "list" and name is not None:
        if role in _DEPARTMENTS_OF_ANY:
            role = _department_role(role, name, header)
        role = _own_role(role, column, LIST_ROLES[name])
        if role == "number":
            return "id"
        if role not in LIST_ROLES[name]:
            return None
        return "lead_departments" if role == "assisting" else role
    if kind == "raw":
        role = {"source": "channel", "number": "id", "department": "departments"}.get(role, role)
        known = _RAW_ROLES | _RAW_SIGNS | {"id", "led_by", "grounds"}
        return role if role in known else None
    role = {"number": "item", "replying_department": "department"}.get(role, role)
    known = _OPINION_ROLES | {"item", "name", "opinion", "department"}
    return role if role in known or role.startswith("answer.") else None


def label_of(name: ListName) -> str:
    """The list in the words of opinion sheets."""
    return LIST_LABELS[name].zh


def _mode(text: str) -> str | None:
    return next((word for word in _MODES if folded(text).startswith(word)), None)


def _destination(text: str) -> str | None:
    return allowed_word(text, get_args(Destination))


def _one_of(text: str, words: tuple[str, ...]) -> str | None:
    return next((word for word in words if folded(text) == word), None)


def _put_words(record: Record, role: str, column: Column, text: str) -> None:
    """Several words of 上级主责情形 or 收回情形, whichever of the two a word belongs to.

    One column may be headed 上级主责或收回情形. What is none of the words is kept as written.
    """
    if is_open(text):
        return
    led_by, grounds = get_args(LedBy), get_args(ReclaimingGround)
    read, unread = allowed_words(text, (*led_by, *grounds))
    for name, words in (("led_by", led_by), ("grounds", grounds)):
        before = record.fields.get(name, ())
        own = (word for word in read if word in words)
        record.put(name, tuple(dict.fromkeys([*before, *own])))
    if unread:
        record.written[role] = "、".join(unread)
        record.doubts.append((role, column, text.strip()))
