"""What the READMEs promise is what there is."""

import re

import pytest

from conftest import REPOSITORY
from quanze.cli.app import app
from quanze.rules.registry import ALL_RULES

READMES = ("README.md", "README.zh-CN.md")


def commands(name: str) -> list[str]:
    text = (REPOSITORY / name).read_text("utf-8")
    return re.findall(r"^python3 -m venv .*$", text, re.MULTILINE)


def test_both_languages_give_the_same_two_commands() -> None:
    first, second = commands("README.md")
    assert commands("README.zh-CN.md") == [first, second]
    assert first.endswith("quanze validate lists/")
    assert second.endswith("coverage run -m pytest -q")


@pytest.mark.parametrize("name", READMES)
def test_the_number_of_rules_and_every_command_are_named(name: str) -> None:
    text = (REPOSITORY / name).read_text("utf-8")
    assert f"{len(ALL_RULES)} " in text
    for command in app.registered_commands:
        assert f"**`quanze {command.name}" in text


@pytest.mark.parametrize("name", READMES)
def test_links_and_pictures_are_there(name: str) -> None:
    text = (REPOSITORY / name).read_text("utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        assert (REPOSITORY / target).is_file(), target
