"""Whose list it is: what the file states, made whole by the workspace and the names of divisions."""

import re
from collections.abc import Sequence
from typing import Any, Final, get_args

from pydantic import ValidationError

from quanze.exchange.importing.wishes import Wishes
from quanze.exchange.office.reading import Reading, StatedTownship
from quanze.knowledge.divisions.gazetteer import Gazetteer
from quanze.knowledge.divisions.units import Unit, standing, type_told_by
from quanze.model.township import Township, TownshipType
from quanze.text.languages import Text
from quanze.usage import UsageError

_CODE: Final = re.compile(r"[0-9]{9}([0-9]{3})?")
#: How many townships of one name a message shows.
_SHOWN: Final = 6
_SAY_WHICH: Final = Text(
    "请用 --township、--code 写明乡镇名称和区划代码",
    "Say so with --township and --code.",
)


def find_township(
    reading: Reading, wishes: Wishes, known: Sequence[Township], gazetteer: Gazetteer
) -> Township:
    """The township of ``reading``. ``known`` are those of the workspace.

    What the command line says goes first, then what the file says, then the township of that
    name in the workspace, then the one of that name in the registry.

    Raises:
        UsageError: where it is not said, unknown, or more than one has the name.
    """
    stated = reading.township
    name = wishes.township or stated.name
    if wishes.code is not None:
        return _by_code(wishes, stated, gazetteer)
    if whole := _stated_whole(reading.beside.get("township"), wishes):
        return whole
    if name is None:
        raise UsageError(
            Text(
                f"看不出“{reading.file}”是哪个乡镇（街道）的",
                f"“{reading.file}” does not say whose township it is",
            ),
            _SAY_WHICH,
        )
    places = tuple(part for part in (stated.province, stated.city, stated.county) if part)
    places = wishes.parents or places
    here = [one for one in known if one.name == name and _fits(one.parents, places)]
    if len(here) == 1:
        return here[0]
    if len(here) > 1:
        raise _ambiguous(name, [(one.code, one.parents) for one in here])
    units = [unit for unit in gazetteer.all_named(name) if _fits(unit.places, places)]
    listed = standing(units)
    if not listed:
        raise _unknown(name, places, gazetteer)
    if len(listed) > 1:
        raise _ambiguous(name, [(unit.code, unit.places) for unit in listed])
    return township_of(listed[0])


def township_of(unit: Unit) -> Township:
    """A unit of the registry as the township of a file."""
    return Township(name=unit.name, type=_type(unit.type), code=unit.code, parents=unit.places)


def _by_code(wishes: Wishes, stated: StatedTownship, gazetteer: Gazetteer) -> Township:
    code = wishes.code or ""
    if not _CODE.fullmatch(code):
        raise UsageError(
            Text(f"--code 不能是“{code}”", f"--code cannot be “{code}”"),
            Text("请写九位区划代码，如 320411102", "Write the nine digits, such as 320411102."),
        )
    unit = next(iter(gazetteer.with_code(code)), None)
    name = wishes.township or stated.name or (unit.name if unit else None)
    if name is None:
        raise UsageError(
            Text(f"名录里没有区划代码“{code}”", f"the registry has no code “{code}”"),
            Text("请用 --township 写明乡镇名称", "Give the name with --township."),
        )
    known = unit is not None and unit.name == name
    if unit is not None and not known and wishes.township is None:
        whole = "".join(unit.places) + unit.name
        raise UsageError(
            Text(
                f"区划代码“{code}”是{whole}，读到的却是{name}",
                f"“{code}” is the code of {whole}, but what was read is {name}",
            ),
            Text(
                f"请核对 --code；名录有误的，加上 --township {name}",
                f"Check --code; where the registry is wrong, add --township {name}.",
            ),
        )
    places = tuple(part for part in (stated.province, stated.city, stated.county) if part)
    return Township(
        name=name,
        type=_type(unit.type if unit and known else type_told_by(name)),
        code=code,
        parents=wishes.parents or (unit.places if unit and known else places),
    )


def _stated_whole(stated: Any, wishes: Wishes) -> Township | None:
    """The township that quanze's own workbook states in full."""
    if not stated or wishes.township is not None:
        return None
    try:
        return Township.model_validate(stated)
    except ValidationError:
        return None


def _fits(parents: Sequence[str], places: Sequence[str]) -> bool:
    """Whether all of ``places`` are among the parents; who has no parents contradicts nobody."""
    return not parents or set(places) <= set(parents)


def _type(told: str) -> TownshipType | None:
    return next((one for one in get_args(TownshipType) if one == told), None)


def _ambiguous(name: str, found: Sequence[tuple[str, Sequence[str]]]) -> UsageError:
    shown = [f"{''.join(parents)}（{code}）" for code, parents in found[:_SHOWN]]
    more = Text(f"等 {len(found)} 处", f" and others, {len(found)} in all")
    if len(found) <= _SHOWN:
        more = Text("", "")
    return UsageError(
        Text(
            f"叫“{name}”的不止一处：{'、'.join(shown)}{more.zh}",
            f"more than one township is called “{name}”: {', '.join(shown)}{more.en}",
        ),
        Text("请用 --code 写明区划代码", "Say which with --code."),
    )


def _unknown(name: str, places: Sequence[str], gazetteer: Gazetteer) -> UsageError:
    where = "".join(places)
    county = gazetteer.county_code(tuple(places))
    near = gazetteer.nearest(name, county) if county else None
    hint = Text(
        "请用 --code 写明区划代码，用 --parents 写明省、市、县，如 --parents 江苏省,常州市,新北区",
        "Give the code with --code and what lies above with --parents, comma between.",
    )
    if near is not None:
        hint = Text(
            f"最接近的是“{near.name}”（{near.code}）；{hint.zh}",
            f"The nearest is “{near.name}” ({near.code}). {hint.en}",
        )
    return UsageError(
        Text(
            f"名录里没有“{where}{name}”",
            f"the registry has no “{where}{name}”",
        ),
        hint,
    )
