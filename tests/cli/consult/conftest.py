"""A workspace, and one whose first round was sent."""

import os
from pathlib import Path
from shutil import copytree

import pytest

from cli_consult import Sent
from consulting import write_workspace
from quanze.cli.main import run


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return write_workspace(tmp_path)


@pytest.fixture(scope="session")
def sent_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a round that was sent, to be copied."""
    folder = tmp_path_factory.mktemp("sent")
    write_workspace(folder)
    before = Path.cwd()
    os.chdir(folder)
    try:
        assert run(["consult", "send", "--as-of", "2026-11-02"]) == 0
    finally:
        os.chdir(before)
    return folder


@pytest.fixture
def sent(sent_once: Path, tmp_path: Path) -> Sent:
    copytree(sent_once, tmp_path, dirs_exist_ok=True)
    return Sent(tmp_path / "lists", tmp_path / "第1轮征求意见")
