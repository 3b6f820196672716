"""What is taken out with a repeated basis, and that what is left still says the same."""

import datetime

import pytest

from commands import HEAD
from quanze.engine.check import Checker
from quanze.engine.removal import removal_span
from quanze.model.settings import Settings
from quanze.rules.basis.repeated import RepeatedBasis

DAY = datetime.date(2026, 11, 24)
ITEM = """\
基本履职事项:
  - 编号: J001
    名称: 制止违法占用耕地
    设定依据:
"""


def without_repetition(bases: str) -> str | None:
    """The bases after the fix of the one finding; ``None`` where it has no fix."""
    text = HEAD + ITEM + bases
    checker = Checker((RepeatedBasis(),), Settings(), DAY)
    (finding,) = checker.check_bytes(text.encode(), "a.yaml").findings
    if finding.fix is None:
        return None
    (edit,) = finding.fix.edits
    assert finding.fix.safe
    lines = text.splitlines(keepends=True)

    def offset(line: int, column: int) -> int:
        return sum(len(part) for part in lines[: line - 1]) + column - 1

    start = offset(edit.place.start.line, edit.place.start.column)
    end = offset(edit.place.end.line, edit.place.end.column)
    fixed = text[:start] + edit.text + text[end:]
    assert checker.check_bytes(fixed.encode(), "a.yaml").findings == []
    return fixed.removeprefix(HEAD + ITEM)


@pytest.mark.parametrize(
    ("bases", "left"),
    [
        (
            "      - 《土地管理法》第六十七条\n      - 《水法》第三条\n      - 《土地管理法》第67条\n",
            "      - 《土地管理法》第六十七条\n      - 《水法》第三条\n",
        ),
        (
            "      - 《土地管理法》第六十七条\n      - '《土地管理法》第六十七条'\n",
            "      - 《土地管理法》第六十七条\n",
        ),
        (
            "      - 《土地管理法》第六十七条\n      - 《土地管理法》第六十七条",
            "      - 《土地管理法》第六十七条\n",
        ),
        (
            "      - 《土地管理法》第六十七条；《水法》第三条；《土地管理法》第六十七条\n",
            "      - 《土地管理法》第六十七条；《水法》第三条\n",
        ),
        (
            "      - 《水法》第三条、《水法》第三条；《防洪法》第七条\n",
            "      - 《水法》第三条；《防洪法》第七条\n",
        ),
        (
            "      - 《水法》第三条\n      - >-\n        《水法》第三条\n",
            "      - 《水法》第三条\n",
        ),
        ("      [《水法》第三条, 《水法》第三条]\n", "      [《水法》第三条]\n"),
        ("      [《水法》第三条, '《水法》第三条']\n", "      [《水法》第三条]\n"),
    ],
)
def test_the_repeated_one_goes_and_nothing_else(bases: str, left: str) -> None:
    assert without_repetition(bases) == left


@pytest.mark.parametrize(
    "bases",
    [
        "      - 《水法》第三条\n      - 《水法》第三条 # 见会议纪要\n",
        "      - 《水法》第三条\n      - 依据：《水法》第三条\n",
    ],
)
def test_what_cannot_be_told_has_no_fix(bases: str) -> None:
    assert without_repetition(bases) is None


def test_a_first_part_is_not_taken_out_without_its_mark() -> None:
    assert removal_span("a: 《水法》第三条", (3, 10)) is None
