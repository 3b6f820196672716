"""Items that have one name, for the rules that ask where they stand."""

from collections.abc import Iterator

from quanze.rules.checked_file import CheckedFile, Placed


def same_names(file: CheckedFile) -> Iterator[tuple[Placed, list[Placed]]]:
    """Every item whose name others before it have, in any list, with those others."""
    names = file.plain_names
    if len(set(names)) == len(names):
        return
    earlier: dict[str, list[Placed]] = {}
    for name, placed in zip(names, file.items, strict=True):
        if not name:
            continue
        others = earlier.setdefault(name, [])
        if others:
            yield placed, list(others)
        others.append(placed)
