"""A rule that crashes becomes Q999; all other rules, and what it found before, stay."""

import datetime
from collections.abc import Iterator

from quanze.engine.check import Checker
from quanze.engine.run import check_documents
from quanze.engine.selection import Selection
from quanze.findings.catalogue import say
from quanze.findings.level import Level
from quanze.model.settings import Settings
from quanze.rules.across.township_twice import TownshipTwice
from quanze.rules.checked_file import CheckedFile
from quanze.rules.duties.receiving_department import NoReceivingDepartment
from quanze.rules.extract import ProjectHit
from quanze.rules.hit import Hit
from quanze.rules.project import Project
from quanze.rules.registry import RULES_BY_CODE
from reading import HEAD, read

DAY = datetime.date(2026, 11, 24)
TEXT = HEAD + "上级部门收回事项:\n  - 编号: S001\n    名称: 甲\n"


class Crashing(NoReceivingDepartment):
    """崩溃。"""

    code = "Q399"

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        yield Hit(("reclaimed", 0, "id"))
        raise ZeroDivisionError(len(file.items))


class BadHit(NoReceivingDepartment):
    """指向没有的事项。"""

    code = "Q398"

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        yield Hit(("reclaimed", len(file.items) + 7, "reason", 3), part=(5, 9))


class CrashingComparison(TownshipTwice):
    """崩溃。"""

    code = "Q699"

    def check(self, project: Project) -> Iterator[ProjectHit]:
        yield ProjectHit(project.lists[0], ("township", "code"))
        raise LookupError


def test_a_crash_is_a_finding_and_the_others_go_on() -> None:
    checker = Checker((Crashing(), NoReceivingDepartment()), Settings(), DAY)
    findings = checker.check_document(read(TEXT)).findings
    assert [finding.code for finding in findings] == ["Q999", "Q399", "Q301"]
    crash = findings[0]
    assert (crash.place.start.line, crash.township) == (1, "320411102")
    assert crash.values == {"rule": "Q399", "error": "ZeroDivisionError"}
    assert "Q399" in say(crash.message, crash.values, "zh").problem


def test_a_hit_that_points_nowhere_stops_nothing() -> None:
    checker = Checker((BadHit(), NoReceivingDepartment()), Settings(), DAY)
    codes = [finding.code for finding in checker.check_document(read(TEXT)).findings]
    assert "Q301" in codes
    assert set(codes) <= {"Q398", "Q999", "Q301"}


def test_a_crash_while_comparing_files() -> None:
    rules = (CrashingComparison(), TownshipTwice())
    selection = Selection((), rules, {"Q999": Level.WARNING})
    report = check_documents([read(TEXT), read(TEXT)], Settings(), selection, DAY)
    assert sorted(finding.code for finding in report.findings) == ["Q604", "Q699", "Q999"]
    assert report.count(Level.WARNING) == 1


def test_the_rule_has_a_page_and_finds_nothing_itself() -> None:
    rule = RULES_BY_CODE["Q999"]
    assert "quanze" in rule.page("zh")
    assert Checker((rule,), Settings(), DAY).check_document(read(TEXT)).findings == []  # type: ignore[arg-type]
