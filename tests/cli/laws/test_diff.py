"""``quanze laws diff``: the yearly adjustment in one command."""

import json
from pathlib import Path

import jsonschema
import pytest

from commands import HEAD, Quanze
from conftest import REPOSITORY
from quanze.knowledge.shipped import DATA_FOLDER, LAWS_FILE

LIST = (
    HEAD
    + """\
基本履职事项:
  - 编号: J001
    名称: 劝阻露天烧烤
    类别: 生态环保
    设定依据:
      - 《中华人民共和国大气污染防治法》第一百一十九条第二款
  - 编号: J002
    名称: 备案村规民约
    类别: 社会管理
    设定依据:
      - 《中华人民共和国村民委员会组织法》第三十一条第一款
"""
)


@pytest.fixture
def workspace(lists: Path) -> Path:
    (lists / "liutang.yaml").write_text(LIST, encoding="utf-8")
    return lists


def test_what_changed_and_whom_it_touches(quanze: Quanze, workspace: Path) -> None:
    del workspace
    result = quanze("laws", "diff", "2026-08-01", "2026-11-24")
    assert result.code == 0
    lines = result.out.splitlines()
    assert lines[0] == (
        "2026-08-15 废止、失效 《中华人民共和国大气污染防治法》，由《中华人民共和国生态环境法典》取代"
    )
    assert lines[1] == "  lists/liutang.yaml:11:9 孟河镇 基本 J001 劝阻露天烧烤"
    assert "第一千一百三十一条第三款（文字相似度 1.00）。请核对后改引" in lines[2]
    assert "涉及 1 个事项" in result.out
    assert "J002" not in result.out


def test_all_and_the_exit_code(quanze: Quanze, workspace: Path) -> None:
    del workspace
    result = quanze("laws", "diff", "2026-08-01", "2026-11-24", "--all", "--exit-code")
    assert result.code == 1
    assert "《中华人民共和国水污染防治法》" in result.out
    quiet = quanze("laws", "diff", "2026-11-02", "2026-11-03", "--exit-code", "-q")
    assert (quiet.code, quiet.out) == (0, "")


def test_an_amended_law_asks_for_a_look(quanze: Quanze, workspace: Path) -> None:
    del workspace
    result = quanze("laws", "diff", "2025-12-31", "2026-01-01", "--lang", "en")
    assert "2026-01-01 amended 《中华人民共和国村民委员会组织法》" in result.out
    assert "the place still exists; compare its text" in result.out


def test_for_programs(quanze: Quanze, workspace: Path) -> None:
    del workspace
    result = quanze("laws", "diff", "2026-08-01", "2026-11-24", "--format", "json")
    record = json.loads(result.out)
    schema = json.loads((REPOSITORY / "schemas" / "laws-diff.schema.json").read_text("utf-8"))
    jsonschema.validate(record, schema)
    assert record["summary"]["items"] == 1
    first = record["laws"][0]
    assert (first["kind"], first["new"]["repealed_by"]) == ("ended", "中华人民共和国生态环境法典")
    assert first["items"][0]["item"] == "J001"


def test_a_registry_file_instead_of_a_day(quanze: Quanze, workspace: Path) -> None:
    text = (DATA_FOLDER / LAWS_FILE).read_bytes()
    (workspace.parent / "旧.jsonl").write_bytes(text)
    same = quanze("laws", "diff", "旧.jsonl", "2026-11-23")
    assert "涉及 0 个事项" in same.out
    broken = text[:-400] + b"x" + text[-399:]
    (workspace.parent / "坏.jsonl").write_bytes(broken)
    assert "已损坏" in quanze("laws", "diff", "坏.jsonl").err
    other = text.replace(b"quanze-laws/1", b"quanze-laws/9", 1)
    (workspace.parent / "新.jsonl").write_bytes(other)
    assert "quanze-laws/9" in quanze("laws", "diff", "新.jsonl").err


@pytest.mark.parametrize("head", ['"as_of":"gestern"', '"as_of":20261123', '"of":"2026-11-23"'])
def test_a_registry_file_with_a_bad_head_is_damaged(
    quanze: Quanze, workspace: Path, head: str
) -> None:
    text = (DATA_FOLDER / LAWS_FILE).read_text("utf-8")
    first, _, rest = text.partition("\n")
    record = json.loads(first)
    written = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    bad = written.replace(f'"as_of":"{record["as_of"]}"', head)
    assert bad != written
    (workspace.parent / "坏.jsonl").write_text(f"{bad}\n{rest}", encoding="utf-8")
    result = quanze("laws", "diff", "坏.jsonl", "2026-11-24")
    assert result.code == 2
    assert "“坏.jsonl”已损坏" in result.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("2026-13-01",), "“2026-13-01”不是日期"),
        (("2026-02-01", "2026-01-01"), "请把早的日期写在前面"),
        (("没有.jsonl",), "没有“没有.jsonl”这个文件或文件夹"),
        (("lists/liutang.yaml",), "不是登记库文件"),
    ],
)
def test_wrong_use_is_one_sentence(
    quanze: Quanze, workspace: Path, words: tuple[str, ...], sentence: str
) -> None:
    del workspace
    result = quanze("laws", "diff", *words)
    assert result.code == 2
    assert sentence in result.err


def test_the_earlier_state_comes_first_also_with_a_file(quanze: Quanze, workspace: Path) -> None:
    (workspace.parent / "旧.jsonl").write_bytes((DATA_FOLDER / LAWS_FILE).read_bytes())
    for words in (("旧.jsonl", "2020-01-01"), ("2100-01-01", "旧.jsonl")):
        result = quanze("laws", "diff", *words)
        assert result.code == 2
        assert "请把早的日期写在前面" in result.err
