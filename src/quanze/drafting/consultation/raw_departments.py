"""涉及部门 of raw items, written offhand: 组织部, 城管局, two names in one cell."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from quanze.knowledge.departments.bodies import body_of

#: By code of the township (nine digits) and id of the raw item.
RawDepartments: TypeAlias = Mapping[str, Mapping[str, tuple[str, ...]]]

_SEVERAL: Final = re.compile(r"[/／、，,；;\n]+")
#: Offices of the township itself, which are not consulted.
_OWN: Final = ("镇", "乡", "街道", "村", "社区", "本镇", "本乡", "本街道")
#: First characters of the places that have such names for short.
_PLACES: Final = "省市州盟区县旗"


def full_names(written: Iterable[str], parents: Sequence[str]) -> Iterator[str]:
    """Each department as a list would write it: what names no place is the county's (区组织部)."""
    for cell in written:
        for part in _SEVERAL.split(cell):
            name = part.strip()
            if not name or name.startswith(_OWN):
                continue
            if parents and body_of(name, parents).name == f"{name}（{parents[-1]}）":
                # It names none of the places above the township, by first letter or in full.
                letter = parents[-1][-1:]
                name = f"{letter}{name}" if letter in _PLACES else name
            yield name
