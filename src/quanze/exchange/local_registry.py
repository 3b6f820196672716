"""The workspace's own registry, ``laws.local.jsonl``: read with every error named, added to."""

import codecs
import datetime
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from quanze.exchange.contradictions import contradiction
from quanze.exchange.local_rows import MOST_QUOTED, RowError, read_row
from quanze.exchange.refusals import refuse_encoding, refuse_size
from quanze.exchange.statutes.row import row_line
from quanze.exchange.strangers import strangeness
from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.registry import Registry
from quanze.knowledge.laws.titles import title_key
from quanze.source.files import read_bytes
from quanze.source.locking import locked
from quanze.source.writing import write_file
from quanze.text.languages import Text
from quanze.text.visible import visible
from quanze.text.width import clip
from quanze.usage import UsageError

MOST_BYTES: Final = 64 * 1024 * 1024
_SHAPE: Final = Text(
    "每行写一个 JSON 对象，至少有 title 和 kind",
    "Write one JSON object a line, with title and kind at least.",
)
_OVERRIDE: Final = Text(
    '请改正；确实以这里为准的，在这一行加上 "override": "理由"',
    'Correct it; where this row is right, add "override": "reason" to it.',
)
_OVERRIDE_ADDED: Final = Text(
    '请核对原文；确实以这份文本为准的，请加 --override "理由"',
    'Compare it with the original; where this text is right, give --override "reason".',
)
_ONE_EACH: Final = Text(
    "同一版本只留一行；要用新的替换旧的，请加 --replace",
    "Keep one row for each version; give --replace to put the new one in its place.",
)

_Version = tuple[str, datetime.date | None]


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the file as it stands there, and what it says. Blank ones say nothing."""

    raw: bytes
    instrument: Instrument | None


def read_local_laws(path: Path, registry: Registry) -> list[Instrument]:
    """The instruments of the file at ``path``, in its order; none where there is no such file.

    ``registry`` is the shipped one, which a row may add to, and contradict only with a reason.

    Raises:
        UsageError: for the first line that is wrong, with its number.
    """
    return [line.instrument for line in _read(path, registry) if line.instrument is not None]


def append_local_laws(
    path: Path, rows: Sequence[Mapping[str, Any]], registry: Registry, *, replace: bool = False
) -> None:
    """Add ``rows`` to the file at ``path``; with ``replace``, in the place of the same version.

    All other lines stay byte for byte. The file is written whole or not at all,
    and never by two processes at once.

    Raises:
        UsageError: where a row is wrong, contradicts the shipped registry without a reason, or
            its version is there already; where the file itself is wrong or cannot be written.
    """
    with locked(path):
        contents = _with_rows(path, rows, registry, replace=replace)
        if rows:
            write_file(path, b"".join(contents))


def _with_rows(
    path: Path, rows: Sequence[Mapping[str, Any]], registry: Registry, *, replace: bool
) -> list[bytes]:
    """The lines of the file with ``rows`` in their places."""
    lines = _read(path, registry)
    newline = b"\r\n" if lines and lines[0].raw.endswith(b"\r\n") else b"\n"
    places = {
        _version(line.instrument): index
        for index, line in enumerate(lines)
        if line.instrument is not None
    }
    contents = [line.raw for line in lines]
    if contents and not contents[-1].endswith(b"\n"):
        contents[-1] += newline
    added: set[_Version] = set()
    for row in rows:
        title = clip(visible(str(row.get("title", ""))), MOST_QUOTED)
        place = Text(f"要登记的《{title}》", f"the row for 《{title}》")
        instrument = _checked(row, place, registry, _OVERRIDE_ADDED)
        strange = strangeness(instrument, registry)
        if strange is not None:
            raise _contradicts(place, instrument, strange, _OVERRIDE_ADDED)
        version = _version(instrument)
        written = row_line(dict(row)).encode("utf-8") + newline
        if version in added or (version in places and not replace):
            where = places.get(version)
            raise _twice(instrument, path, None if where is None else where + 1)
        added.add(version)
        if version in places:
            mark = codecs.BOM_UTF8 if contents[places[version]].startswith(codecs.BOM_UTF8) else b""
            contents[places[version]] = mark + written
        else:
            contents.append(written)
    return contents


def _read(path: Path, registry: Registry) -> list[_Line]:
    if not path.exists():
        return []
    data = read_bytes(path, MOST_BYTES)
    if len(data) > MOST_BYTES:
        raise refuse_size(path.name, MOST_BYTES)
    lines: list[_Line] = []
    seen: dict[_Version, int] = {}
    for number, raw in enumerate(data.splitlines(keepends=True), 1):
        content = raw.removeprefix(codecs.BOM_UTF8) if number == 1 else raw
        if not content.strip():
            lines.append(_Line(raw, None))
            continue
        place = Text(f"“{path.name}”第{number}行", f"line {number} of “{path.name}”")
        try:
            row = json.loads(content.decode("utf-8"))
        except UnicodeDecodeError as error:
            raise refuse_encoding(path.name) from error
        except (ValueError, RecursionError) as error:
            raise _wrong(place, Text("不是 JSON", "is not JSON")) from error
        instrument = _checked(row, place, registry, _OVERRIDE)
        before = seen.setdefault(_version(instrument), number)
        if before != number:
            raise _wrong(
                place,
                Text(
                    f"与第{before}行是同一版本：{_named(instrument).zh}",
                    f"is the same version as line {before}: {_named(instrument).en}",
                ),
                _ONE_EACH,
            )
        lines.append(_Line(raw, instrument))
    return lines


def _checked(row: object, place: Text, registry: Registry, hint: Text) -> Instrument:
    try:
        instrument = read_row(row)
    except RowError as error:
        raise _wrong(place, error.fault) from error
    differs = contradiction(instrument, registry)
    if differs is not None:
        raise _contradicts(place, instrument, differs, hint)
    return instrument


def _contradicts(place: Text, instrument: Instrument, differs: Text, hint: Text) -> UsageError:
    named = _named(instrument)
    return UsageError(
        Text(
            f"{place.zh}与内置登记不一致：{named.zh}，{differs.zh}",
            f"{place.en} contradicts the shipped registry: of {named.en}, {differs.en}",
        ),
        hint,
    )


def _wrong(place: Text, fault: Text, hint: Text = _SHAPE) -> UsageError:
    return UsageError(
        Text(f"{place.zh}{visible(fault.zh)}", f"{place.en} {visible(fault.en)}"), hint
    )


def _twice(instrument: Instrument, path: Path, line: int | None) -> UsageError:
    named = _named(instrument)
    if line is None:
        message = Text(f"{named.zh}给出了两次", f"{named.en} is given twice")
    else:
        message = Text(
            f"“{path.name}”第{line}行已有{named.zh}",
            f"line {line} of “{path.name}” has {named.en} already",
        )
    return UsageError(message, _ONE_EACH)


def _named(instrument: Instrument) -> Text:
    title = clip(visible(instrument.title), MOST_QUOTED)
    if instrument.start is None:
        return Text(f"《{title}》", f"《{title}》")
    return Text(f"《{title}》（{instrument.start}起）", f"《{title}》 (from {instrument.start})")


def _version(instrument: Instrument) -> _Version:
    return title_key(instrument.title), instrument.start
