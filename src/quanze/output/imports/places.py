"""Places of office files in words: “收回”第 7 行 C 列."""

from collections.abc import Iterable

from quanze.exchange.office.reading import Where
from quanze.text.languages import Language
from quanze.text.visible import visible


def place(where: Where, file: str, language: Language) -> str:
    """A place; empty where it is the whole file."""
    zh = language == "zh"
    parts: list[str] = []
    if where.file is not None:
        parts.append(f"“{visible(where.file)}”")
    if where.sheet is not None:
        name = visible(where.sheet)
        parts.append(f"“{name}”" if zh else f"sheet “{name}”")
    if where.table is not None:
        parts.append(f"第 {where.table} 张表" if zh else f"table {where.table}")
    if where.row is not None:
        paragraph = where.table is None and (where.file or file).lower().endswith(".docx")
        unit, word = ("段", "paragraph") if paragraph else ("行", "row")
        parts.append(f"第 {where.row} {unit}" if zh else f"{word} {where.row}")
    if where.column is not None:
        parts.append(f" {where.column} 列" if zh else f"column {where.column}")
    return "".join(parts).strip() if zh else ", ".join(parts)


def ranges(numbers: Iterable[int]) -> str:
    """4、6–9: whole numbers in order, runs of them joined."""
    runs: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return "、".join(str(a) if a == b else f"{a}–{b}" for a, b in runs)
