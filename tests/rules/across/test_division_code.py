"""Q605: what the samples do not show."""

import pytest

from quanze.findings.catalogue import say
from quanze.findings.level import Level
from rule_findings import check


def snippet(name: str, code: str, parents: str = "[江苏省, 常州市, 天宁区]") -> str:
    return (
        f'乡镇:\n  名称: {name}\n  区划代码: "{code}"\n  所属: {parents}\n清单:\n  版本: draft-v1\n'
    )


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("郑陆镇", "320402100"),
        ("郑陆镇", "320402109"),
        ("郑陆镇", "320402100000"),
        ("郑陆镇", "320402109000"),
        ("南磨房乡", "110105021"),
    ],
)
def test_codes_of_today_and_of_statistics(name: str, code: str) -> None:
    assert check("Q605", snippet(name, code)) == []


@pytest.mark.parametrize(
    ("name", "code", "message", "level", "told"),
    [
        ("郑陆镇", "320402999", "Q605.near", Level.WARNING, "320402100"),
        ("郑路镇", "320402999", "Q605.near", Level.WARNING, "郑陆镇的代码是 320402100"),
        ("郑路镇", "320402100", "Q605.other_near", Level.WARNING, "天宁区郑陆镇"),
        ("郑陆镇", "110101001", "Q605.other_near", Level.WARNING, "东城区东华门街道"),
        ("春江镇", "320411191", "Q605.abolished", Level.WARNING, "撤销"),
        ("南磨房地区", "110105021", "Q605.unlisted", Level.NOTICE, "国家统计局"),
        ("东城街道", "441900003", "Q605.unlisted", Level.NOTICE, "国家统计局"),
        ("某某苏木", "999999100", "Q605", Level.WARNING, "2026-09-11"),
    ],
)
def test_codes_that_do_not_fit(name: str, code: str, message: str, level: Level, told: str) -> None:
    parents = "[]" if code.startswith("999") else "[江苏省, 常州市, 天宁区]"
    (finding,) = check("Q605", snippet(name, code, parents))
    assert (finding.message, finding.level, finding.field) == (message, level, "township.code")
    assert finding.fix is None
    assert told in say(finding.message, finding.values, "zh").joined("zh")
    assert say(finding.message, finding.values, "en").problem


def test_without_a_county_the_code_tells_where_to_look() -> None:
    (finding,) = check("Q605", snippet("郑陆镇", "320402999", "[]"))
    assert finding.values["right"] == "320402100"


@pytest.mark.parametrize(("name", "code"), [("郑陆镇", ""), ('""', "320402100"), ("郑陆镇", "12")])
def test_what_is_missing_or_no_code_is_spoken_of_elsewhere(name: str, code: str) -> None:
    assert check("Q605", snippet(name, code)) == []
