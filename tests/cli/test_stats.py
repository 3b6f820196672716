"""``quanze stats`` as people type it."""

import json
from pathlib import Path

from commands import CLEAN, NO_RECEIVER, Quanze


def test_counts_and_averages_of_a_folder(quanze: Quanze, lists: Path) -> None:
    text = (
        NO_RECEIVER.replace("孟河镇", "薛家镇")
        .replace("320411102", "320411104")
        .replace("孟河镇", "薛家镇")
    )
    (lists / "shuanghe.yaml").write_text(text, encoding="utf-8")
    report = json.loads(quanze("stats", "--format", "json").out)
    assert report["schema"] == "quanze-stats/1"
    assert [(row["name"], row["total"]) for row in report["townships"]] == [
        ("孟河镇", 1),
        ("薛家镇", 1),
    ]
    assert report["average"]["basic"] == 0.5
    assert report["average"]["total"] == 1.0
    assert report["reference"][0]["n"] == 5


def test_both_languages(quanze: Quanze, lists: Path) -> None:
    assert "平均" in quanze("stats").out
    assert "mean" in quanze("stats", "--lang", "en").out


def test_csv_for_excel_and_markdown(quanze: Quanze, lists: Path, tmp_path: Path) -> None:
    assert quanze("stats", "--output", "csv=统计.csv", "--format", "md").out.startswith("#")
    data = (tmp_path / "统计.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert "孟河镇" in data.decode("utf-8-sig")


def test_a_list_with_unreadable_parts_is_counted_and_named(quanze: Quanze, lists: Path) -> None:
    (lists / "liutang.yaml").write_text(CLEAN.replace("- 《", "- [《").replace("款\n", "款]\n"))
    result = quanze("stats")
    assert result.code == 0
    assert "“lists/liutang.yaml”有读不出的部分" in result.err


def test_nothing_to_count_is_exit_code_3(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    assert quanze("stats").code == 3
    (tmp_path / "lists" / "a.yaml").write_text("部门名录: []", encoding="utf-8")
    result = quanze("stats")
    assert result.code == 3
    assert "没有可以统计的清单" in result.err


def test_an_unknown_format_is_one_sentence(quanze: Quanze, lists: Path) -> None:
    result = quanze("stats", "--format", "xlsx")
    assert result.code == 2
    assert "可以写：text、json、csv、md" in result.err


def test_what_is_no_item_is_not_counted(quanze: Quanze, lists: Path) -> None:
    text = CLEAN + "  - 文字\n  - {}\n  -\n  - [甲]\n"
    (lists / "liutang.yaml").write_text(text, encoding="utf-8")
    result = quanze("stats", "--format", "json")
    assert json.loads(result.out)["townships"][0]["basic"] == 1
    assert "lists/liutang.yaml" in result.err
    report = json.loads(quanze("validate", "--format", "json").out)
    assert report["summary"]["items"] == 1
    assert report["summary"]["error"] == 4
