"""共性 and 个性: which items all townships have, and which only one."""

from collections.abc import Iterable, Mapping, Sequence

from quanze.statistics.tables import LocalNames, NameSharing, TownshipCounts
from quanze.text.normal import normal_text

#: Number under which a name is kept that more than one township has.
_SEVERAL = -1


class NameCounter:
    """Counts in how many townships each name occurs, without keeping the townships' lists."""

    def __init__(self) -> None:
        self._townships = 0
        # Normal form → number of townships, the only township so far, the name as written.
        self._seen: dict[str, tuple[int, int, str]] = {}

    def add(self, names: Iterable[str]) -> None:
        """Count the names of one township in."""
        number = self._townships
        self._townships += 1
        own: dict[str, str] = {}
        for name in names:
            key = normal_text(name)
            own[key] = min(own.get(key, name), name)
        for key, name in own.items():
            count, _, written = self._seen.get(key, (0, 0, name))
            only = number if count == 0 else _SEVERAL
            self._seen[key] = count + 1, only, min(written, name)

    def sharing(self, townships: Sequence[TownshipCounts]) -> NameSharing | None:
        """The result, ``townships`` standing in the order of counting."""
        if self._townships < 2:
            return None
        shared = sorted(name for count, _, name in self._seen.values() if count == self._townships)
        local: dict[int, list[str]] = {}
        for _, only, name in self._seen.values():
            if only != _SEVERAL:
                local.setdefault(only, []).append(name)
        return NameSharing(len(self._seen), tuple(shared), _local(local, townships))


def _local(
    names: Mapping[int, Sequence[str]], townships: Sequence[TownshipCounts]
) -> tuple[LocalNames, ...]:
    found = [
        LocalNames(township.code, township.name, tuple(sorted(names.get(number, ()))))
        for number, township in enumerate(townships)
    ]
    found.sort(key=lambda entry: (entry.code, entry.township, entry.names))
    return tuple(found)
