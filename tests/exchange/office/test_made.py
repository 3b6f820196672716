"""Office files as townships make them, read and compared with what they say."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from exchange.office.gold import differences
from exchange.office.made.catalogue import MADE
from exchange.office.made.check import disagreements
from exchange.office.made.page import Made
from exchange.office.made.reader import the_reader

FILES = Path(__file__).parent / "files"


@cache
def made_by(build: Callable[[], Made]) -> Made:
    return build()


def saved(gold_file: Path) -> Made:
    """A file that an office program saved, with the gold beside it."""
    gold = json.loads(gold_file.read_text(encoding="utf-8"))
    return Made(gold["file"], (FILES / gold["file"]).read_bytes(), gold)


every_made = pytest.mark.parametrize("build", MADE, ids=lambda build: build.__name__)
every_saved = pytest.mark.parametrize(
    "gold_file", sorted(FILES.glob("*.gold.json")), ids=lambda path: path.name[:2]
)


@every_made
def test_made_file_and_gold_agree(build: Callable[[], Made]) -> None:
    made = made_by(build)
    assert len(made.gold["items"]) >= 8
    assert disagreements(made) == []


@every_saved
def test_saved_file_and_gold_agree(gold_file: Path) -> None:
    assert disagreements(saved(gold_file)) == []


@every_made
def test_made_file_is_read_as_its_gold_says(build: Callable[[], Made], tmp_path: Path) -> None:
    made = made_by(build)
    path = tmp_path / made.name
    path.write_bytes(made.data)
    assert differences(the_reader()(path), made.gold) == []


@every_saved
def test_saved_file_is_read_as_its_gold_says(gold_file: Path) -> None:
    made = saved(gold_file)
    assert differences(the_reader()(FILES / made.name), made.gold) == []
