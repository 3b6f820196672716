"""Days on which a text applied that the registry does not have."""

import json
from pathlib import Path

import pytest

from commands import Quanze

LAW = "中华人民共和国土地管理法"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("zh", "2015-01-01：当时适用更早的文本（登记库里最早的文本 2020-01-01 起施行）"),
        (
            "en",
            "2015-01-01: an earlier text applied (the first one on record applies from 2020-01-01)",
        ),
    ],
)
def test_show_says_so_and_counts_nothing(quanze: Quanze, language: str, sentence: str) -> None:
    result = quanze("laws", "show", LAW, "--as-of", "2015-01-01", "--lang", language)
    assert result.code == 0
    assert sentence in result.out
    assert "87" not in result.out


def test_show_as_json(quanze: Quanze) -> None:
    result = quanze("laws", "show", LAW, "900", "--as-of", "2015-01-01", "--format", "json")
    assert json.loads(result.out)["state"] == "earlier"


def test_check_finds_nothing_wrong(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "bases.txt").write_text(f"《{LAW}》第九百条\n", encoding="utf-8")
    result = quanze("laws", "check", "bases.txt", "--as-of", "2015-01-01")
    assert result.code == 0
    assert "（当时适用更早的文本）" in result.out


def test_a_law_of_1986_did_not_come_into_force_in_2020(quanze: Quanze, lists: Path) -> None:
    del lists
    result = quanze("laws", "diff", "2019-12-31", "2020-01-01", "--all")
    assert f"2020-01-01 修改 《{LAW}》" in result.out
    assert f"开始施行 《{LAW}》" not in result.out
