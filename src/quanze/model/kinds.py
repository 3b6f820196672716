"""What a file is, told by its top-level keys."""

from typing import Any, Final, Literal, TypeAlias

from quanze.model.departments import DepartmentRegister
from quanze.model.opinions import Opinions
from quanze.model.raw_items import RawItems
from quanze.model.record import Record
from quanze.model.township_list import TownshipList

FileKind: TypeAlias = Literal["list", "raw", "opinions", "departments"]

FILE_MODELS: Final[dict[FileKind, type[Record]]] = {
    "departments": DepartmentRegister,
    "raw": RawItems,
    "opinions": Opinions,
    "list": TownshipList,
}

#: Top-level fields that tell a kind; the first kind with one of them is meant.
_TELLING: Final[dict[FileKind, tuple[str, ...]]] = {
    "departments": ("departments",),
    "raw": ("raw_items",),
    "opinions": ("opinions", "asked", "agreed"),
    "list": ("head", "basic", "cooperative", "reclaimed", "empowered", "township"),
}


def kind_of(data: Any) -> FileKind | None:
    """The kind of a file's data, or ``None`` where no top-level key tells it."""
    if not isinstance(data, dict):
        return None
    for kind, names in _TELLING.items():
        fields = FILE_MODELS[kind].model_fields
        if any(name in data or fields[name].title in data for name in names):
            return kind
    return None
