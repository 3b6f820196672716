"""``quanze draft`` as people type it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from commands import Quanze
from conftest import GoldenCheck
from drafting_samples import RAW
from quanze.output.schemas import all_schemas


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """lists/raw/liutang.yaml."""
    folder = tmp_path / "lists" / "raw"
    folder.mkdir(parents=True)
    file = folder / "liutang.yaml"
    file.write_text(RAW, encoding="utf-8")
    return file


@pytest.fixture
def made(raw: Path) -> Path:
    """Where the list is to be."""
    return raw.parent.parent / "liutang.yaml"


def test_the_first_draft(quanze: Quanze, raw: Path, made: Path, golden: GoldenCheck) -> None:
    result = quanze("draft")
    assert result.code == 0
    assert "已写入：lists/liutang.yaml、lists/raw/liutang.yaml" in result.err
    golden("draft/report.zh.txt", result.out)
    golden("draft/list.yaml", made.read_text("utf-8"))
    golden("draft/raw.yaml", raw.read_text("utf-8"))


def test_in_english_and_for_programs(quanze: Quanze, raw: Path, golden: GoldenCheck) -> None:
    golden("draft/report.en.txt", quanze("draft", "--dry-run", "--lang", "en").out)
    report = json.loads(quanze("draft", "--dry-run", "--format", "json").out)
    jsonschema.validate(report, all_schemas()["draft.schema.json"])
    (township,) = report["townships"]
    totals = township["totals"]
    assert totals == {"raw": 6, "went": 4, "merged": 0, "dropped": 1, "open": 1}
    assert township["items"][5]["missing"] == ["needed", "feasible"]
    assert township["proposals"][0]["members"][0]["score"] == 1.0
    assert [row["id"] for row in report["table"]][:2] == ["D01", "D02"]


def test_drafting_twice_changes_no_byte(quanze: Quanze, raw: Path, made: Path) -> None:
    quanze("draft")
    before = made.read_bytes(), raw.read_bytes(), made.stat().st_mtime_ns
    result = quanze("draft")
    assert "没有要改的" in result.err
    assert (made.read_bytes(), raw.read_bytes(), made.stat().st_mtime_ns) == before


def test_the_list_and_the_raw_items_agree(quanze: Quanze, raw: Path) -> None:
    quanze("draft")
    result = quanze("validate", "--select", "Q508,Q509,Q510,Q706,Q707,Q708", "--format", "json")
    # What is open is in no list, and one question of it is not answered.
    assert [(one["code"], one["item"]) for one in json.loads(result.out)["findings"]] == [
        ("Q508", "Y0006"),
        ("Q706", "Y0006"),
    ]


def test_later_answers_add_items_and_leave_the_others_alone(
    quanze: Quanze, raw: Path, made: Path
) -> None:
    quanze("draft")
    edited = made.read_text("utf-8").replace(
        "村里两家为宅基地吵架，去调解\n", "调解民间纠纷  # 改\n"
    )
    made.write_text(edited, encoding="utf-8")
    answered = raw.read_text("utf-8").replace(
        "类别: 城乡建设\n    依据是否充分: 是\n",
        "类别: 城乡建设\n    依据是否充分: 是\n    基层是否需要: 是\n    能否有效实施: 是\n",
    )
    raw.write_text(answered, encoding="utf-8")
    assert quanze("draft").code == 0
    grown = made.read_text("utf-8")
    before, _, rest = edited.partition("配合履职事项:")
    added = (
        "  - 编号: J003\n    名称: 集镇道路的路灯坏了要修\n    类别: 城乡建设\n    来源: [Y0006]\n"
    )
    assert grown == before + added + "配合履职事项:" + rest
    assert raw.read_text("utf-8") == answered.rstrip("\n") + "\n    去向: [J003]\n"


def test_a_merge_is_written_into_the_raw_items(quanze: Quanze, raw: Path, made: Path) -> None:
    result = quanze("draft", "--merge", "Y0003=Y0001")
    assert "并入 1" in result.out
    assert raw.read_text("utf-8").count("并入: Y0001") == 1
    assert "来源: [Y0001, Y0003]" in made.read_text("utf-8")
    assert quanze("validate", "--select", "Q508,Q509,Q510").out.count("Q508") == 2


def test_merging_what_stands_in_the_list_already_only_says_so(
    quanze: Quanze, raw: Path, made: Path
) -> None:
    quanze("draft")
    before = made.read_bytes()
    result = quanze("draft", "--merge", "Y0003=Y0001")
    assert "Y0003  已并入 Y0001（J001），清单里还有 J002" in result.out
    assert made.read_bytes() == before


def test_a_later_raw_item_merged_into_one_of_the_list_adds_a_source(
    quanze: Quanze, raw: Path, made: Path
) -> None:
    quanze("draft")
    late = "  - 编号: Y0007\n    名称: 调解邻里纠纷\n    并入: Y0001\n"
    raw.write_text(raw.read_text("utf-8") + late, encoding="utf-8")
    quanze("draft")
    assert "来源: [Y0001, Y0007]" in made.read_text("utf-8")
    assert raw.read_text("utf-8").endswith(late)


def test_accepted_proposals(quanze: Quanze, raw: Path, made: Path) -> None:
    listing = quanze("draft", "--propose")
    assert "--merge Y0003=Y0001" in listing.out
    assert not made.exists()
    quanze("draft", "--accept-merges", "0.95")
    assert "来源: [Y0001, Y0003]" in made.read_text("utf-8")
    assert "没有可以归并的" in quanze("draft", "--propose").out


def test_an_item_deleted_from_the_list_does_not_come_back(
    quanze: Quanze, raw: Path, made: Path
) -> None:
    quanze("draft")
    text = made.read_text("utf-8")
    start = text.index("上级部门收回事项:")
    made.write_text(text[:start], encoding="utf-8")
    result = quanze("draft")
    assert "去向 S001 已不在清单里" in result.out
    assert "没有要改的" in result.err
    said = raw.read_text("utf-8").replace(
        "去向: [S001]", "去向: [S001]\n    不列入理由: 县里已取消"
    )
    raw.write_text(said, encoding="utf-8")
    assert "不列入 2" in quanze("draft").out
    assert "S001" not in raw.read_text("utf-8")


def test_a_reason_for_leaving_out_that_no_longer_holds_is_asked_about(
    quanze: Quanze, raw: Path, made: Path
) -> None:
    quanze("draft")
    written = raw.read_text("utf-8")
    answers = "依据是否充分: 否\n    基层是否需要: 否\n"
    assert answers in written
    yes = answers.replace("否\n", "是\n") + "    能否有效实施: 是\n"
    raw.write_text(written.replace(answers, yes), encoding="utf-8")
    assert "写了不列入理由，但应列入“基本”" in quanze("draft").out
    own = raw.read_text("utf-8").replace("设定依据不充分，基层也不需要", "县里已明令停止")
    raw.write_text(own, encoding="utf-8")
    assert "不列入 1 " in quanze("draft").out


def test_strict_and_dry_runs_write_nothing(quanze: Quanze, raw: Path, made: Path) -> None:
    result = quanze("draft", "--strict")
    assert result.code == 1
    assert "还有 1 件待定" in result.err
    assert quanze("draft", "--dry-run").code == 0
    assert not made.exists()
    assert raw.read_text("utf-8") == RAW


def test_keys_in_english_and_windows_line_ends(quanze: Quanze, tmp_path: Path) -> None:
    folder = tmp_path / "lists" / "raw"
    folder.mkdir(parents=True)
    (tmp_path / "lists" / "quanze.toml").write_text('key_language = "en"\n')
    text = (
        'township: {name: 柳塘镇, code: "320999101"}\nraw_items:\n  - id: Y1\n    name: 路灯坏了要修\n'
        "    basis_sufficient: 是\n    needed: 是\n    feasible: 是\n"
    )
    data = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    (folder / "a.yaml").write_bytes(data)
    assert quanze("draft").code == 0
    assert (folder / "a.yaml").read_bytes() == data + b"    went_to: [J001]\r\n"
    assert (tmp_path / "lists" / "a.yaml").read_text("utf-8").startswith("township:\n")


def test_a_list_of_the_township_under_another_name_is_used(
    quanze: Quanze, raw: Path, made: Path
) -> None:
    other = made.with_name("柳塘镇.yaml")
    other.write_text(
        '乡镇: {名称: 柳塘镇, 区划代码: "320999101"}\n清单: {版本: v1, 阶段: 分类}\n基本履职事项: []\n',
        encoding="utf-8",
    )
    quanze("draft")
    assert not made.exists()
    assert "阶段: 初稿" in other.read_text("utf-8")
    assert "编号: J002" in other.read_text("utf-8")


def test_the_table_and_what_it_says_of_one_item(
    quanze: Quanze, raw: Path, golden: GoldenCheck
) -> None:
    golden("draft/table.zh.txt", quanze("draft", "--explain").out)
    golden("draft/table.en.txt", quanze("draft", "--explain", "--lang", "en").out)
    out = quanze("draft", "--explain", "Y0004", "Y0006").out
    assert "D01 → 收回" in out
    assert "D05 → 待定" in out
    raw.write_text(RAW + "    拟列入: 基本\n    拟列入理由: 县里已定\n", encoding="utf-8")
    assert "写明拟列入 基本（县里已定）" in quanze("draft", "--explain", str(raw), "Y0006").out
    assert json.loads(quanze("draft", "--explain", "--format", "json").out)["townships"] == []


def test_rows_of_a_workspace(quanze: Quanze, raw: Path) -> None:
    settings = raw.parent.parent / "quanze.toml"
    settings.write_text(
        '[[drafting.rows]]\nid = "A1"\nresult = "赋权"\nneeded = "是"\nreason = "区里统一赋权"\n',
        encoding="utf-8",
    )
    table = quanze("draft", "--explain").out
    assert "区里统一赋权（quanze.toml）" in table
    assert table.index("A1") < table.index("D01")
    assert "赋权 3" in quanze("draft", "--dry-run").out
    settings.write_text('[[drafting.rows]]\nid = "A1"\nresult = "收回"\n', encoding="utf-8")
    assert quanze("draft", "--explain").out.count("轮不到这一行") == 11


@pytest.mark.parametrize(
    ("rows", "word"),
    [
        ('id = "A1"', "缺少“drafting.rows.第1个.result”"),
        ('id = "A1"\nresult = "上收"', "“drafting.rows.第1个.result”不能是“上收”"),
        ('id = "A1"\nresult = "收回"\nbasis = "是"', "最接近的是“basis_sufficient”"),
        ('id = "D99"\nresult = "收回"', "[[drafting.rows]]：编号不能是“D99”"),
    ],
)
def test_wrong_rows(quanze: Quanze, raw: Path, rows: str, word: str) -> None:
    (raw.parent.parent / "quanze.toml").write_text(f"[[drafting.rows]]\n{rows}\n", "utf-8")
    result = quanze("draft")
    assert result.code == 2
    assert word in result.err
    assert "Traceback" not in result.err


def change(old: str, new: str) -> str:
    assert old in RAW
    return RAW.replace(old, new)


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        (RAW, ["lists/raw/liutan.yaml"], "没有“lists/raw/liutan.yaml”这个文件或文件夹"),
        (RAW, ["--merge", "Y0003"], "--merge 不能是“Y0003”"),
        (RAW, ["--merge", "Y0003=Y9"], "没有原始事项“Y9”"),
        (RAW, ["--accept-merges", "95"], "--accept-merges 不能是 95"),
        (RAW, ["--accept-merges", "高"], "高"),
        (RAW, ["--explain", "Y0999"], "没有原始事项“Y0999”"),
        (RAW, ["--format", "xlsx"], "--format 不能是“xlsx”"),
        (change("编号: Y0003", "编号: Y0001"), [], "编号“Y0001”用了两次"),
        (change("编号: Y0003", "编号:"), [], "写法不对"),
        (change("能否有效实施: 是\n  - 编号: Y0004", "能否有效实施: 能\n  - 编号: Y0004"), [], "1 处写法不对"),
        (change("原始事项:", "基本履职事项:"), [], "不"),
    ],
)  # fmt: skip
def test_bad_input_is_one_sentence_and_changes_nothing(
    quanze: Quanze, raw: Path, made: Path, text: str, words: list[str], sentence: str
) -> None:
    raw.write_text(text, encoding="utf-8")
    result = quanze("draft", *words)
    assert result.code == 2
    assert sentence in result.err
    assert "Traceback" not in result.err
    assert raw.read_text("utf-8") == text
    assert not made.exists()


def test_a_list_of_another_township_a_closed_one_and_one_with_mistakes(
    quanze: Quanze, raw: Path, made: Path
) -> None:
    head = '乡镇: {{名称: 柳塘镇, 区划代码: "{}"}}\n清单: {{版本: v1, 阶段: {}}}\n'
    for text, word in (
        (head.format("320999102", "初稿"), "是柳塘镇（320999102）的清单"),
        (head.format("320999101", "公布"), "已到公布阶段"),
        (head.format("320999101", "初稿") + "基本履职: []\n", "处写法不对"),
        (RAW, "不是清单文件"),
    ):
        made.write_text(text, encoding="utf-8")
        result = quanze("draft")
        assert result.code == 2
        assert word in result.err
        assert (made.read_text("utf-8"), raw.read_text("utf-8")) == (text, RAW)


def test_several_townships_are_all_written_or_none(quanze: Quanze, raw: Path, made: Path) -> None:
    second = raw.with_name("shuanghe.yaml")
    second.write_text(RAW.replace("320999101", "320999102"), encoding="utf-8")
    refused = quanze("draft", "--merge", "Y0003=Y0001")
    assert "有 2 个原始事项文件" in refused.err
    second.write_text(RAW.replace("320999101", "320999102") + "    坏\n", encoding="utf-8")
    assert quanze("draft").code == 2
    assert not made.exists()
    second.write_text(RAW, encoding="utf-8")
    assert quanze("draft").code == 0
    # The first made a list of that township, which the second finds as well.
    assert sorted(path.name for path in made.parent.glob("*.yaml")) == [
        "liutang.yaml",
        "shuanghe.yaml",
    ]


def test_raw_items_outside_a_folder_raw_need_a_name(
    quanze: Quanze, raw: Path, tmp_path: Path
) -> None:
    moved = raw.rename(tmp_path / "底稿.yaml")
    assert "请用 --list 写明清单文件" in quanze("draft", "底稿.yaml").err
    assert quanze("draft", "底稿.yaml", "--list", "清单.yaml").code == 0
    assert "去向: [J001]" in moved.read_text("utf-8")
    assert (tmp_path / "清单.yaml").exists()


_KILLED = """
import os, signal, sys
from quanze.source import together
written = together.write_file
def write_then_die(path, data):
    written(path, data)
    os.kill(os.getpid(), signal.SIGKILL)
together.write_file = write_then_die
from quanze.cli.main import run
sys.exit(run(["draft"]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on this system")
def test_a_run_killed_between_two_files_is_made_good_by_the_next(
    quanze: Quanze, raw: Path, made: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _KILLED], cwd=tmp_path, check=False, env=dict(os.environ)
    )
    assert done.returncode == -signal.SIGKILL
    assert raw.read_text("utf-8") == RAW
    listed = made.read_bytes()
    assert b"J001" in listed
    assert quanze("draft").code == 0
    assert made.read_bytes() == listed
    assert raw.read_text("utf-8").count("去向: [") == 4
