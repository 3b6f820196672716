"""Rows as records of a model: what does not fit is said and left out, value by value."""

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from quanze.exchange.office.reading import ReadRow, Remark
from quanze.model.keys import chinese_title
from quanze.model.record import Record
from quanze.text.languages import Text
from quanze.text.visible import visible
from quanze.text.width import clip

_Model = TypeVar("_Model", bound=Record)
#: How many columns of a value a remark shows.
_SHOWN: Final = 40


def record_of(
    model: type[_Model], row: ReadRow, required: Mapping[str, Any], remarks: list[Remark]
) -> tuple[_Model, dict[str, Any]]:
    """The record, and the fields of it that the row states, as values of the model.

    ``required`` are values for fields that the row may lack (an id, a name).
    """
    fields = {
        key: value
        for key, value in row.fields.items()
        if value is not None and key in model.model_fields
    }
    while True:
        try:
            record = model.model_validate({**required, **fields})
            break
        except ValidationError as error:
            wrong = {str(detail["loc"][0]) for detail in error.errors(include_url=False)}
            if not wrong & set(fields):
                raise
            remarks += [
                _remark(model, row, name, fields.pop(name)) for name in sorted(wrong & set(fields))
            ]
    names = [name for name in model.model_fields if name in fields]
    return record, {name: getattr(record, name) for name in names}


def _remark(model: type[Record], row: ReadRow, name: str, value: Any) -> Remark:
    shown = clip(visible(str(row.written.get(name, value))), _SHOWN)
    title = chinese_title(model, name)
    return Remark(
        row.where,
        Text(
            f"“{title}”不能是“{shown}”，没有写入",
            f"“{title}” cannot be “{shown}”: not written",
        ),
        "value",
    )
