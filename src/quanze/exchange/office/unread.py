"""What becomes of a word in a cell that its field does not allow."""

from typing import Final

from quanze.exchange.office.columns import Column
from quanze.exchange.office.fields import Record
from quanze.knowledge.decisions.unread_words import DECIDING
from quanze.text.languages import Text

_OPEN: Final = Text("不是可以识别的写法，按没有填写处理", "which is not understood: taken as open")


def taken_as(role: str, column: Column, record: Record, *, explain: bool) -> Text:
    """What becomes of a word that its field does not allow; ``explain``: and which it allows."""
    word = record.fields.get(role)
    if role not in DECIDING:
        return _OPEN if word is None else Text(f"按“{word}”处理", f"taken as “{word}”")
    rest = record.written.get(role, "")
    which = Text(f"其中“{rest}”", f"“{rest}” ") if word else Text("", "")
    options = DECIDING[role]
    if role == "led_by" and "收回" in column.heading:
        options = (*options, *DECIDING["grounds"])
    known = Text("", "")
    if explain:
        known = Text(f"；可以写：{'、'.join(options)}", f" (one of {', '.join(options)} is wanted)")
    return Text(
        f"{which.zh}没有读懂，记在备注里，起草时为待定{known.zh}",
        f"{which.en}not understood: kept in 备注, open for drafting{known.en}",
    )
