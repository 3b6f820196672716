"""``quanze diff`` as people type it: what an argument may be, formats, exit codes."""

import json
import subprocess
from pathlib import Path

import pytest

from commands import CLEAN, Quanze

CHANGED = CLEAN.replace("组织开展村级集体资产清查", "组织开展村级集体资产年度清查").replace(
    "第十条", "第十二条"
)


@pytest.fixture
def drafts(lists: Path) -> Path:
    for name, text in (("draft-v2", CLEAN), ("draft-v3", CHANGED)):
        folder = lists / "drafts" / name
        folder.mkdir(parents=True)
        (folder / "liutang.yaml").write_text(text, encoding="utf-8")
    return lists / "drafts"


def test_two_frozen_drafts_by_name(quanze: Quanze, drafts: Path) -> None:
    result = quanze("diff", "draft-v2", "draft-v3")
    assert result.code == 0
    assert "冻结稿" in result.out.splitlines()[0]
    assert "[-第十条-]{+第十二条+}" in result.out


def test_paths_are_tried_first_and_the_output_says_so(
    quanze: Quanze, drafts: Path, tmp_path: Path
) -> None:
    (tmp_path / "draft-v2").mkdir()
    (tmp_path / "draft-v2" / "a.yaml").write_text(CHANGED, encoding="utf-8")
    first = quanze("diff", "draft-v2", "draft-v3").out.splitlines()[0]
    assert "文件夹" in first


def test_a_git_revision(quanze: Quanze, lists: Path, tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        subprocess.run(
            ["git", *identity, *arguments], cwd=tmp_path, check=True, capture_output=True
        )

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    (lists / "liutang.yaml").write_text(CHANGED, encoding="utf-8")
    result = quanze("diff", "HEAD", "lists", "--format", "json")
    report = json.loads(result.out)
    assert report["schema"] == "quanze-diff/1"
    assert report["summary"]["renamed"] == 1
    [township] = report["townships"]
    assert township["code"] == "320411102"


def test_grades_filter_and_exit_code(quanze: Quanze, drafts: Path) -> None:
    assert quanze("diff", "draft-v2", "draft-v3", "--exit-code").code == 1
    assert quanze("diff", "draft-v2", "draft-v2", "--exit-code").code == 0
    result = quanze("diff", "draft-v2", "draft-v3", "--grade", "editorial", "--format", "json")
    assert json.loads(result.out)["townships"] == []


def test_markdown_and_english(quanze: Quanze, drafts: Path, tmp_path: Path) -> None:
    result = quanze("diff", "draft-v2", "draft-v3", "--lang", "en", "--output", "md=table.md")
    assert "renamed" in result.out
    assert "|" in (tmp_path / "table.md").read_text("utf-8")


def test_a_single_file_against_another(quanze: Quanze, drafts: Path) -> None:
    result = quanze("diff", str(drafts / "draft-v2" / "liutang.yaml"), "lists/liutang.yaml")
    assert result.code == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["draft-v2", "draft-v4"], "draft-v3"),
        (["draft-v2", "--output=html"], "draft-v2"),
        (["draft-v2", "draft-v3", "--grade", "substantiv"], "是否应为“substantive”？"),
        (["draft-v2", "draft-v3", "--format", "docx"], "可以写：text、json、md"),
        (["draft-v2", ""], "不能是空的"),
    ],
)
def test_wrong_arguments_are_one_sentence(
    quanze: Quanze, drafts: Path, arguments: list[str], sentence: str
) -> None:
    if len(arguments) == 2 and arguments[1].startswith("--"):
        arguments = [*arguments, "--", "-x"]
    result = quanze("diff", *arguments)
    assert result.code == 2
    assert len(result.err.splitlines()) == 1
    assert sentence in result.err or result.err.startswith("错误：")


def test_a_file_that_cannot_be_opened_is_no_removal(quanze: Quanze, drafts: Path) -> None:
    file = drafts / "draft-v3" / "liutang.yaml"
    file.rename(drafts / "draft-v3" / "other.yaml")
    file.symlink_to("nowhere.yaml")
    result = quanze("diff", "draft-v2", "draft-v3")
    assert result.code == 0
    assert "liutang.yaml" in result.out
    assert "取消" not in result.out.split("类型：")[0]


def test_a_file_with_a_syntax_error_is_no_removal(quanze: Quanze, drafts: Path) -> None:
    (drafts / "draft-v3" / "liutang.yaml").write_text(CHANGED + "  x: [\n", encoding="utf-8")
    other = CHANGED.replace("320411102", "320411104").replace("孟河镇", "薛家镇")
    (drafts / "draft-v2" / "shuanghe.yaml").write_text(other, encoding="utf-8")
    (drafts / "draft-v3" / "shuanghe.yaml").write_text(other, encoding="utf-8")
    result = quanze("diff", "draft-v2", "draft-v3", "--format", "json", "--exit-code")
    assert result.code == 1
    report = json.loads(result.out)
    assert report["summary"]["removed"] == 0
    assert report["not_compared"][0]["name"] == "孟河镇"
