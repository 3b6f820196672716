"""Files of the same data in every layout that people write."""

from typing import Any

from hypothesis import strategies as st

from quanze.source.updates.values import flow_text
from quanze.source.yaml_text import quoted, scalar

WORDS = st.sampled_from(
    [
        "甲",
        "乙、丙",
        "a: b",
        "#x",
        "",
        "012",
        "《法》第一条",
        "it's",
        '"',
        "[x]",
        "x, y",
        "-",
        "甲 #乙",
        "{",
        "}",
    ]
)
TEXTS = WORDS | st.sampled_from(["甲\n乙", "甲\n\n  乙", "甲\n乙\n"])
COMMENTS = st.sampled_from(["", "", "", "  # 注一", " # 注二: {["])


@st.composite
def files(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """The text of a file and its data."""
    newline = draw(st.sampled_from(["\n", "\n", "\r\n"]))
    text, data = "# 首行\n", {}
    for key in draw(st.lists(st.sampled_from(["a", "甲", "b", "乙"]), unique=True, min_size=1)):
        kind = draw(st.sampled_from(["text", "texts", "records", "record", "empty"]))
        lines, value = draw(_value(kind, ""))
        text += f"{key}:{lines}"
        if value is not None:
            data[key] = value
        text += draw(st.sampled_from(["", "", "\n", "# 之间\n"]))
    if draw(st.booleans()):
        text = text.removesuffix("\n")
        # A block at the end then has no line break of its own.
        text = text if draw(st.booleans()) else text + "\n"
    return text.replace("\n", newline), data


@st.composite
def _value(draw: st.DrawFn, kind: str, indent: str) -> tuple[str, Any]:
    comment = draw(COMMENTS)
    if kind == "empty":
        return f"{comment}\n", None
    if kind == "text":
        return draw(_text(indent, comment))
    if kind == "texts":
        values = draw(st.lists(WORDS, max_size=3))
        if not values or draw(st.booleans()):
            return draw(_flow(values, indent, comment)), values
        dash = indent + draw(st.sampled_from(["", "  ", "    "]))
        entries = [f"{dash}- {scalar(value)}{draw(COMMENTS)}\n" for value in values]
        gap = draw(st.sampled_from(["", "", f"{dash}# 夹注\n", "\n"]))
        return f"{comment}\n{gap.join(entries)}", values
    if kind == "record":
        record = draw(_records)
        if not record or draw(st.booleans()):
            return draw(_flow(record, indent, comment)), record
        lines, value = draw(_block_record(record, indent + "  "))
        return f"{comment}\n{indent}  {lines}", value
    records = draw(st.lists(_records.filter(bool), max_size=3))
    if not records or draw(st.booleans()):
        return draw(_flow(records, indent, comment)), records
    dash = indent + draw(st.sampled_from(["", "  "]))
    wide = draw(st.sampled_from([" ", "   "]))
    text, values = f"{comment}\n", []
    for record in records:
        lines, value = draw(_block_record(record, dash + " " + wide))
        text += f"{dash}-{wide}{lines}" + draw(st.sampled_from(["", "", "\n", "  # 夹注\n"]))
        values.append(value)
    return text, values


_records = st.dictionaries(st.sampled_from(["k", "名", "z"]), WORDS, max_size=3)


@st.composite
def _block_record(draw: st.DrawFn, record: dict[str, str], indent: str) -> tuple[str, Any]:
    """Lines of the pairs, the first without indent; some get a text of several lines instead."""
    value: dict[str, Any] = {}
    pieces: list[str] = []
    for key in record:
        kind = draw(st.sampled_from(["text", "text", "texts"]))
        lines, part = draw(_value(kind, indent))
        value[key] = part
        pieces.append(f"{key}:{lines}")
    return indent.join(pieces), value


@st.composite
def _text(draw: st.DrawFn, indent: str, comment: str) -> tuple[str, str]:
    value = draw(TEXTS)
    if "\n" in value:
        header = "|" if value.endswith("\n") else "|-"
        body = value.removesuffix("\n").split("\n")
        lines = "".join((f"{indent}   {line}" if line else "") + "\n" for line in body)
        return f" {header}{comment}\n{lines}", value
    forms = [quoted(value), scalar(value)]
    if value and "'" not in value:
        forms.append(f"'{value}'")
    return f" {draw(st.sampled_from(forms))}{comment}\n", value


@st.composite
def _flow(draw: st.DrawFn, value: Any, indent: str, comment: str) -> str:
    text = flow_text(value)
    if value and isinstance(value, list) and draw(st.booleans()):
        inner = f",{draw(COMMENTS)}\n{indent}    ".join(map(flow_text, value))
        text = f"[{draw(COMMENTS)}\n{indent}    {inner}{draw(COMMENTS)}\n{indent}    ]"
    return f" {text}{comment}\n"
