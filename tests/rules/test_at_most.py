"""No finding is called graver than what is known, whatever the settings say; fixes say if they are safe."""

import datetime
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.engine.check import Checker
from quanze.engine.run import Report, check_documents
from quanze.engine.selection import select_rules
from quanze.findings.level import Level
from quanze.knowledge.laws.verdict import Verdict
from quanze.knowledge.reference import Reference
from quanze.model.keys import all_keys
from quanze.model.settings import RuleLevel, Settings
from quanze.output.findings_json import as_record
from quanze.rules.basis.verdict_rule import MOST_GRAVE
from quanze.rules.hit import Hit
from quanze.rules.registry import FILE_RULES
from quanze.source.reader import read_document

DAY = datetime.date(2026, 11, 24)
TEXT = """\
乡镇:
  名称: 郑陆镇
  区划代码: "320402100"
  所属: [江苏省, 常州市, 天宁区]
清单:
  版本: draft-v1
上级部门收回事项:
  - 编号: S001
    名称: 核发许可证
    类别: 行政处罚
    设定依据:
      - 《土地管理法》第八十八条
      - 《中华人民共和国刑法》第四百五十三条
      - 《居住证暂行条例》第三十条
      - 《信访条例》第五条
      - 《中华人民共和国大气污染防治法》第一百一十九条第二款
      - 《中华人民共和国大气污染防治法》第七十七条
      - 《柳塘市市容管理条例》第三条
      - 《中华人民共和国村庄建设法》第三条
      - 《中华人民共和国土地管理法实施办条例》第五条
      - 《中华人民共和国会计法》第五十二条
      - 《中华人民共和国耕地保护和质量提升法》第五条
    承接部门: [区市场监督管里局, 区环保局, 区农林局, 区市监局, 区教体局, 县水利局]
  - 编号: S002
    名称: 处理占道经营
    类别: 行政处罚
    设定依据: [柳政发［2024］18号]
"""
REFERENCE = Reference()


def report(settings: dict[str, RuleLevel]) -> Report:
    document = read_document(TEXT.encode(), "list.yaml", all_keys())
    selection = select_rules(settings, ["Q2", "Q305", "Q306", "Q307", "Q316"])
    return check_documents([document], Settings(), selection, DAY, REFERENCE)


@pytest.mark.parametrize(
    ("code", "marked", "level"),
    [
        ("Q208", 12, Level.ERROR),
        ("Q208", 13, Level.NOTICE),
        ("Q208", 14, Level.WARNING),
        ("Q205", 15, Level.WARNING),
        ("Q205", 16, Level.ERROR),
        ("Q204", 18, Level.NOTICE),
        ("Q204", 19, Level.WARNING),
        ("Q215", 20, Level.WARNING),
        ("Q207", 21, Level.WARNING),
        ("Q206", 22, Level.ERROR),
        ("Q210", 27, Level.WARNING),
    ],
)
def test_levels_unless_the_settings_say_otherwise(code: str, marked: int, level: Level) -> None:
    found = [one for one in report({}).findings if one.code == code]
    assert level in [one.level for one in found if one.place.start.line == marked]


@given(st.sampled_from(Level), st.booleans())
def test_settings_make_nothing_graver_than_it_may_be(level: Level, whole: bool) -> None:
    """Regraded as one family or rule by rule."""
    codes = sorted({one.code for one in report({}).findings})
    names = ["Q2", "Q3"] if whole else codes
    found = report(dict.fromkeys(names, level.value)).findings
    assert len(found) == len(report({}).findings)
    for one in found:
        if one.at_most is None or not level.reaches(one.at_most):
            assert one.level is level
        else:
            assert one.level is one.at_most


def test_what_is_open_stays_a_notice_as_an_error() -> None:
    found = report({"Q": "error"}).findings
    levels = {one.place.start.line: one.level for one in found if one.code in ("Q204", "Q208")}
    assert levels[13] is Level.NOTICE
    assert levels[14] is levels[19] is Level.WARNING
    assert levels[18] is Level.NOTICE
    assert levels[12] is Level.ERROR


def test_as_errors_only_the_certain_ones_fail_a_run() -> None:
    found = report({"Q": "error"}).findings
    errors = {one.place.start.line for one in found if one.level is Level.ERROR}
    assert not errors & {13, 14, 15, 18}


def test_every_certainty_has_its_gravest_level() -> None:
    assert MOST_GRAVE == {
        "certain": Level.ERROR,
        "likely": Level.WARNING,
        "open": Level.NOTICE,
    }


def fixes(code: str) -> list[tuple[str, bool] | None]:
    found = as_record(report({}), "zh")["findings"]
    return [_fix(one) for one in found if one["code"] == code]


def _fix(finding: dict[str, Any]) -> tuple[str, bool] | None:
    fix = finding["fix"]
    return None if fix is None else (fix["edits"][0]["text"], fix["safe"])


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("Q203", [("《中华人民共和国土地管理法》", True)]),
        ("Q204", [None, None]),
        (
            "Q205",
            [None, ("《中华人民共和国生态环境法典》第一千一百三十一条第三款", False), None],
        ),
        ("Q206", [None]),
        ("Q207", [("第五十一条", False)]),
        ("Q208", [None, None, None]),
        ("Q212", [("柳政发〔2024〕18号", True)]),
        ("Q215", [("《中华人民共和国土地管理法实施条例》", False)]),
        ("Q305", [("区市场监督管理局", False)]),
        ("Q306", [("区生态环境局", True), ("区农业农村局", False)]),
        ("Q307", [("区市场监督管理局", True), ("区教育体育局", False)]),
        ("Q316", [None]),
    ],
)
def test_fixes_in_json_say_whether_they_are_safe(
    code: str, expected: list[tuple[str, bool] | None]
) -> None:
    assert fixes(code) == expected


def test_json_is_plain_data() -> None:
    record = as_record(report({}), "en")
    assert json.loads(json.dumps(record)) == record


def test_a_rule_that_proposes_nothing_shows_no_unsafe_replacement() -> None:
    """Even where a verdict of its own carries one."""
    (article,) = (rule for rule in FILE_RULES if rule.code == "Q208")
    assert not article.proposes
    part = (len("《中华人民共和国刑法》"), len("《中华人民共和国刑法》第四百五十三条"))
    verdict = Verdict("Q208", "inside", "open", part, {}, "第一条")

    class Proposing(type(article)):  # type: ignore[misc]
        """多嘴。"""

        def check(self, file: Any) -> Any:
            yield Hit(
                ("reclaimed", 0, "legal_basis", 1),
                verdict.variant,
                {"law": "", "place": "", "until": ""},
                verdict.part,
                replacement=verdict.proposal,
                safe=verdict.safe,
            )

    def fix(rule: Any) -> Any:
        (finding,) = (
            Checker((rule,), Settings(), DAY, REFERENCE)
            .check_bytes(TEXT.encode(), "list.yaml")
            .findings
        )
        return finding.fix

    assert fix(Proposing()) is None
    Proposing.proposes = True
    assert fix(Proposing()).safe is False


def test_a_rule_fixes_and_proposes_only_what_it_says() -> None:

    for rule in FILE_RULES:
        checker = Checker((rule,), Settings(), DAY, REFERENCE)
        found = [
            finding.fix
            for sample in rule.failing
            for finding in checker.check_bytes(sample.data, "sample.yaml").findings
            if finding.fix is not None
        ]
        assert rule.fixable or not any(fix.safe for fix in found), rule.code
        assert rule.proposes or all(fix.safe for fix in found), rule.code
