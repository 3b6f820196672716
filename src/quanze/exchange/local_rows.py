"""One row of the workspace's own registry: what may stand in it, and what is wrong with it."""

import datetime
import re
from collections.abc import Mapping
from typing import Any, Final

from quanze.knowledge.laws.instrument import Instrument, instrument_from
from quanze.text.languages import Text
from quanze.text.visible import visible
from quanze.text.width import clip

KINDS: Final = (
    *("宪法", "法律", "法律解释", "法律性决定", "行政法规", "司法解释", "部门规章"),
    *("地方性法规", "地方政府规章", "党内法规", "规范性文件", "未定"),
)
#: Columns of a sentence that what it quotes may take.
MOST_QUOTED: Final = 60
_REQUIRED: Final = ("title", "kind")
_TEXTS: Final = (
    *(*_REQUIRED, "issuer", "region", "repealed_by", "gone_note", "src", "doc_no"),
    *("origin", "override", "key"),
)
_DAYS: Final = ("promulgated", "amended", "from", "to", "gone_by", "imported")
_FLAGS: Final = ("from_approx",)
_NUMBERS: Final = ("checked", "disagree")
_KNOWN: Final = frozenset((*_TEXTS, *_DAYS, *_FLAGS, *_NUMBERS, "art"))
#: Half a character, which JSON can write (\\ud800) and no file can hold.
_HALF: Final = re.compile("[\ud800-\udfff]")
_ISO_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_TOKEN: Final = re.compile(
    r"(?:(?P<number>[1-9]\d{0,3})-(?P<branch>[1-9]\d?)@)?"
    r"(?:-|x|(?P<paragraphs>[1-9]\d{0,2})(?::(?P<items>[1-9]\d*=[1-9]\d*(?:,[1-9]\d*=[1-9]\d*)*))?)"
)


class RowError(Exception):
    """What is wrong with a row, as the end of a sentence: “缺 title”, “lacks title”."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.fault = Text(zh, en)


def read_row(row: object) -> Instrument:
    """The instrument in a row.

    Raises:
        RowError: for the first thing that is wrong with it.
    """
    if not isinstance(row, Mapping):
        raise RowError("不是一个 JSON 对象", "is no JSON object")
    for name in row:
        if name not in _KNOWN:
            raise RowError(f"有不认识的键 {_said(name)}", f"has an unknown key {_said(name)}")
    for name in _REQUIRED:
        if not row.get(name):
            raise RowError(f"缺 {name}", f"lacks {name}")
    for name in _TEXTS:
        _must_be(row, name, str, Text("文字", "text"))
    if row["kind"] not in KINDS:
        kinds = "、".join(KINDS)
        raise RowError(
            f"的 kind 是“{_said(row['kind'])}”，只能是{kinds}之一",
            f"has the kind “{_said(row['kind'])}”, which is none of {kinds}",
        )
    if row.get("override") and not row["override"].strip():
        raise RowError("的 override 没有写理由", "has an override that gives no reason")
    for name in _DAYS:
        _must_be_day(row, name)
    for name in _FLAGS:
        _must_be(row, name, bool, Text("true 或 false", "true or false"))
    for name in _NUMBERS:
        _must_be(row, name, int, Text("整数", "a whole number"))
    if row.get("art") is not None:
        _check_counts(row["art"])
    instrument = instrument_from(row, local=True)
    if instrument.start and instrument.end and instrument.end <= instrument.start:
        raise RowError("的 to 不晚于 from", "has a to that is not after its from")
    return instrument


def _said(value: object) -> str:
    """A value of the row, in so far as a sentence has room for it."""
    return clip(visible(str(value)), MOST_QUOTED)


def _must_be(row: Mapping[str, Any], name: str, kind: type, wanted: Text) -> None:
    value = row.get(name)
    if value is not None and (not isinstance(value, kind) or (kind is int and value is True)):
        raise RowError(f"的 {name} 应是{wanted.zh}", f"has a {name} that is not {wanted.en}")
    if isinstance(value, str) and _HALF.search(value):
        raise RowError(f"的 {name} 里有损坏的字符", f"has damaged characters in {name}")


def _must_be_day(row: Mapping[str, Any], name: str) -> None:
    value = row.get(name)
    if value is None:
        return
    if not isinstance(value, str) or not _is_day(value):
        raise RowError(
            f"的 {name} 是“{_said(value)}”，应写成 2024-09-01 这样的日期",
            f"has the {name} “{_said(value)}”, which is no day such as 2024-09-01",
        )


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    # 20240901 and 2024-W35-7 are days too, which the registry does not write.
    return _ISO_DAY.fullmatch(text) is not None


def _check_counts(counts: object) -> None:
    if not isinstance(counts, Mapping):
        raise RowError("的 art 应写成 {max, k}", "has an art that is not {max, k}")
    highest, tokens = counts.get("max"), counts.get("k")
    if not isinstance(highest, int) or isinstance(highest, bool) or highest < 0:
        raise RowError("的 art.max 应是条数", "has an art.max that is no number of articles")
    missing = counts.get("missing")
    if missing is not None and not (
        isinstance(missing, list) and all(isinstance(number, int) for number in missing)
    ):
        raise RowError("的 art.missing 应是条号", "has an art.missing that is no list of numbers")
    if tokens is None:
        return
    if not isinstance(tokens, str):
        raise RowError("的 art.k 应是文字", "has an art.k that is not text")
    plain = 0
    for token in tokens.split(" "):
        if not _is_token(token):
            raise RowError(
                f"的 art.k 里“{_said(token)}”读不出款、项的个数",
                f"has “{_said(token)}” in art.k, which gives no counts of 款 and 项",
            )
        plain += "@" not in token
    if plain != highest:
        raise RowError(
            f"的 art.k 写了 {plain} 条，art.max 是 {highest}",
            f"has {plain} articles in art.k but {highest} in art.max",
        )


def _is_token(token: str) -> bool:
    match = _TOKEN.fullmatch(token)
    if match is None:
        return False
    items = match["items"].split(",") if match["items"] else []
    return all(int(item.partition("=")[0]) <= int(match["paragraphs"]) for item in items)
