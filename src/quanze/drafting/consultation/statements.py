"""What one row says once its words are understood."""

from dataclasses import dataclass
from typing import Final

from quanze.drafting.consultation.returned import ReturnedRow, opinion_word
from quanze.knowledge.opinion_wording import opinion_begun, opinion_given
from quanze.knowledge.placeholders import says_nothing
from quanze.model.opinions import OpinionKind
from quanze.text.languages import Text
from quanze.text.normal import normal_text

_NO_WORD: Final = Text("没有写意见，按“修改”记", "no opinion given: taken as 修改")
_REMARK_NO_WORD: Final = "意见栏空着，按修改记"


@dataclass(frozen=True, slots=True)
class Statement:
    """One answer. ``remarks`` go into the file; ``notes`` are told to whoever reads it in."""

    place: Text
    kind: OpinionKind
    suggestion: str | None = None
    reason: str | None = None
    remarks: tuple[str, ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def content(self) -> tuple[str, str, str]:
        """By which two answers are the same: the words, not their spacing."""
        return self.kind, normal_text(self.suggestion or ""), normal_text(self.reason or "")

    @property
    def is_plain_consent(self) -> bool:
        """无意见, and nothing else said."""
        return self.kind == "无意见" and not self.suggestion and not self.reason


def read_statement(row: ReturnedRow, *, on_item: bool = True) -> Statement | None:
    """What the row says; ``None`` where it says nothing.

    ``on_item``: whether it is about an item that is there, or about the whole list.
    """
    if row.is_blank:
        return None
    suggestion, reason = _cell(row.suggestion), _cell(row.reason)
    word = opinion_word(row.opinion)
    if not word:
        return _without_word(row, suggestion, reason, on_item=on_item)
    said = opinion_begun(word, on_item=on_item)
    if said.kind is None:
        return Statement(
            row.place,
            "修改",
            _joined(word, suggestion),
            reason,
            (f"意见栏写的是“{word}”，按修改记",),
            (Text(f"意见“{word}”按“修改”记", f"opinion “{word}” taken as 修改"),),
        )
    if said.kind != "无意见":
        return Statement(row.place, said.kind, _joined(said.rest, suggestion), reason)
    if suggestion and opinion_begun(suggestion).kind != "无意见":
        return Statement(
            row.place,
            "修改",
            suggestion,
            _joined(said.rest, reason),
            (f"意见栏写的是“{word}”，但有修改建议，按修改记",),
            (
                Text(
                    f"意见写的是“{word}”，又写了修改建议，按“修改”记",
                    f"opinion “{word}” with a suggestion: taken as 修改",
                ),
            ),
        )
    return Statement(row.place, "无意见", None, _beside_consent(said.rest, suggestion, reason))


def gaps_of(statement: Statement) -> Text | None:
    """What an opinion should have said as well; ``None`` where it says all."""
    gaps = []
    if statement.kind == "修改" and not statement.suggestion:
        gaps.append(("修改建议", "suggestion"))
    if statement.kind != "无意见" and not statement.reason:
        gaps.append(("理由", "reason"))
    if not gaps:
        return None
    return Text(
        f"“{statement.kind}”没有写{'和'.join(zh for zh, _ in gaps)}",
        f"{statement.kind} without {' and '.join(en for _, en in gaps)}",
    )


def _without_word(
    row: ReturnedRow, suggestion: str | None, reason: str | None, *, on_item: bool
) -> Statement:
    """An empty column 意见: the word may stand in the next one, or the text speaks for itself."""
    if suggestion:
        said = opinion_begun(suggestion, on_item=on_item)
        if said.kind == "无意见":
            return Statement(row.place, said.kind, None, _beside_consent(said.rest, reason))
        if said.kind is not None and said.rest != suggestion.strip():
            return Statement(row.place, said.kind, said.rest or None, reason)
    elif reason and opinion_given(reason) == "无意见":
        return Statement(row.place, "无意见")
    return Statement(row.place, "修改", suggestion, reason, (_REMARK_NO_WORD,), (_NO_WORD,))


def _beside_consent(*texts: str | None) -> str | None:
    """What is said beside 无意见. Consent once more, in the next cell or clause, is nothing new."""
    said: str | None = None
    for text in texts:
        if text and opinion_given(text) != "无意见":
            begun = opinion_begun(text)
            said = _joined(said, begun.rest if begun.kind == "无意见" else text)
    return said


def _cell(text: str | None) -> str | None:
    return None if says_nothing(text) else text


def _joined(first: str | None, second: str | None) -> str | None:
    if first and second and first in second:
        # A long text in the column 意见 may have been read as the suggestion as well.
        return second
    parts = [part for part in (first, second) if part]
    return "\n".join(parts) or None
