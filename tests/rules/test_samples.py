"""Every rule proves itself on its own samples, and none may lack its page, norm or samples."""

import datetime

import pytest

from quanze.engine.check import Checker
from quanze.engine.run import check_documents
from quanze.engine.selection import Selection
from quanze.findings.catalogue import messages
from quanze.findings.finding import Finding
from quanze.model.keys import all_keys
from quanze.model.settings import Settings
from quanze.rules.registry import ALL_RULES, FILE_RULES, PROJECT_RULES
from quanze.rules.rule import BaseRule, ProjectRule, Rule
from quanze.rules.sample import ProjectSample, Sample
from quanze.source.reader import read_document
from quanze.text.lines import LineIndex

TODAY = datetime.date(2026, 11, 24)


def check(rule: Rule, sample: Sample) -> list[Finding]:
    checker = Checker((rule,), Settings(), TODAY)
    return checker.check_bytes(sample.data, "sample.yaml").findings


@pytest.mark.parametrize("rule", FILE_RULES, ids=lambda rule: rule.code)
def test_failing_samples_are_found_exactly_where_marked(rule: Rule) -> None:
    # No file can show a crash of ours; tests/engine/test_crash.py does.
    assert rule.failing or rule.code == "Q999"
    for sample in rule.failing:
        lines = LineIndex(sample.file)
        expected = [(lines.position(a), lines.position(b)) for a, b in sample.marked]
        findings = check(rule, sample)
        found = [(finding.place.start, finding.place.end) for finding in findings]
        assert found == expected, sample.text
        assert {finding.code for finding in findings} == {rule.code}


@pytest.mark.parametrize("rule", FILE_RULES, ids=lambda rule: rule.code)
def test_passing_samples_are_silent(rule: Rule) -> None:
    assert rule.passing
    for sample in rule.passing:
        assert check(rule, sample) == [], sample.text


def compare(rule: ProjectRule, sample: ProjectSample) -> list[Finding]:
    keys = all_keys()
    documents = [read_document(part.data, name, keys) for name, part in sample.files.items()]
    # A rule may count what the rules on one file find; that is not its own finding.
    levels = {one.code: one.level for one in ALL_RULES}
    selection = Selection(FILE_RULES, (rule,), levels)
    findings = check_documents(documents, Settings(), selection, TODAY).findings
    return [finding for finding in findings if finding.code == rule.code]


@pytest.mark.parametrize("rule", PROJECT_RULES, ids=lambda rule: rule.code)
def test_failing_samples_of_project_rules(rule: ProjectRule) -> None:
    assert rule.failing
    for sample in rule.failing:
        expected = []
        for name, part in sample.files.items():
            lines = LineIndex(part.file)
            expected += [(name, lines.position(a), lines.position(b)) for a, b in part.marked]
        findings = compare(rule, sample)
        found = [(one.place.file, one.place.start, one.place.end) for one in findings]
        assert sorted(found) == sorted(expected), sample.text
        assert {finding.code for finding in findings} == {rule.code}


@pytest.mark.parametrize("rule", PROJECT_RULES, ids=lambda rule: rule.code)
def test_passing_samples_of_project_rules(rule: ProjectRule) -> None:
    assert rule.passing
    for sample in rule.passing:
        assert len(sample.files) > 1
        assert compare(rule, sample) == [], sample.text


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_rule_is_complete(rule: BaseRule) -> None:
    assert rule.__doc__
    for page in (rule.page("zh"), rule.page("en")):
        assert len(page.splitlines()) >= 3, "a title, then what, why and what instead"
    assert "为什么" in rule.page("zh")
    assert "怎么改" in rule.page("zh")
    assert "Why:" in rule.page("en")
    assert "Instead:" in rule.page("en")
    assert rule.norm.source.zh
    assert rule.norm.source.en
    assert rule.name == rule.name.lower().replace("_", "-")
    assert any(key.partition(".")[0] == rule.code for key in messages())


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in ALL_RULES}) == len(ALL_RULES)
    assert len({rule.name for rule in ALL_RULES}) == len(ALL_RULES)
    assert len(FILE_RULES) + len(PROJECT_RULES) == len(ALL_RULES)


def test_every_message_belongs_to_a_rule() -> None:
    codes = {rule.code for rule in ALL_RULES}
    assert {key.partition(".")[0] for key in messages()} <= codes
