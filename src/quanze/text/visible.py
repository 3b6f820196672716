"""Text from files made safe to show: nothing in it may command the terminal or hide itself."""

import re

#: C0 and C1 controls, line and paragraph separators, the marks that turn writing direction, and
#: halves of characters, which no stream can write.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


def visible(text: str) -> str:
    """``text`` on one line, with a blank in place of every character that is no mark on paper."""
    return _INVISIBLE.sub(" ", text) if _INVISIBLE.search(text) else text
