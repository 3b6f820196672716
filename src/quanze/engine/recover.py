"""A model of what is left when the wrong parts of a file are taken out."""

from collections.abc import Sequence
from typing import Any, get_origin

from pydantic import BaseModel, ValidationError

from quanze.engine.written import owner_of
from quanze.model.keys import english_name, nested_model
from quanze.model.opinions import Opinions
from quanze.model.raw_items import RawItems
from quanze.model.record import Record
from quanze.model.township_list import TownshipList

#: Each round takes out what the last one complained of; a file needs two, rarely three.
_MOST_ROUNDS = 8
#: Stands in for a division code until the model is there, and is then taken out again.
_NO_CODE = "000000000"
#: The same for the round of a consultation, which has no more than a few.
_NO_ROUND = 1_000_000


def recover(model: type[Record], data: Any, errors: Sequence[Any]) -> Record | None:
    """The model of ``data`` without the parts that ``errors`` name.

    What is required is filled in empty; an entry of a list keeps its number. ``None`` where
    nothing is left.
    """
    data = _copy(data)
    for _ in range(_MOST_ROUNDS):
        for detail in errors:
            _take_out(model, data, detail["loc"])
        try:
            return _without_stand_ins(model.model_validate(data))
        except ValidationError as error:
            errors = error.errors(include_url=False)
    return None


def _copy(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _copy(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_copy(value) for value in data]
    return data


def _take_out(model: type[Record], data: Any, loc: Sequence[str | int]) -> None:
    """Remove what stands at ``loc``, or put something empty where the model needs something."""
    *parents, last = loc
    node = data
    for step in parents:
        is_entry = isinstance(node, list) and isinstance(step, int) and step < len(node)
        if not is_entry and not (isinstance(node, dict) and step in node):
            return
        node = node[step]
    owner = owner_of(model, parents)
    if isinstance(node, list) and isinstance(last, int):
        node[last] = {} if owner is not None else ""
    elif isinstance(node, dict) and isinstance(last, str):
        name = english_name(owner, last) if owner else None
        if owner is None or name is None or not owner.model_fields[name].is_required():
            node.pop(last, None)
        else:
            node[last] = _empty(owner, name)


def _empty(owner: type[BaseModel], name: str) -> Any:
    if get_origin(owner.model_fields[name].annotation) is tuple:
        return []
    if nested_model(owner, name) is not None:
        return {}
    if owner.model_fields[name].annotation is int:
        return _NO_ROUND
    return _NO_CODE if name == "code" else ""


def _without_stand_ins(model: Record) -> Record:
    """The model with empty codes and no round in place of those that were filled in."""
    if isinstance(model, TownshipList | RawItems) and model.township.code == _NO_CODE:
        township = model.township.model_copy(update={"code": ""})
        return model.model_copy(update={"township": township})
    if isinstance(model, Opinions):
        update: dict[str, Any] = {
            name: tuple(
                entry.model_copy(update={"code": ""}) if entry.code == _NO_CODE else entry
                for entry in getattr(model, name)
            )
            for name in ("asked", "agreed")
        }
        if model.head.round == _NO_ROUND:
            update["head"] = model.head.model_copy(update={"round": 0})
        return model.model_copy(update=update)
    return model
