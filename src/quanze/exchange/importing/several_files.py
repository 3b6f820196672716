"""Raw items that every office of a township sends in a file of its own, put together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quanze.exchange.office.reading import Reading, ReadRow, Remark, Where
from quanze.text.languages import Text
from quanze.text.normal import bare_text
from quanze.usage import UsageError

#: How many ids a message shows.
_SHOWN = 5


def together(readings: Sequence[Reading], remarks: list[Remark]) -> list[ReadRow]:
    """The rows of all files in their order; where there are several, each row names its file.

    An id that an earlier file has used means another item there: offices number their tables from 1
    on, each for itself. Such a row goes without one, which ``remarks`` say. Tables of quanze's own are not numbered by
    people, and are not put together at all where they share an id.

    Raises:
        UsageError: where two tables of quanze's own state the same items.
    """
    if len({reading.file for reading in readings}) < 2:
        return [row for reading in readings for row in reading.rows]
    rows: list[ReadRow] = []
    holders: dict[str, str] = {}
    own: dict[str, str] = {}
    for reading in readings:
        given: dict[str, str] = {}
        for row in reading.rows:
            identity = str(row.fields.get("id") or "")
            fields = dict(row.fields)
            if identity and row.own:
                given[identity] = reading.file
            elif identity and holders.get(identity, reading.file) != reading.file:
                del fields["id"]
            where = replace(row.where, file=reading.file)
            rows.append(replace(row, fields=fields, where=where))
            if identity and identity != fields.get("id"):
                remarks.append(_number_taken(where, identity, holders[identity]))
            elif identity:
                holders.setdefault(identity, reading.file)
        _check_distinct(own, given)
        own |= given
    return rows


def _number_taken(where: Where, identity: str, holder: str) -> Remark:
    return Remark(
        where,
        Text(
            f"编号 {identity} 在“{holder}”里已经用了，这一项不用这个编号",
            f"“{holder}” uses {identity}; this one goes without it",
        ),
        "id-taken",
    )


def _check_distinct(own: dict[str, str], given: dict[str, str]) -> None:
    twice = [
        identity for identity in given if own.get(identity, given[identity]) != given[identity]
    ]
    if twice:
        first, second = own[twice[0]], given[twice[0]]
        shown = "、".join(twice[:_SHOWN]) + ("……" if len(twice) > _SHOWN else "")
        raise UsageError(
            Text(
                f"“{first}”和“{second}”里都有 {shown}，不知道以哪个为准",
                f"both “{first}” and “{second}” have {shown}; which holds is not known",
            ),
            Text("请一次导入一个，或者每个文件只留自己的行", "Import one of them at a time."),
        )


def namesakes(rows: Sequence[ReadRow]) -> Iterator[Remark]:
    """Items that two files call alike: both are kept, and a person says whether they are one."""
    first: dict[str, ReadRow] = {}
    for row in rows:
        name = str(row.fields.get("name") or "")
        other = first.setdefault(bare_text(name), row)
        if other.where.file != row.where.file and bare_text(name):
            where = Text(f"“{other.where.file}”", f"“{other.where.file}”")
            yield Remark(
                row.where,
                Text(
                    f"“{name}”在{where.zh}第 {other.where.row} 行也有，都读入了；重复的，写明并入",
                    f"“{name}” is in {where.en}, row {other.where.row}, too; both were read: "
                    "say 并入 where they are one",
                ),
                "same-name",
            )
