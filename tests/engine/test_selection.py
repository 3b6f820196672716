"""Which rules run: --select, --ignore and the levels in quanze.toml."""

import pytest

from quanze.engine.selection import expand, select_rules
from quanze.findings.level import Level
from quanze.rules.registry import ALL_RULES
from quanze.usage import UsageError


def running(**arguments: object) -> set[str]:
    selection = select_rules(**{"settings": {}, **arguments})  # type: ignore[arg-type]
    return {rule.code for rule in (*selection.file_rules, *selection.project_rules)}


def test_all_rules_run_unless_told_otherwise() -> None:
    assert running() == {rule.code for rule in ALL_RULES}


def test_a_rule_can_be_named_by_code_beginning_or_name() -> None:
    assert expand(["Q301"]) == {"Q301"}
    assert expand(["q301"]) == {"Q301"}
    assert expand(["no-receiving-department"]) == {"Q301"}
    assert expand(["Q3"]) == {rule.code for rule in ALL_RULES if rule.code.startswith("Q3")}
    assert expand(["Q"]) == {rule.code for rule in ALL_RULES}


def test_several_words_and_both_commas() -> None:
    assert expand(["Q301,Q302", "Q303，Q304"]) == {"Q301", "Q302", "Q303", "Q304"}


def test_ignore_takes_out_of_select() -> None:
    assert running(select=["Q3"], ignore=["Q301"]) == expand(["Q3"]) - {"Q301"}


def test_off_in_the_settings_unless_selected_by_hand() -> None:
    assert "Q505" not in running(settings={"Q505": "off"})
    assert running(settings={"Q505": "off"}, select=["Q505"]) == {"Q505"}


def test_settings_change_levels() -> None:
    selection = select_rules({"Q505": "error", "Q1": "notice"})
    assert selection.levels["Q505"] is Level.ERROR
    assert selection.levels["Q102"] is Level.NOTICE


@pytest.mark.parametrize(
    ("word", "guess"), [("Q3O1", "Q301"), ("no-receiving", "no-receiving-department")]
)
def test_an_unknown_word_names_the_nearest_rule(word: str, guess: str) -> None:
    with pytest.raises(UsageError) as caught:
        expand([word])
    assert word in caught.value.in_language("zh")
    assert guess in caught.value.in_language("en")
