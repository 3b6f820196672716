"""``quanze explain``: pages and the table."""

import json
from pathlib import Path

from commands import Quanze
from quanze.rules.registry import ALL_RULES


def test_a_page_has_title_reason_remedy_source_and_samples(quanze: Quanze) -> None:
    result = quanze("explain", "Q301")
    assert result.code == 0
    for part in (
        "Q301 · no-receiving-department · 错误",
        "为什么：",
        "怎么改：",
        "依据：",
        "这样写会报：",
        "这样写可以：",
    ):
        assert part in result.out
    assert "⟦" not in result.out
    assert "        ^^^^" in result.out


def test_a_page_in_english(quanze: Quanze) -> None:
    result = quanze("explain", "q301", "--lang", "en")
    assert "Why:" in result.out
    assert "Reported" in result.out


def test_every_rule_has_a_page_in_both_languages(quanze: Quanze) -> None:
    for language in ("zh", "en"):
        for rule in ALL_RULES:
            assert rule.title(language) in quanze("explain", rule.code, "--lang", language).out


def test_a_rule_may_be_named_and_a_family_asked_for(quanze: Quanze) -> None:
    assert "Q301 · " in quanze("explain", "no-receiving-department").out
    family = quanze("explain", "Q3").out
    assert all(rule.code in family for rule in ALL_RULES if rule.code.startswith("Q3"))


def test_the_table_lists_every_rule_once(quanze: Quanze) -> None:
    lines = quanze("explain").out.splitlines()
    for rule in ALL_RULES:
        assert sum(line.startswith(f"  {rule.code}  ") for line in lines) == 1
    assert any("Q3 职责主体" in line for line in lines)


def test_the_table_shows_the_workspace_s_levels(quanze: Quanze, lists: Path) -> None:
    (lists / "quanze.toml").write_text('[rules]\nQ301 = "off"\nQ302 = "notice"', encoding="utf-8")
    table = quanze("explain").out
    assert "Q301  关闭" in table
    assert "Q302  提示" in table
    assert "Q301 · no-receiving-department · 关闭" in quanze("explain", "Q301").out


def test_json_gives_all_that_a_handbook_needs(quanze: Quanze) -> None:
    records = json.loads(quanze("explain", "--format", "json").out)
    assert [record["code"] for record in records] == [rule.code for rule in ALL_RULES]
    assert all(record["page"] and record["source"] and record["title"] for record in records)


def test_an_unknown_rule_names_the_nearest(quanze: Quanze) -> None:
    result = quanze("explain", "Q3O1")
    assert result.code == 2
    assert "最接近的是 Q301" in result.err
