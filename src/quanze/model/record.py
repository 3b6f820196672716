"""The base of all models, and the helper that writes a field's Chinese term once.

A field has an English name in code and a Chinese ``title``; both are accepted as its key in
YAML. No other place says how a key is written.
"""

import datetime
import re
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError


class Record(BaseModel):
    """A mapping of a quanze file: unknown keys refused, unchangeable, Chinese or English keys."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        validate_by_name=True,
        validate_by_alias=True,
        defer_build=True,
    )


def term(title: str, default: Any = ..., *, description: str = "", **options: Any) -> Any:
    """A field whose Chinese key, column heading and schema title is ``title``."""
    return Field(default, alias=title, title=title, description=description or None, **options)


def _iso_day(value: Any) -> Any:
    """Refuse what pydantic would read as seconds since 1970 (20240630)."""
    if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise PydanticCustomError("day", "not a day written YYYY-MM-DD")
    return value


#: A calendar day, written 2026-10-30.
Day = Annotated[datetime.date, BeforeValidator(_iso_day)]
