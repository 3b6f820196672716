"""Everything that the registry knows of one instrument, and of one place of it, on one day."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from quanze.knowledge.laws.articles import Article
from quanze.knowledge.laws.places import lacking
from quanze.knowledge.laws.registry import Found, Registry
from quanze.knowledge.laws.repeals import first_place, follow
from quanze.knowledge.laws.standing import Standing, standing_on
from quanze.knowledge.laws.successions import Succession, Successions
from quanze.knowledge.laws.verdict import Grounds
from quanze.text.pins import Pin


@dataclass(frozen=True, slots=True)
class Portrait:
    """``place`` is what was asked for, ``article`` the article it stands in, with its numbers of
    款 and 项; ``exists`` is ``None`` where that is not known. ``became``: where the provision went,
    in a later text or a later version. ``until`` is the day up to which the kind was followed,
    ``sources`` where the version comes from.
    """

    found: Found
    day: datetime.date
    standing: Standing
    until: str
    sources: Sequence[str]
    place: Pin | None = None
    article: Article | None = None
    exists: bool | None = None
    became: Sequence[Succession] = ()


def portrait_of(
    found: Found,
    place: Pin | None,
    registry: Registry,
    successions: Successions,
    day: datetime.date,
) -> Portrait:
    """The portrait of ``found`` on ``day``."""
    standing = standing_on(day, found.family.versions)
    version = standing.version
    until, sources = registry.horizon(version.kind), registry.sources(version)
    if place is None or place.article is None:
        return Portrait(found, day, standing, until, sources)
    table = version.articles
    # Of a text before the first one on record nothing is known.
    known = table is not None and table.counted and standing.state != "earlier"
    article = table.article(place.article.first) if table is not None and known else None
    exists = lacking(version, place) is None if known else None
    grounds = Grounds(registry, successions, day)
    went = [
        one
        for one in successions.of(found.family.title, first_place(place))
        if one.title != found.family.title or one.new_start == version.start
    ]
    return Portrait(
        found, day, standing, until, sources, place, article, exists, follow(went, grounds)
    )
