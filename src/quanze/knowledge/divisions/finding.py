"""Counties and townships as people name them: by name, with what lies above where it is needed."""

from collections.abc import Sequence
from typing import Final

from quanze.knowledge.divisions.gazetteer import Gazetteer
from quanze.knowledge.divisions.units import Unit, standing
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.usage import UsageError

#: How many places of one name a message shows.
_SHOWN: Final = 6


def find_county(gazetteer: Gazetteer, name: str, city: str | None) -> str:
    """The six digits of the county ``name``; ``city`` is a city or province above it.

    Raises:
        UsageError: where there is none, or more than one.
    """
    found = gazetteer.counties_named(name)
    if not found:
        guess = nearest(name, gazetteer.county_names)
        raise UsageError(
            Text(f"名录里没有“{name}”", f"the registry has no county “{name}”"),
            Text(f"最接近的是“{guess}”", f"The nearest is “{guess}”.") if guess else None,
        )
    fitting = [one for one in found if city is None or city in one[1]]
    if not fitting:
        shown = "、".join("".join(places) for _, places in found[:_SHOWN])
        raise UsageError(
            Text(f"“{city}”没有{name}", f"there is no {name} in “{city}”"),
            Text(f"叫“{name}”的有：{shown}", f"So called are: {shown}."),
        )
    if len(fitting) > 1:
        raise _several(name, [places for _, places in fitting], "--city")
    return fitting[0][0]


def find_unit(gazetteer: Gazetteer, name: str, county: str | None, city: str | None) -> Unit:
    """The township ``name`` in ``county`` and ``city``, as far as they are said.

    Raises:
        UsageError: where there is none, or more than one.
    """
    if county is not None:
        code = find_county(gazetteer, county, city)
        here = [unit for unit in standing(gazetteer.units_of(code)) if unit.name == name]
        if here:
            return here[0]
        raise UsageError(
            Text(f"{county}没有“{name}”", f"there is no “{name}” in {county}"),
            _where_else(gazetteer, name, code),
        )
    units = standing(gazetteer.all_named(name))
    fitting = [unit for unit in units if city is None or city in unit.places]
    if not fitting:
        raise _no_unit(gazetteer, name, city, units)
    if len(fitting) > 1:
        raise _several(name, [unit.places for unit in fitting], "--county")
    return fitting[0]


def _where_else(gazetteer: Gazetteer, name: str, county_code: str) -> Text | None:
    """The nearest name in the county, or where the name is."""
    near = gazetteer.nearest(name, county_code)
    if near is not None:
        return Text(f"最接近的是“{near.name}”", f"The nearest is “{near.name}”.")
    elsewhere = standing(gazetteer.all_named(name))
    if not elsewhere:
        return None
    shown = "、".join("".join(unit.places) for unit in elsewhere[:_SHOWN])
    return Text(f"叫“{name}”的在：{shown}", f"So called are those in: {shown}.")


def _no_unit(
    gazetteer: Gazetteer, name: str, city: str | None, elsewhere: Sequence[Unit]
) -> UsageError:
    if elsewhere:
        shown = "、".join("".join(unit.places) for unit in elsewhere[:_SHOWN])
        return UsageError(
            Text(f"“{city}”没有{name}", f"there is no {name} in “{city}”"),
            Text(f"叫“{name}”的在：{shown}", f"So called are those in: {shown}."),
        )
    guess = nearest(name, gazetteer.township_names(), at_least=0.6)
    return UsageError(
        Text(f"名录里没有“{name}”", f"the registry has no township “{name}”"),
        Text(
            f"最接近的是“{guess}”；知道所在县（市、区）的，加上 --county",
            f"The nearest is “{guess}”; name the county with --county.",
        )
        if guess
        else None,
    )


def _several(name: str, found: Sequence[Sequence[str]], option: str) -> UsageError:
    shown = "、".join("".join(places) for places in found[:_SHOWN])
    more = Text(f"等 {len(found)} 处", f" and others, {len(found)} in all")
    if len(found) <= _SHOWN:
        more = Text("", "")
    return UsageError(
        Text(
            f"叫“{name}”的不止一处：{shown}{more.zh}",
            f"more than one place is called “{name}”: {shown}{more.en}",
        ),
        Text(f"请用 {option} 写明是哪一处", f"Say which with {option}."),
    )
