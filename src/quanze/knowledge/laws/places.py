"""Places that a text does not have: articles (Q208), 款 and 项 (Q209), or only had before (Q207)."""

from collections.abc import Iterator
from dataclasses import replace

from quanze.knowledge.laws.destinations import destination, firmness, place_in_chinese
from quanze.knowledge.laws.instrument import Certainty, Instrument
from quanze.knowledge.laws.registry import Found
from quanze.knowledge.laws.repeals import first_place, follow, is_one_place, is_range
from quanze.knowledge.laws.standing import Standing
from quanze.knowledge.laws.titles import cited_title
from quanze.knowledge.laws.verdict import Grounds, Span, Verdict
from quanze.text.citations import Citation
from quanze.text.languages import Text
from quanze.text.pin_notation import chinese_pin
from quanze.text.pins import Number, Pin, Step


def missing_places(
    citation: Citation, found: Found, standing: Standing, grounds: Grounds
) -> Iterator[Verdict]:
    """One verdict for each place of the citation that the text in force does not have."""
    for number, pin in enumerate(citation.pins):
        if pin.article is None or pin.previous:
            continue
        lack = lacking(standing.version, pin)
        if lack is not None:
            part = citation.pin_spans[number]
            verdict = _verdict(pin, part, found, standing, *lack, grounds)
            # What stands beside may take its article over from the pin: 第三条第一款、第二款.
            yield verdict if is_one_place(citation) else replace(verdict, proposal=None)


def lacking(version: Instrument, pin: Pin) -> tuple[str, dict[str, object]] | None:
    """Which rule and variant say what of ``pin`` the version lacks, and the numbers for it.

    ``None``: nothing, or nothing is known of its articles.
    """
    table, article = version.articles, pin.article
    if table is None or article is None:
        return None
    for number in (article.first, article.last or article.first):
        if table.has_number(number):
            continue
        known = table.article(number)
        values: dict[str, object] = {
            "place": chinese_pin(Pin(Step(number))),
            "highest": table.highest,
        }
        if known is not None and known.state == "deleted":
            return "Q208.deleted", values
        beyond = not number.branch and number.value > table.highest
        return "Q208" if beyond else "Q208.inside", values
    if article.last is not None or not table.counted:
        return None
    return _lacking_within(version, pin, article.first)


def _lacking_within(
    version: Instrument, pin: Pin, number: Number
) -> tuple[str, dict[str, object]] | None:
    article = version.articles.article(number) if version.articles else None
    if article is None or (pin.paragraph is None and pin.item is None):
        return None
    if pin.paragraph is not None:
        last = (pin.paragraph.last or pin.paragraph.first).value
        if last > article.paragraphs:
            variant = "Q209.only_one" if article.paragraphs == 1 else "Q209"
            return variant, {
                "place": chinese_pin(pin),
                "article": chinese_pin(Pin(Step(number))),
                "paragraphs": article.paragraphs,
            }
    if pin.item is None:
        return None
    wanted = (pin.item.last or pin.item.first).value
    paragraph = pin.paragraph.first if pin.paragraph is not None else None
    items = article.items.get(paragraph.value, 0) if paragraph else article.most_items()
    if wanted <= items:
        return None
    within = Pin(Step(number), Step(paragraph) if paragraph else None)
    values: dict[str, object] = {"place": chinese_pin(pin), "within": chinese_pin(within)}
    return ("Q209.item" if items else "Q209.no_items"), {**values, "items": items}


def _verdict(
    pin: Pin,
    part: Span,
    found: Found,
    standing: Standing,
    key: str,
    values: dict[str, object],
    grounds: Grounds,
) -> Verdict:
    version = standing.version
    code, _, variant = key.partition(".")
    values |= {
        "law": cited_title(found.family.title),
        "text": _text_consulted(version, grounds),
    }
    certainty: Certainty = grounds.certainty_of_counts(version)
    older = _older_with(found, pin, grounds)
    if older is None:
        return Verdict(code, variant, certainty, part, values)
    values |= {"place": chinese_pin(pin), "end": older.end}
    places = [
        place
        for place in grounds.successions.of(found.family.title, first_place(pin))
        if place.old_start == older.start
    ]
    places = follow(places, grounds)
    if not places or is_range(pin):
        return Verdict("Q207", "", certainty, part, values)
    best = places[0]
    values["where"] = destination(pin, places, found.family.title)
    sure = firmness(pin, best) != "perhaps"
    moved = best.title != found.family.title
    proposal = place_in_chinese(best.pin) if sure and not moved else None
    return Verdict("Q207", "become" if sure else "perhaps", certainty, part, values, proposal)


def _text_consulted(version: Instrument, grounds: Grounds) -> Text:
    """Which text was looked at, and what is doubtful about it."""
    if version.local:
        text = Text("按本地登记的文本", "by the text of this workspace")
    elif version.end is not None and version.end <= grounds.day:
        text = Text(f"按 {version.end} 以前的文本", f"by the text before {version.end}")
    elif version.end is not None and version.start is not None:
        text = Text(
            f"按 {version.start} 至 {version.end} 的文本",
            f"by the text of {version.start} to {version.end}",
        )
    else:
        until = grounds.registry.horizon(version.kind)
        text = Text(f"文本截至 {until}", f"text as of {until}")
    doubt = doubt_about(version)
    return Text(
        text.zh + (f"，{doubt.zh}" if doubt.zh else ""),
        text.en + (f", {doubt.en}" if doubt.en else ""),
    )


def doubt_about(version: Instrument) -> Text:
    """Why the numbers of articles, 款 and 项 are not certain; empty where they are."""
    table = version.articles
    if table is None or not table.counted:
        return Text("没有逐条登记款项", "its 款 and 项 were not counted")
    if version.disputed:
        return Text("各来源的条款数不一致", "sources disagree on its numbers")
    if table.gaps or table.low_confidence:
        return Text("登记的文本可能不完整", "the text on record may not be whole")
    if version.approximate:
        return Text("施行日期是推算的", "its first day is inferred")
    if version.checked < 2 and not version.local:
        return Text("只有一个来源", "one source only")
    return Text("", "")


def _older_with(found: Found, pin: Pin, grounds: Grounds) -> Instrument | None:
    """The latest version that has the place, of those that had ended by the day judged."""
    for version in reversed(found.family.versions):
        if version.end is None or version.end > grounds.day or version.articles is None:
            continue
        if version.articles.counted and lacking(version, pin) is None:
            return version
    return None
