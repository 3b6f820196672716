"""Where a row of the workspace says something else than the shipped registry on the same version."""

import datetime

from quanze.knowledge.laws.articles import Article, ArticleTable
from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.registry import Registry
from quanze.knowledge.laws.titles import title_key
from quanze.text.languages import Text
from quanze.text.numerals import write_numeral
from quanze.text.pins import Number


def contradiction(instrument: Instrument, registry: Registry) -> Text | None:
    """How ``instrument`` differs from the shipped version of the same title and start.

    ``None``: it does not, there is none, or the row gives a reason for overriding it.
    """
    if instrument.override:
        return None
    family = registry.family(title_key(instrument.title))
    for version in family.versions if family else ():
        if version.start == instrument.start and not version.local:
            return counts_differ(version.articles, instrument.articles) or _end_differs(
                version.end, instrument.end
            )
    return None


def counts_differ(shipped: ArticleTable | None, own: ArticleTable | None) -> Text | None:
    """The first difference between two tables; ``None`` also where one is not known."""
    if shipped is None or own is None:
        return None
    if shipped.highest != own.highest:
        return Text(
            f"内置登记为{shipped.highest}条，这里写的是{own.highest}条",
            f"the shipped registry has {shipped.highest} articles, this row {own.highest}",
        )
    if not shipped.tokens or not own.tokens or shipped.tokens == own.tokens:
        return None
    for number in _numbers(shipped, own):
        theirs, ours = shipped.article(number), own.article(number)
        if theirs != ours:
            branch = f"之{write_numeral(number.branch)}" if number.branch else ""
            name = f"第{write_numeral(number.value)}条{branch}"
            left, right = _count(theirs), _count(ours)
            return Text(
                f"{name}内置登记为{left.zh}，这里写的是{right.zh}",
                f"the shipped registry has {left.en} in {name}, this row {right.en}",
            )
    return None


def _numbers(*tables: ArticleTable) -> list[Number]:
    found = {Number(value) for value in range(1, tables[0].highest + 1)}
    for table in tables:
        for token in (table.tokens or "").split(" "):
            name, at, _ = token.partition("@")
            if at:
                value, _, branch = name.partition("-")
                found.add(Number(int(value), int(branch)))
    return sorted(found)


def _count(article: Article | None) -> Text:
    if article is None:
        return Text("没有这一条", "no such article")
    if article.state == "deleted":
        return Text("已删去", "it deleted")
    items = "、".join(f"第{n}款{count}项" for n, count in sorted(article.items.items()))
    english = ", ".join(f"{count} 项 in 款 {n}" for n, count in sorted(article.items.items()))
    return Text(
        f"{article.paragraphs}款" + (f"（{items}）" if items else ""),
        f"{article.paragraphs} 款" + (f" ({english})" if english else ""),
    )


def _end_differs(shipped: datetime.date | None, own: datetime.date | None) -> Text | None:
    if shipped == own:
        return None
    return Text(
        f"内置登记的 to 是{shipped or '空'}，这里是{own or '空'}",
        f"the shipped registry has {shipped or 'nothing'} as its to, this row {own or 'nothing'}",
    )
