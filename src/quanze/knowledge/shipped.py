"""The data files of the package: where they are, and opening them once."""

from functools import cache
from pathlib import Path
from typing import Final

from quanze.knowledge.sorted_lines import DataFormatError, SortedLines

DATA_FOLDER: Final = Path(__file__).parent / "data"
LAWS_FILE: Final = "laws.jsonl"
SUCCESSIONS_FILE: Final = "successions.tsv"
DIVISIONS_FILE: Final = "divisions.tsv"

LAWS_FORMAT: Final = "quanze-laws/1"
SUCCESSIONS_FORMAT: Final = "quanze-successions/1"
DIVISIONS_FORMAT: Final = "quanze-divisions/1"

_FORMATS: Final = {
    LAWS_FILE: LAWS_FORMAT,
    SUCCESSIONS_FILE: SUCCESSIONS_FORMAT,
    DIVISIONS_FILE: DIVISIONS_FORMAT,
}


class ShippedDataError(Exception):
    """A data file of the package itself is missing or damaged: it must be installed anew."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@cache
def shipped(name: str) -> SortedLines:
    """The data file ``name``, read once in a process.

    Raises:
        ShippedDataError: where it is missing or not what was shipped.
    """
    try:
        return SortedLines.read((DATA_FOLDER / name).read_bytes(), _FORMATS[name])
    except (OSError, DataFormatError) as error:
        raise ShippedDataError(name) from error
