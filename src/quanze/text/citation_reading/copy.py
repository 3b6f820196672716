"""The text as citations are looked for in it: no blanks, one kind of brackets, digits and stops.

Every character of the copy knows where it stood, so what is found is given back as it was written.
"""

import re
from dataclasses import dataclass
from typing import Final

_ONE_KIND: Final = str.maketrans(
    {
        **dict(zip("０１２３４５６７８９", "0123456789", strict=True)),
        **dict.fromkeys("[［【﹝〖", "〔"),
        **dict.fromkeys("]］】﹞〗", "〕"),
        **dict.fromkeys("<＜﹤‹«", "〈"),
        **dict.fromkeys(">＞﹥›»", "〉"),
        **dict.fromkeys("－—–‐~～〜―", "-"),
        **dict.fromkeys("（﹙", "("),
        **dict.fromkeys("）﹚", ")"),
        **dict.fromkeys("“”„＂「」『』", '"'),
        "，": ",",
        "；": ";",
        "：": ":",
        "．": ".",
        "｡": "。",
        "＋": "+",
        # Traditional characters in the words that citations are told by.
        **dict(
            zip(
                "條項號節編辦規細則決訂實簡稱發關於廢該據違處罰執證書國務總頒準釋見",
                "条项号节编办规细则决订实简称发关于废该据违处罚执证书国务总颁准释见",
                strict=True,
            )
        ),
    }
)
_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
#: What the copy leaves out, besides line breaks inside a number or a pin.
_LEFT_OUT: Final = re.compile(rf"[^\S\n]|[{_INVISIBLE}]")
#: Most texts have nothing to leave out; a set of characters tells so fast.
_MAY_GO: Final = re.compile(rf"[\s{_INVISIBLE}〈〉]")
#: In the copy they are all one.
_QUOTES: Final = ("“”", "「」", "『』")
#: <<A>> is written where there is no key for 《A》.
_DOUBLE: Final = re.compile("〈〈|〉〉")


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """``plain`` is ``text`` without blanks; character n of it stands at ``origin[n]`` of ``text``."""

    text: str
    plain: str
    origin: range | list[int]

    @classmethod
    def of(cls, text: str) -> "WorkingCopy":
        plain = text.translate(_ONE_KIND)
        if not _MAY_GO.search(plain):
            return cls(text, plain, range(len(text) + 1))
        gone = {match.start() for match in _LEFT_OUT.finditer(plain)}
        kept = [at for at in range(len(plain)) if at not in gone]
        plain = "".join([plain[at] for at in kept])
        if "\n" in plain:
            plain, kept = _without_inner_breaks(plain, kept)
        if _DOUBLE.search(plain):
            plain, kept = _single_marks(plain, kept)
        return cls(text, plain, [*kept, len(text)])

    def broken(self, at: int) -> bool:
        """Whether blanks were left out right before character ``at``."""
        return 0 < at < len(self.plain) and self.origin[at] - self.origin[at - 1] > 1

    def wrapped(self, at: int) -> bool:
        """Whether one of those blanks was a line break."""
        return self.broken(at) and "\n" in self.text[self.origin[at - 1] : self.origin[at]]

    def closing_quotes(self) -> dict[int, int]:
        """For each opening quotation mark of the copy that is closed, where its closing one is."""
        if not any(opening in self.text for opening, _ in _QUOTES):
            return {}
        written = "".join([self.text[at] for at in self.origin[:-1]])
        return {
            start: end
            for opening, closing in _QUOTES
            for start, end in closing_marks(written, opening, closing).items()
        }

    def written(self, start: int, end: int) -> str:
        """What the text has from one place of the copy to another, blanks kept."""
        return self.text[self.origin[start] : self.origin[end - 1] + 1] if end > start else ""

    def close_written(self, start: int, end: int) -> str:
        """The same with the blanks left out."""
        return "".join(self.text[self.origin[at]] for at in range(start, end))


def _without_inner_breaks(plain: str, origin: list[int]) -> tuple[str, list[int]]:
    # Few texts have line breaks, and the patterns for those take long to compile.
    from quanze.text.citation_reading.breaks import inner_breaks

    gone = inner_breaks(plain)
    if not gone:
        return plain, origin
    kept = [at for at in range(len(plain)) if at not in gone]
    return "".join([plain[at] for at in kept]), [origin[at] for at in kept]


def _single_marks(plain: str, origin: list[int]) -> tuple[str, list[int]]:
    """〈〈 and 〉〉 made 《 and 》: of the first mark counts its beginning, of the last its end."""
    parts, kept, at = [], [], 0
    for match in _DOUBLE.finditer(plain):
        parts.append(plain[at : match.start()])
        kept += origin[at : match.start()]
        opening = match[0] == "〈〈"
        parts.append("《" if opening else "》")
        kept.append(origin[match.start() if opening else match.end() - 1])
        at = match.end()
    return "".join([*parts, plain[at:]]), [*kept, *origin[at:]]


def closing_marks(plain: str, opening: str, closing: str) -> dict[int, int]:
    """For each opening mark that is closed, where its closing one stands. One pass."""
    closed: dict[int, int] = {}
    if opening not in plain:
        return closed
    still_open: list[int] = []
    for match in re.finditer(f"\\{opening}|\\{closing}", plain):
        if match[0] == opening:
            still_open.append(match.start())
        elif still_open:
            closed[still_open.pop()] = match.start()
    return closed
