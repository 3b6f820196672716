"""What ``quanze laws show`` does."""

import datetime
from dataclasses import dataclass
from typing import Final

from quanze.cli.console import day, print_result, screen, typed
from quanze.cli.formats import choose_format
from quanze.cli.laws.workspace import Surroundings, surroundings
from quanze.engine.citing import Citing
from quanze.knowledge.laws.portrait import Portrait, portrait_of
from quanze.knowledge.laws.registry import Found
from quanze.knowledge.laws.spelling import fate, nearest_title
from quanze.knowledge.laws.titles import cited_title
from quanze.knowledge.laws.verdict import Grounds
from quanze.text.citations import read_citations
from quanze.text.languages import Text
from quanze.text.normal import normal_text
from quanze.text.pin_notation import chinese_pin, read_place
from quanze.text.pins import Pin, Step
from quanze.text.visible import visible
from quanze.text.width import clip
from quanze.usage import EXIT_CLEAN, EXIT_FINDINGS, UsageError

FORMATS = ("text", "json")
#: Of what was typed, so much is said back in an error.
_MOST_COLUMNS: Final = 60
#: 刑法 has 第一百二十条之六; what is higher behind a hyphen is the end of a range.
_USUAL_BRANCHES: Final = 9


@dataclass(frozen=True, slots=True)
class ShowRequest:
    """The options as typed."""

    title: str
    pin: str | None
    as_of: datetime.datetime | None
    format_name: str
    lang: str | None


def run_show(request: ShowRequest) -> int:
    """Look up, print, and give the exit code."""
    choose_format(request.format_name, FORMATS)
    around = surroundings(request.lang)
    title, pins = _asked(request)
    judged = day(request.as_of)
    found = around.reference.registry.find(title)
    if found is None:
        raise _unknown(title, around, judged)
    if pins is not None:
        _refuse_range(typed(request.pin or request.title), pins, found)
    portrait = portrait_of(
        found, pins, around.reference.registry, around.reference.successions, judged
    )
    citings = _citings(around, found, pins, judged)
    print_result(_render(request, portrait, citings, around))
    return EXIT_FINDINGS if portrait.exists is False else EXIT_CLEAN


def _asked(request: ShowRequest) -> tuple[str, Pin | None]:
    """The title and the place. Both may be written in one: 《行政处罚法》第二十四条第一款."""
    title = typed(request.title).strip()
    pin = _pin(typed(request.pin)) if request.pin else None
    citations = read_citations(title)
    if len(citations) == 1 and citations[0].law and (citations[0].pins or "《" in title):
        title = citations[0].law
        pin = pin or next(iter(citations[0].pins), None)
    if not title:
        raise UsageError(Text("没有写题名", "no title is given"))
    return title, pin


def _pin(written: str) -> Pin:
    pin = read_place(written)
    if pin is None:
        citations = read_citations(written)
        pins = [found for citation in citations for found in citation.pins]
        pin = pins[0] if len(pins) == 1 else None
    if pin is None or pin.article is None or not pin.article.first.value:
        raise UsageError(
            Text(f"“{_shown(written)}”不是条款项", f"“{_shown(written)}” is no place"),
            Text("请写成 24/1 或者 第二十四条第一款", "Write 24/1 or 第二十四条第一款."),
        )
    return pin


def _refuse_range(written: str, pin: Pin, found: Found) -> None:
    """Refuse 24~26 and, unless some version has 第二十四条之二十六, 24-26: one place is shown."""
    steps = [step for step in (pin.article, pin.paragraph, pin.item, pin.subitem) if step]
    number = steps[0].first
    hyphen = "-" in normal_text(written) and number.branch > _USUAL_BRANCHES
    tables = [version.articles for version in found.family.versions]
    if hyphen and not any(table and table.article(number) for table in tables):
        name = chinese_pin(Pin(Step(number)))
        raise UsageError(
            Text(
                f"“{_shown(written)}”像是几条，一次只能查一条",
                f"“{_shown(written)}” looks like several articles; one is shown at a time",
            ),
            Text(
                f"请写其中一条，如 {number.value}（没有{name}）",
                f"Write one of them, such as {number.value} (there is no {name}).",
            ),
        )
    if any(step.last is not None for step in steps):
        raise UsageError(
            Text(
                f"“{_shown(written)}”不止一处，一次只能查一处",
                f"“{_shown(written)}” is more than one place; one is shown at a time",
            ),
            Text("请写成 24/1 或者 第二十四条第一款", "Write 24/1 or 第二十四条第一款."),
        )


def _shown(words: str) -> str:
    """What was typed, in so far as a sentence has room for it."""
    return clip(visible(words), _MOST_COLUMNS)


def _unknown(title: str, around: Surroundings, judged: datetime.date) -> UsageError:
    registry = around.reference.registry
    grounds = Grounds(registry, around.reference.successions, judged)
    near = nearest_title(title, grounds)
    hint = Text(
        "没有的可以用 quanze laws import 登记",
        "What is missing can be added by quanze laws import.",
    )
    if near is not None:
        name, gone = cited_title(near.title), fate(near, grounds)
        hint = Text(
            f"最接近的是《{name}》{gone.zh}；{hint.zh}",
            f"The nearest is 《{name}》{gone.en}. {hint.en}",
        )
    return UsageError(
        Text(
            f"登记库（截至 {registry.as_of}）里没有《{_shown(title)}》",
            f"《{_shown(title)}》 is not in the registry (as of {registry.as_of})",
        ),
        hint,
    )


def _citings(
    around: Surroundings, found: Found, pin: Pin | None, judged: datetime.date
) -> list[Citing]:
    """Who cites the instrument, or the article asked for."""
    citing: list[Citing] = []
    for one in around.citings(judged):
        other = one.judgement.found
        if other is None or other.family.key != found.family.key:
            continue
        articles = [place.article for place in one.judgement.citation.pins]
        if pin is None or pin.article in articles:
            citing.append(one)
    return citing


def _render(
    request: ShowRequest, portrait: Portrait, citings: list[Citing], around: Surroundings
) -> str:
    if request.format_name == "json":
        from quanze.output.laws import show_json

        return show_json.render(portrait, citings, around.language)
    from quanze.output.laws import show_text

    look = screen()
    return show_text.render(
        portrait, citings, around.language, width=look.width, colour=look.colour
    )
