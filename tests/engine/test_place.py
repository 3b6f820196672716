"""From paths to places: what is marked, whose finding it is, and which fixes are exact."""

import datetime

import pytest

from quanze.engine.check import Checker
from quanze.engine.locate import locate
from quanze.findings.finding import Finding
from quanze.model.settings import Settings
from quanze.rules.hit import Hit, Path
from quanze.rules.registry import FILE_RULES
from quanze.rules.rule import Rule
from reading import HEAD, read

DAY = datetime.date(2026, 11, 24)
TEXT = HEAD + """\
上级部门收回事项:
  - 编号: S001
    名称: "核发许可证"
    承接部门: [区民政局, '区财政局']
    收回理由:
    衔接: {生效日期: 2027-01-01}
    备注: >-
      第一行等
      第二行等
  - 编号: S002
    receiving_departments: []
新增赋权事项: []
"""  # fmt: skip


@pytest.mark.parametrize(
    ("hit", "expected"),
    [
        (Hit(("reclaimed", 0, "name")), '"核发许可证"'),
        (Hit(("reclaimed", 0, "name"), part=(2, 4)), "许可"),
        (Hit(("reclaimed", 0, "name"), target="key"), "名称"),
        (Hit(("reclaimed", 0, "receiving_departments")), "承接部门"),
        (Hit(("reclaimed", 0, "receiving_departments", 1)), "'区财政局'"),
        (Hit(("reclaimed", 0, "receiving_departments", 1), part=(0, 1)), "区"),
        (Hit(("reclaimed", 0, "reason")), "收回理由"),
        (Hit(("reclaimed", 0, "working_method")), '"核发许可证"'),
        (Hit(("reclaimed", 0, "handover")), "衔接"),
        (Hit(("reclaimed", 0, "handover", "effective_date")), "2027-01-01"),
        (Hit(("reclaimed", 0, "handover", "open_cases")), '"核发许可证"'),
        (Hit(("reclaimed", 0, "remarks"), part=(8, 9)), "等"),
        (Hit(("reclaimed", 1, "name")), "S002"),
        (Hit(("reclaimed", 1, "receiving_departments")), "receiving_departments"),
        (Hit(("reclaimed", 1)), "S002"),
        (Hit(("reclaimed", 0)), '"核发许可证"'),
        (Hit(("empowered",)), "新增赋权事项"),
        (Hit(("basic",)), "乡镇"),
        (Hit(("township", "type")), "乡镇"),
        (Hit(()), "乡镇"),
    ],
)
def test_what_is_marked(hit: Hit, expected: str) -> None:
    document = read(TEXT)
    start, end = locate(document, "list", hit)
    assert TEXT[start:end] == expected


def test_places_are_those_of_the_text_as_written() -> None:
    text = TEXT.replace('名称: "', '名称："').replace("    承接", "\t\t承接")
    start, end = locate(read(text), "list", Hit(("reclaimed", 0, "receiving_departments", 0)))
    assert text[start:end] == "区民政局"


class Marking(Rule):
    """标出。"""

    code, name, level, norm = "Q398", "marking", FILE_RULES[0].level, FILE_RULES[0].norm
    fixable = True

    def __init__(self, *hits: Hit) -> None:
        self.hits = hits

    def check(self, file: object) -> tuple[Hit, ...]:
        return self.hits


def findings(text: str, *hits: Hit) -> list[Finding]:
    return Checker((Marking(*hits),), Settings(), DAY).check_document(read(text)).findings


NAME: Path = ("reclaimed", 0, "name")
REMARKS: Path = ("reclaimed", 0, "remarks")


def test_the_finding_names_its_item() -> None:
    (finding,) = findings(TEXT, Hit(("reclaimed", 0, "handover", "effective_date")))
    assert (finding.list, finding.item, finding.item_name) == ("reclaimed", "S001", "核发许可证")
    assert (finding.field, finding.township) == ("handover.effective_date", "320411102")


def test_a_fingerprint_survives_moved_lines_and_numbers() -> None:
    moved = TEXT.replace("上级部门收回", "\n# 说明\n\n上级部门收回").replace("S001", "S009")
    (before,), (after,) = findings(TEXT, Hit(NAME)), findings(moved, Hit(NAME))
    assert before.fingerprint == after.fingerprint
    assert before.place != after.place


def test_fingerprints_of_one_file_differ() -> None:
    twice = [Hit(REMARKS, part=(3, 4)), Hit(REMARKS, part=(8, 9)), Hit(NAME), Hit(NAME)]
    prints = [finding.fingerprint for finding in findings(TEXT, *twice)]
    assert len(set(prints)) == 4


@pytest.mark.parametrize(
    ("hit", "replaced"),
    [
        (Hit(NAME, replacement="核发证件"), "核发许可证"),
        (Hit(NAME, part=(2, 4), replacement="证"), "许可"),
        (Hit(NAME, target="key", replacement="name"), "名称"),
        (Hit(("reclaimed", 0, "receiving_departments", 0), replacement="甲"), "区民政局"),
        (Hit(NAME, replacement='核发"证"'), None),
        (Hit(REMARKS, replacement="甲"), None),
        (Hit(REMARKS, part=(2, 7), replacement="甲"), None),
        (Hit(("reclaimed", 0, "reason"), replacement="甲"), None),
    ],
)
def test_a_fix_replaces_exactly_what_was_meant(hit: Hit, replaced: str | None) -> None:
    (finding,) = findings(TEXT, hit)
    if replaced is None:
        assert finding.fix is None
    else:
        assert finding.fix is not None
        (edit,) = finding.fix.edits
        lines = read(TEXT).lines
        assert TEXT[lines.offset(edit.place.start) : lines.offset(edit.place.end)] == replaced


def test_findings_of_the_reader_name_their_item_too() -> None:
    text = TEXT.replace("承接部门:", "承接部门：").replace('名称: "', '名称: &a "')
    rules = [rule for rule in FILE_RULES if rule.code in ("Q004", "Q008")]
    found = Checker(rules, Settings(), DAY).check_document(read(text)).findings
    assert [(one.code, one.item) for one in found] == [("Q008", "S001"), ("Q004", "S001")]


def test_a_defect_outside_all_items_names_none() -> None:
    rules = [rule for rule in FILE_RULES if rule.code == "Q003"]
    text = TEXT + "清单: {版本: v2}\n"
    (finding,) = Checker(rules, Settings(), DAY).check_document(read(text)).findings
    assert (finding.list, finding.item, finding.field) == (None, None, None)
    assert finding.related[0].place.start.line == 4
