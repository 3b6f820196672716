"""The reader of office files."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from quanze.exchange.office.reading import Reading


def the_reader() -> Callable[[Path], list[Reading]]:
    """``read_office_file``; the test is skipped while it is not built."""
    if find_spec("quanze.exchange.office.read") is None:
        pytest.skip("the reader of office files is not built yet")
    reader: Callable[[Path], list[Reading]] = import_module(
        "quanze.exchange.office.read"
    ).read_office_file
    return reader
