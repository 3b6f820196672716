"""Where provisions went, in words that say how sure it is."""

from collections.abc import Sequence
from typing import Final, Literal

from quanze.knowledge.laws.successions import Succession
from quanze.knowledge.laws.titles import cited_title
from quanze.text.languages import Text
from quanze.text.pin_notation import chinese_pin, read_pin
from quanze.text.pins import Pin

#: ``firm``: nearly the same words; ``roughly``: reworded; ``perhaps``: a likeness only.
Firmness = Literal["firm", "roughly", "perhaps"]

_WORDS: Final[dict[Firmness, Text]] = {
    "firm": Text("现在是", "is now"),
    "roughly": Text("改写后大致在", "was reworded and is now roughly"),
    "perhaps": Text("也许对应", "may have become"),
}


def firmness(pin: Pin, best: Succession) -> Firmness:
    """How surely ``best`` carries ``pin``.

    Likeness was measured by article and 款. Where a 项 is cited and the text around it was
    reworded, the 项 may have gone elsewhere than the rest.
    """
    if best.kind == "same":
        return "firm"
    return "perhaps" if best.kind == "weak" or pin.item is not None else "roughly"


def destination(pin: Pin, places: Sequence[Succession], own_title: str | None = None) -> Text:
    """What became of ``pin``: 第七十七条也许对应《…》第二百四十六条（文字相似度 0.47）.

    ``places`` are best first, at least one. ``own_title`` is left out of the sentence: the
    provision only has another number in the same law.
    """
    best = places[0]
    named = named_with_best(places)
    pins = "、".join(place_in_chinese(place.pin) for place in named)
    where = pins if best.title == own_title else f"《{cited_title(best.title)}》{pins}"
    words = _WORDS[firmness(pin, best)]
    old = place_in_chinese(best.old_pin)
    score = f"{best.score:.2f}"
    return Text(
        f"{old}{words.zh}{where}（文字相似度 {score}）",
        f"{old} {words.en} {where} (likeness {score})",
    )


def joined(parts: Sequence[Text]) -> Text:
    """Several such sentences as one."""
    return Text("；".join(part.zh for part in parts), "; ".join(part.en for part in parts))


def named_with_best(places: Sequence[Succession]) -> list[Succession]:
    """Those of ``places`` to name beside the first: of its text, and no weak ones beside firm."""
    best = places[0]
    return [
        place
        for place in places
        if place.title == best.title and (place.kind != "weak" or best.kind == "weak")
    ]


def place_in_chinese(notation: str) -> str:
    """``24/1`` as 第二十四条第一款; anything else as it is."""
    pin = read_pin(notation)
    return chinese_pin(pin) if pin is not None else notation
