"""Shared by all tests: golden files, and the folder of reference data where it is present."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ["commands"]

GOLDEN = Path(__file__).parent / "golden"
REPOSITORY = Path(__file__).parent.parent
SHARED = REPOSITORY.parent / "shared"

# No test asserts a time: a slow machine is no failure. What decides whether a change lands tries
# the same examples every time; every other run tries new ones.
settings.register_profile("quanze", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("quanze")

GoldenCheck = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update", action="store_true", help="write golden files instead of comparing with them"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> GoldenCheck:
    """``golden(name, text)``: ``text`` must equal tests/golden/name; written with --update."""

    def check(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--update"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="")
        assert file.is_file(), f"no golden file {name}: run pytest --update and look at it"
        assert text == file.read_bytes().decode("utf-8")

    return check


@pytest.fixture
def shared() -> Path:
    """The folder of reference data; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the reference data stand beside the repository, not in it")
    return SHARED
