"""Pages and table of the rules, in both languages."""

import re

import pytest

from conftest import GoldenCheck
from quanze.findings.level import Level
from quanze.output import rule_pages
from quanze.rules.registry import ALL_RULES, RULES_BY_CODE
from quanze.text.languages import LANGUAGES, Language
from quanze.text.width import display_width


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_page(golden: GoldenCheck, language: Language) -> None:
    page = rule_pages.page(RULES_BY_CODE["Q308"], Level.ERROR, language, width=80)
    golden(f"explain/Q308.{language}.txt", page)


def test_pages_fit_the_terminal() -> None:
    for rule in ALL_RULES:
        for language in LANGUAGES:
            page = rule_pages.page(rule, None, language, width=80).split("\n\n")
            prose = [block for block in page if not block.startswith(("这样", "Reported", "Right"))]
            for line in "\n".join(prose).splitlines()[1:]:
                if not line.startswith("    "):
                    assert display_width(line) <= 80, (rule.code, line)


def test_no_blank_is_lost_where_lines_are_joined() -> None:
    for rule in ALL_RULES:
        english = rule_pages.page(rule, None, "en").split("\nReported")[0].split("\nRight")[0]
        assert not re.search(r"[”》）][A-Za-z]", english), rule.code
        assert "：" not in english.split("\nSource")[-1].split("(")[0], rule.code
        words = rule.page("en").split()
        assert all(word in english.split() or len(word) > 40 for word in words[-8:-1]), rule.code


def test_colours_only_when_asked_for() -> None:
    rule = RULES_BY_CODE["Q308"]
    assert "\x1b[" not in rule_pages.page(rule, Level.ERROR, "zh")
    assert "\x1b[" in rule_pages.page(rule, Level.ERROR, "zh", colour=True)
