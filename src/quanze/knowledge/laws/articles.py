"""How many 款 and 项 each article of one text has."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final, Literal, NamedTuple

from quanze.text.pins import Number

_ABSENT: Final = "-"
_DELETED: Final = "x"

ArticleState = Literal["present", "deleted"]


class Article(NamedTuple):
    """One article. ``items`` maps a 款 (from 1) to its number of 项, where it has any."""

    paragraphs: int
    items: dict[int, int]
    state: ArticleState = "present"

    def most_items(self) -> int:
        """The largest number of 项 in any 款."""
        return max(self.items.values(), default=0)


@dataclass(frozen=True)
class ArticleTable:
    """The articles of a text, read from its row when first asked for.

    ``highest`` is the number of the last article; ``tokens`` one token an article, blank
    separated, as the data's README explains (``2:1=5``: two 款, the first with five 项; ``-``
    absent, ``x`` deleted, ``133-1@1`` 第一百三十三条之一). ``None``: only the highest is known.
    ``gaps``: article numbers that the transcription lacks.
    """

    highest: int
    tokens: str | None
    gaps: tuple[int, ...] = ()
    low_confidence: bool = False

    @cached_property
    def _plain(self) -> list[str]:
        return [token for token in (self.tokens or "").split(" ") if "@" not in token]

    @cached_property
    def _inserted(self) -> dict[str, str]:
        found: dict[str, str] = {}
        if self.tokens and "@" in self.tokens:
            for token in self.tokens.split(" "):
                number, at, counts = token.partition("@")
                if at:
                    found[number] = counts
        return found

    @property
    def counted(self) -> bool:
        """Whether 款 and 项 are known."""
        return bool(self.tokens)

    def article(self, number: Number) -> Article | None:
        """The article, or ``None`` where the text has none of that number."""
        token: str | None
        if number.branch:
            token = self._inserted.get(f"{number.value}-{number.branch}")
        elif 1 <= number.value <= len(self._plain):
            token = self._plain[number.value - 1]
        else:
            token = None
        return None if token is None or token == _ABSENT else _read(token)

    def has_number(self, number: Number) -> bool:
        """Whether there is such an article, as far as is known."""
        if not self.counted:
            return number.branch > 0 or 1 <= number.value <= self.highest
        article = self.article(number)
        return article is not None and article.state == "present"

    def numbers(self) -> list[Number]:
        """The numbers of all articles that are known, deleted ones too; inserted ones last."""
        plain = [
            Number(value)
            for value, token in enumerate(self._plain, 1)
            if token not in ("", _ABSENT)
        ]
        inserted = [number.partition("-") for number in self._inserted]
        return plain + [Number(int(value), int(branch)) for value, _, branch in inserted]

    def total(self) -> int:
        """How many articles there are, inserted ones counted and deleted ones not."""
        if not self.counted:
            return self.highest
        tokens = (*self._plain, *self._inserted.values())
        return sum(1 for token in tokens if token not in (_ABSENT, _DELETED, ""))


@lru_cache(maxsize=4096)
def _read(token: str) -> Article:
    """What a token says. There are some hundred different ones in all."""
    if token == _DELETED:
        return Article(0, {}, "deleted")
    paragraphs, _, rest = token.partition(":")
    items: dict[int, int] = {}
    for part in rest.split(",") if rest else ():
        paragraph, _, count = part.partition("=")
        items[int(paragraph)] = int(count)
    return Article(int(paragraphs), items)


def write_token(article: Article) -> str:
    """The token of an article, as :class:`ArticleTable` reads it."""
    if article.state == "deleted":
        return _DELETED
    items = ",".join(f"{paragraph}={count}" for paragraph, count in sorted(article.items.items()))
    return f"{article.paragraphs}:{items}" if items else str(article.paragraphs)
