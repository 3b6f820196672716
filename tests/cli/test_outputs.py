"""``--output FORMAT=FILE`` writes results and nothing of the user's over."""

from pathlib import Path

import pytest
import xlsxwriter

from commands import Quanze
from quanze.knowledge.shipped import DATA_FOLDER, LAWS_FILE

BASIS = "《中华人民共和国行政处罚法》第二十四条第一款\n"


@pytest.fixture
def files(lists: Path) -> Path:
    """A workspace with files of every kind, all of which must stay as they are."""
    base = lists.parent
    book = xlsxwriter.Workbook(base / "a.xlsx")
    book.add_worksheet().write(0, 0, BASIS)
    book.close()
    (base / "依据.txt").write_text(BASIS, encoding="utf-8")
    (base / "r.jsonl").write_bytes((DATA_FOLDER / LAWS_FILE).read_bytes())
    (base / "quanze.toml").write_text("", encoding="utf-8")
    (base / "note").write_text("mine", encoding="utf-8")
    (base / "link.json").symlink_to("lists/liutang.yaml")
    (lists / "laws.local.jsonl").write_text("", encoding="utf-8")
    (lists / "draft.txt").write_bytes((lists / "liutang.yaml").read_bytes())
    return base


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("laws check a.xlsx --output json=a.xlsx", "本次要读这个文件"),
        ("laws check 依据.txt --output text=./依据.txt", "本次要读这个文件"),
        ("laws check 依据.txt --output json=a.xlsx", "已有这个文件，看不出是 json 格式的结果"),
        ("laws check 依据.txt --output json=note", "看不出是 json 格式的结果"),
        ("laws check 依据.txt --output json=lists/laws.local.jsonl", "这是工作区自己的文件"),
        ("laws check 依据.txt --output json=quanze.toml", "这是工作区自己的文件"),
        ("laws check 依据.txt --output json=link.json", ".yaml 文件是清单"),
        ("laws diff r.jsonl 2026-11-24 --output json=r.jsonl", "本次要读这个文件"),
        ("validate --output text=departments.yaml", ".yaml 文件是清单"),
        ("validate lists/draft.txt --output concise=lists/draft.txt", "本次要读这个文件"),
        ("validate --output json=new.json --output concise=a.xlsx", "看不出是 concise 格式"),
        ("stats lists/draft.txt --output text=lists/draft.txt", "本次要读这个文件"),
        ("stats --output csv=依据.txt", "看不出是 csv 格式的结果"),
        ("diff lists/draft.txt lists --output text=lists/draft.txt", "本次要读这个文件"),
        ("diff lists lists --output md=依据.txt", "看不出是 md 格式的结果"),
    ],
)
def test_what_is_not_a_result_is_left_alone(
    quanze: Quanze, files: Path, words: str, why: str
) -> None:
    before = {path: path.read_bytes() for path in files.rglob("*") if path.is_file()}
    result = quanze(*words.split())
    assert (result.code, result.out) == (2, "")
    assert why in result.err
    assert result.err.count("\n") == 1
    assert {path: path.read_bytes() for path in files.rglob("*") if path.is_file()} == before


def test_in_english(quanze: Quanze, files: Path) -> None:
    del files
    result = quanze("stats", "--output", "json=a.xlsx", "--lang", "en")
    assert result.err == (
        "error: --output cannot write to “a.xlsx”: there is such a file, and its name is not that "
        "of a result in json. Choose another name.\n"
    )


@pytest.mark.parametrize(
    "target", ["json=out", "json=out.json", "text=out", "text=out.log", "csv=out.csv", "md=out.md"]
)
def test_new_files_and_older_results_are_written(quanze: Quanze, files: Path, target: str) -> None:
    assert quanze("stats", "--output", target).code == 0
    again = quanze("stats", "--output", target)
    assert again.code == (2 if target == "json=out" else 0)
    assert (files / target.partition("=")[2]).stat().st_size > 0


def test_a_missing_folder_is_named(quanze: Quanze, files: Path) -> None:
    del files
    result = quanze("stats", "--output", "json=nowhere/a.json")
    assert result.code == 2
    assert "没有“nowhere”这个文件夹" in result.err
    assert "文件不存在" not in result.err
