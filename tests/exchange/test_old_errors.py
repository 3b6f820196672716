"""Error values of .xls and .et."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quanze.exchange.old_errors import old_errors

FILES = Path(__file__).parent / "office" / "files"


@pytest.fixture(scope="module")
def old() -> bytes:
    return next(FILES.glob("54_*.xls")).read_bytes()


def test_errors_are_found_by_sheet_and_cell(old: bytes) -> None:
    assert old_errors(old) == {"目录": {(3, 5): "error", (5, 3): "error"}}


def test_a_workbook_without_errors_has_none() -> None:
    assert old_errors(next(FILES.glob("52_*.xls")).read_bytes()) == {}


def test_other_forms_have_none() -> None:
    assert old_errors(b"PK\x03\x04") == {}


@given(st.integers(8, 3000), st.binary(min_size=1, max_size=8))
@settings(max_examples=60)
def test_damage_is_no_fault_of_ours(at: int, bytes_: bytes) -> None:
    data = next(FILES.glob("54_*.xls")).read_bytes()
    for damaged in (data[:at], data[:at] + bytes_ + data[at + len(bytes_) :]):
        found = [fault for cells in old_errors(damaged).values() for fault in cells.values()]
        assert set(found) <= {"error"}
