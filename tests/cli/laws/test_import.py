"""``quanze laws import``: what comes in is known to every command, or nothing is written."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from commands import HEAD, Quanze
from conftest import REPOSITORY
from quanze.exchange.local_rows import KINDS
from quanze.text.numerals import write_numeral

STATUTE = """\
柳塘市河道管理条例
（2023年10月12日柳塘市第五届人民代表大会常务委员会第八次会议通过　2023年11月30日江苏省第十四届人民代表大会常务委员会第六次会议批准）
第一章　总则
第一条　为了加强河道管理，制定本条例。
第二条　本市河道适用本条例。
前款所称河道，包括湖泊。
第三条　有下列行为之一的，责令改正：
（一）倾倒垃圾的；
（二）围垦的。
第四条　本条例自2024年3月1日起施行。
"""
LIST = (
    HEAD
    + """\
基本履职事项:
  - 编号: J001
    名称: 劝阻向河道倾倒垃圾
    类别: 生态环保
    设定依据:
      - 《柳塘市河道管理条例》第三条第三项
"""
)
DAY = ("--as-of", "2026-11-24")


@pytest.fixture
def statute(tmp_path: Path) -> Path:
    path = tmp_path / "河道.txt"
    path.write_text(STATUTE, encoding="utf-8")
    return path


def local(folder: Path) -> Path:
    return folder / "lists" / "laws.local.jsonl"


def test_what_was_read_and_where_it_went(quanze: Quanze, lists: Path, statute: Path) -> None:
    del lists
    result = quanze("laws", "import", "河道.txt")
    assert result.code == 0
    assert result.out.splitlines() == [
        "《柳塘市河道管理条例》（地方性法规）",
        "  柳塘市人民代表大会常务委员会，2023-11-30 公布，2024-03-01 起施行",
        "  4 条、5 款、2 项",
        "  来自 河道.txt",
    ]
    assert "1 部已登记到“lists/laws.local.jsonl”" in result.err
    row = json.loads(local(statute.parent).read_text("utf-8"))
    assert row["art"] == {"max": 4, "k": "1 2 1:1=2 1"}
    schema = json.loads((REPOSITORY / "schemas" / "laws.local.schema.json").read_text("utf-8"))
    jsonschema.validate(row, schema)


def test_all_commands_know_it_then(quanze: Quanze, lists: Path, statute: Path) -> None:
    del statute
    (lists / "liutang.yaml").write_text(LIST, encoding="utf-8")
    before = quanze("validate", "--format", "concise", *DAY)
    assert "Q204" in before.out
    quanze("laws", "import", "河道.txt", "-q")
    after = quanze("validate", "--format", "concise", *DAY)
    assert "Q204" not in after.out
    assert "Q209" in after.out
    shown = quanze("laws", "show", "柳塘市河道管理条例", *DAY)
    assert "来源：本地登记（laws.local.jsonl）" in shown.out
    assert "清单里引用 1 处" in shown.out


def test_a_dry_run_writes_nothing(quanze: Quanze, lists: Path, statute: Path) -> None:
    del lists
    result = quanze("laws", "import", "河道.txt", "--dry-run", "--lang", "en")
    assert "dry run: nothing was written" in result.err
    assert "4 articles, 5 paragraphs, 2 items" in result.out
    assert not local(statute.parent).exists()


def test_twice_only_with_replace(quanze: Quanze, lists: Path, statute: Path) -> None:
    del lists
    quanze("laws", "import", "河道.txt")
    written = local(statute.parent).read_bytes()
    again = quanze("laws", "import", "河道.txt")
    assert again.code == 2
    assert "--replace" in again.err
    assert local(statute.parent).read_bytes() == written
    assert quanze("laws", "import", "河道.txt", "--replace").code == 0


def test_one_bad_file_stops_all(quanze: Quanze, lists: Path, statute: Path) -> None:
    del lists
    bad = STATUTE.replace("第三条　", "第五条　").replace("河道管理", "湖泊管理")
    (statute.parent / "湖泊.txt").write_text(bad, encoding="utf-8")
    result = quanze("laws", "import", "河道.txt", "湖泊.txt")
    assert result.code == 2
    assert "湖泊.txt" in result.err
    assert not local(statute.parent).exists()


def test_what_contradicts_the_shipped_registry_needs_a_reason(
    quanze: Quanze, lists: Path, statute: Path
) -> None:
    del lists
    text = (
        "常州市儿童友好城市建设条例\n"
        "（2024年4月30日常州市第十七届人民代表大会常务委员会第十七次会议通过"
        "　2024年5月29日江苏省第十四届人民代表大会常务委员会第九次会议批准）\n"
        "第一条　为了示例，制定本条例。\n第二条　本条例自2024年9月1日起施行。\n"
    )
    (statute.parent / "示例.txt").write_text(text, encoding="utf-8")
    refused = quanze("laws", "import", "示例.txt")
    assert refused.code == 2
    assert "与内置登记不一致" in refused.err
    assert quanze("laws", "import", "示例.txt", "--override", "测试").code == 0
    shown = quanze("laws", "show", "常州市儿童友好城市建设条例", *DAY)
    assert "共 2 条" in shown.out


@pytest.mark.parametrize("reason", ["", "   ", "\u3000\t"])
def test_a_blank_reason_is_none(quanze: Quanze, statute: Path, reason: str) -> None:
    result = quanze("laws", "import", "河道.txt", "--override", reason)
    assert result.code == 2
    assert "--override 后面没有写理由" in result.err
    assert not (statute.parent / "laws.local.jsonl").exists()


def articles(count: int) -> str:
    return "".join(f"第{write_numeral(n)}条　看护河道。\n" for n in range(1, count)) + (
        f"第{write_numeral(count)}条　本法自2029年1月1日起施行。\n"
    )


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        (
            "中华人民共和国行政处罚法\n（2028年4月30日柳塘市第五届人民代表大会常务委员会第十七次会议"
            "通过　2028年5月29日江苏省第十四届人民代表大会常务委员会第九次会议批准）\n"
            + articles(80),
            "内置登记是法律，这里是地方性法规",
            "the shipped registry has it as 法律, here it is 地方性法规",
        ),
        (
            "常州市儿童友好城市建设条例\n（2028年4月30日柳塘市第五届人民代表大会常务委员会第十七次"
            "会议通过　2028年5月29日江苏省第十四届人民代表大会常务委员会第九次会议批准）\n"
            + articles(50),
            "内置登记的制定机关是常州市人民代表大会常务委员会，这里是柳塘市人民代表大会常务委员会",
            "here it is 柳塘市人民代表大会常务委员会",
        ),
        (
            "中华人民共和国行政处罚法\n（2021年1月22日第十三届全国人民代表大会常务委员会第二十五次"
            "会议修订）\n" + articles(86),
            "同在 2021-01-22 通过或修改，第",
            "both made on 2021-01-22, the shipped registry has",
        ),
        (
            "中华人民共和国行政处罚法\n（2028年1月22日第十四届全国人民代表大会常务委员会第二十五次"
            "会议修订）\n" + articles(42),
            "内置登记的最近一版有86条，这里只有42条",
            "the latest shipped text has 86 articles, this one only 42",
        ),
    ],
)
def test_what_is_hardly_a_version_of_the_shipped_one_needs_a_reason(
    quanze: Quanze, tmp_path: Path, text: str, zh: str, en: str
) -> None:
    (tmp_path / "示例.txt").write_text(text, encoding="utf-8")
    refused = quanze("laws", "import", "示例.txt")
    assert refused.code == 2
    assert f"，{zh}" in refused.err
    assert refused.err.count("\n") == 1
    assert en in quanze("laws", "import", "示例.txt", "--lang", "en").err
    assert not (tmp_path / "laws.local.jsonl").exists()
    assert quanze("laws", "import", "示例.txt", "--override", "测试").code == 0


def test_a_later_text_of_a_shipped_law_comes_in(quanze: Quanze, tmp_path: Path) -> None:
    text = (
        "中华人民共和国行政处罚法\n（2028年1月22日第十四届全国人民代表大会常务委员会第二十五次"
        "会议修订）\n" + articles(90)
    )
    (tmp_path / "示例.txt").write_text(text, encoding="utf-8")
    assert quanze("laws", "import", "示例.txt").code == 0


def test_a_damaged_local_file_is_one_sentence(quanze: Quanze, lists: Path) -> None:
    (lists / "laws.local.jsonl").write_text('{"title": "坏', encoding="utf-8")
    for words in (("validate",), ("laws", "show", "刑法")):
        result = quanze(*words)
        assert result.code == 2
        assert "“laws.local.jsonl”第1行不是 JSON" in result.err
        assert result.err.count("\n") == 1


def test_many_at_once_lose_nothing(lists: Path) -> None:
    names = "甲乙丙丁戊己"
    for name in names:
        text = STATUTE.replace("河道管理", f"{name}河管理")
        (lists.parent / f"{name}.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-X", "utf8", "-m", "quanze", "laws", "import", "-q"]
    running = [
        subprocess.Popen([*command, f"{name}.txt"], cwd=lists.parent, stdout=subprocess.DEVNULL)
        for name in names
    ]
    assert [process.wait() for process in running] == [0] * len(names)
    rows = [json.loads(line) for line in local(lists.parent).read_text("utf-8").splitlines()]
    assert sorted(row["title"][3] for row in rows) == sorted(names)


@pytest.mark.parametrize(
    "words", [("validate",), ("laws", "show", "刑法"), ("laws", "import", "河道.txt")]
)
def test_a_pipe_in_its_place_is_not_waited_for(
    quanze: Quanze, lists: Path, statute: Path, words: tuple[str, ...]
) -> None:
    del statute
    os.mkfifo(lists / "laws.local.jsonl")
    result = quanze(*words)
    assert result.code == 2
    assert "“laws.local.jsonl”不是普通文件" in result.err


def test_the_kinds_of_the_schema_are_those_that_are_read() -> None:
    schema = json.loads((REPOSITORY / "schemas" / "laws.local.schema.json").read_text("utf-8"))
    assert tuple(schema["properties"]["kind"]["enum"]) == KINDS
