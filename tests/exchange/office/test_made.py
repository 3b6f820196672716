"""Office files as townships make them, read and compared with what they say."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from exchange.office.gold import differences
from exchange.office.made.catalogue import MADE
from exchange.office.made.check import disagreements
from exchange.office.made.page import Made

Builder = Callable[[], Made]
every_file = pytest.mark.parametrize("build", MADE, ids=lambda build: build.__name__)


@every_file
def test_file_and_gold_agree(build: Builder) -> None:
    made = build()
    assert len(made.gold["items"]) >= 8
    assert disagreements(made) == []


@every_file
def test_file_is_read_as_its_gold_says(build: Builder, tmp_path: Path) -> None:
    if find_spec("quanze.exchange.office.read") is None:
        pytest.skip("the reader of office files is not built yet")
    read_office_file = import_module("quanze.exchange.office.read").read_office_file
    made = build()
    path = tmp_path / made.name
    path.write_bytes(made.data)
    assert differences(read_office_file(path), made.gold) == []
