"""Instruments no longer or not yet in force, and where their provisions went: Q205, Q206."""

from collections.abc import Sequence
from dataclasses import replace

from quanze.knowledge.laws.destinations import destination, firmness, joined, place_in_chinese
from quanze.knowledge.laws.registry import Found
from quanze.knowledge.laws.standing import Standing, standing_on
from quanze.knowledge.laws.successions import Succession
from quanze.knowledge.laws.titles import cited_title
from quanze.knowledge.laws.verdict import Grounds, Verdict
from quanze.text.citations import Citation
from quanze.text.languages import Text
from quanze.text.pins import Pin

#: How often a text may have been replaced in turn.
_LONGEST_CHAIN = 4
#: Of how many places of one citation it is said where they went.
_MOST_PLACES = 6


def no_longer_in_force(
    citation: Citation, found: Found, standing: Standing, grounds: Grounds
) -> Verdict:
    """Q205: one verdict for the instrument, with the successors of the first place cited."""
    version = standing.version
    values: dict[str, object] = {"law": cited_title(found.family.title)}
    if standing.state == "gone":
        values["note"] = Text(version.gone_note or "", version.gone_note_english or "")
        return Verdict("Q205", "gone", standing.certainty, citation.name_span, values)
    values |= {"by": cited_title(version.repealed_by or ""), "day": version.end}
    if version.end is None:
        return Verdict("Q205", "undated", standing.certainty, citation.name_span, values)
    went = [
        (pin, places)
        for pin in citation.pins[:_MOST_PLACES]
        if (places := _successors(pin, found, standing, grounds))
    ]
    if not went:
        return Verdict("Q205", "", standing.certainty, citation.name_span, values)
    values["where"] = joined([destination(pin, places) for pin, places in went])
    sure = any(firmness(pin, places[0]) != "perhaps" for pin, places in went)
    proposal = None
    if sure and is_one_place(citation):
        best = went[0][1][0]
        proposal = f"《{cited_title(best.title)}》{place_in_chinese(best.pin)}"
    part = citation.name_span if proposal is None else citation.span
    variant = "become" if sure else "perhaps"
    return Verdict("Q205", variant, standing.certainty, part, values, proposal)


def not_yet_in_force(citation: Citation, standing: Standing, grounds: Grounds) -> Verdict:
    """Q206."""
    values = {
        "law": cited_title(standing.version.title),
        "day": standing.version.start,
        "judged": grounds.day,
    }
    return Verdict("Q206", "", standing.certainty, citation.name_span, values)


def _successors(pin: Pin, found: Found, standing: Standing, grounds: Grounds) -> list[Succession]:
    """Where a place went: in a text that is in force on the day."""
    if pin.article is None:
        return []
    version = standing.version
    known = grounds.successions.of(found.family.title, first_place(pin))
    # A version change of the same title is no successor of a repealed text.
    known = [
        place
        for place in known
        if place.title != found.family.title
        and (place.old_start == version.start or place.old_end == version.end)
    ]
    return follow(known, grounds)


def follow(places: Sequence[Succession], grounds: Grounds) -> list[Succession]:
    """``places`` carried on to texts in force on the day judged, best first, each place once.

    Those that end before are left.
    """
    done: list[Succession] = []
    waiting = list(places)
    for _ in range(_LONGEST_CHAIN):
        further: list[Succession] = []
        for place in waiting:
            family = grounds.registry.find(place.title)
            standing = standing_on(grounds.day, family.family.versions) if family else None
            current = standing.version.start if standing else None
            if standing and standing.state == "in_force" and current == place.new_start:
                done.append(place)
                continue
            further += [
                replace(
                    later,
                    old_pin=place.old_pin,
                    score=min(later.score, place.score),
                    kind=max(later.kind, place.kind, key=_ORDER.index),
                )
                for later in grounds.successions.of(place.title, place.pin)
                if later.old_start == place.new_start
            ]
        waiting = further
        if not waiting:
            break
    # A text replaced twice leads to one place directly and by way of the text between.
    best: dict[tuple[str, str], Succession] = {}
    for place in sorted(done, key=lambda place: -place.score):
        best.setdefault((place.title, place.pin), place)
    return list(best.values())


_ORDER = ("same", "revised", "weak")


def is_one_place(citation: Citation) -> bool:
    """Whether a citation names one place, so that another can be proposed for it."""
    return len(citation.pins) == 1 and not is_range(citation.pins[0])


def is_range(pin: Pin) -> bool:
    """Whether ``pin`` is more than one place: 第十二条至第十五条."""
    steps = (pin.article, pin.paragraph, pin.item, pin.subitem)
    return any(step is not None and step.last is not None for step in steps)


def first_place(pin: Pin) -> str:
    """The notation of the place where ``pin`` begins, without ranges."""
    steps = [
        str(step.first) if step is not None else ""
        for step in (pin.article, pin.paragraph, pin.item)
    ]
    return "/".join(steps).rstrip("/")
