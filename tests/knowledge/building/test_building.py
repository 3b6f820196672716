"""The data files are what the facts give, byte for byte."""

from collections.abc import Callable
from pathlib import Path

import pytest

from quanze.knowledge.building.divisions import build_divisions
from quanze.knowledge.building.laws import build_laws
from quanze.knowledge.building.successions import build_successions
from quanze.knowledge.shipped import DATA_FOLDER, DIVISIONS_FILE, LAWS_FILE, SUCCESSIONS_FILE


@pytest.mark.parametrize(
    ("build", "name"),
    [
        (build_laws, LAWS_FILE),
        (build_successions, SUCCESSIONS_FILE),
        (build_divisions, DIVISIONS_FILE),
    ],
)
def test_what_is_shipped_is_built_from_the_facts(
    shared: Path, build: Callable[[Path], bytes], name: str
) -> None:
    # Not ==: a difference would be shown as two megabytes.
    assert (build(shared / "data") == (DATA_FOLDER / name).read_bytes()) is True
