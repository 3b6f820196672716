"""The columns of quanze's own tables: one for every field of a model, also of those inside it."""

import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, Literal, TypeAlias, Union, get_args, get_origin

from quanze.model.enforcement import DiscretionTier
from quanze.model.keys import chinese_title
from quanze.model.plain import written_order
from quanze.model.record import Record

#: How a value stands in its cell. ``lines`` and ``names`` are several texts, ``choices`` several
#: words of a fixed set, ``tiers`` 裁量基准.
Form: TypeAlias = Literal["text", "lines", "names", "choice", "choices", "number", "day", "tiers"]

#: Fields of several texts that are too long to stand behind one another.
_ONE_A_LINE: Final = frozenset({"legal_basis", "procedure", "evidence"})


@dataclass(frozen=True, slots=True)
class Column:
    """``path`` leads from the record to the value; ``title`` is the heading, unique in its table.

    ``group`` is the title of the mapping that the field stands in, ``options`` the words allowed.
    """

    path: tuple[str, ...]
    title: str
    form: Form
    options: tuple[str, ...] = ()
    group: str = ""
    description: str = ""


@cache
def columns_of(model: type[Record]) -> tuple[Column, ...]:
    """The columns of a table of ``model``, in the order in which its files are written."""
    found = tuple(_columns(model, (), ""))
    times = Counter(column.title for column in found)
    return tuple(
        replace(column, title=column.group + column.title)
        if times[column.title] > 1 and column.group
        else column
        for column in found
    )


def _columns(model: type[Record], path: tuple[str, ...], group: str) -> Iterator[Column]:
    for name in written_order(model):
        field = model.model_fields[name]
        kind = _bare(field.annotation)
        here = (*path, name)
        title = chinese_title(model, name)
        if isinstance(kind, type) and issubclass(kind, Record):
            yield from _columns(kind, here, title)
            continue
        form, options = _form(kind, name)
        yield Column(here, title, form, options, group, field.description or "")


def _form(kind: Any, name: str) -> tuple[Form, tuple[str, ...]]:
    if kind is str:
        return "text", ()
    if kind is int:
        return "number", ()
    if kind is datetime.date:
        return "day", ()
    if get_origin(kind) is Literal:
        return "choice", get_args(kind)
    if get_origin(kind) is tuple:
        inner = _bare(get_args(kind)[0])
        if inner is DiscretionTier:
            return "tiers", ()
        if get_origin(inner) is Literal:
            return "choices", get_args(inner)
        if inner is str:
            return ("lines" if name in _ONE_A_LINE else "names"), ()
    raise TypeError(f"no column holds {name}: {kind}")


def _bare(annotation: Any) -> Any:
    """The type itself, without what may be absent and how it is checked."""
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (part for part in get_args(annotation) if part is not type(None))
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
