"""``quanze export`` as it is typed: which files it writes, which it leaves alone, what it says."""

from pathlib import Path

import docx
import pytest

from commands import CLEAN, NO_RECEIVER, Quanze
from quanze.cli.export_targets import file_name
from quanze.output.papers.formats import FORMATS
from quanze.output.reports.registry import REPORTS

OTHER = CLEAN.replace("孟河镇", "西夏墅镇").replace("320411102", "320411105")
NAME = "孟河镇履行职责事项清单.docx"


@pytest.fixture
def two(lists: Path) -> Path:
    (lists / "xixiashu.yaml").write_text(OTHER, encoding="utf-8")
    return lists


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_township_gets_a_word_file_here(quanze: Quanze, two: Path, tmp_path: Path) -> None:
    result = quanze("export")
    assert (result.code, result.out) == (0, "")
    assert names(tmp_path) == ["lists", NAME, "西夏墅镇履行职责事项清单.docx"]
    assert f"已写出 {NAME}\n" in result.err
    assert docx.Document(str(tmp_path / NAME)).paragraphs[0].text == "孟河镇履行职责事项清单"


def test_a_folder_takes_a_file_each_and_a_file_takes_all(
    quanze: Quanze, two: Path, tmp_path: Path
) -> None:
    assert quanze("export", "-o", "结果/清单", "-q").err == ""
    assert len(names(tmp_path / "结果" / "清单")) == 2
    assert quanze("export", "-o", "全部.html").code == 0
    page = (tmp_path / "全部.html").read_text("utf-8")
    assert "<title>履行职责事项清单</title>" in page
    assert page.count("<h1>") == 1
    assert all(name in page for name in ("孟河镇", "西夏墅镇"))


def test_texts_are_printed_unless_a_file_is_named(
    quanze: Quanze, lists: Path, tmp_path: Path
) -> None:
    result = quanze("export", "--format", "md")
    assert result.out.startswith("# 孟河镇履行职责事项清单\n")
    assert names(tmp_path) == ["lists"]


def test_the_same_list_gives_the_same_bytes(quanze: Quanze, lists: Path, tmp_path: Path) -> None:
    quanze("export", "-o", "a.docx", "--as-of", "2026-11-28")
    quanze("export", "-o", "b.docx", "--as-of", "2026-11-28")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


@pytest.mark.parametrize("format_name", FORMATS)
def test_every_format_is_told_by_its_name_and_replaces_its_own(
    format_name: str, quanze: Quanze, lists: Path, tmp_path: Path
) -> None:
    file = f"清单{FORMATS[format_name].suffix}"
    first = quanze("export", "-o", file, "--as-of", "2026-11-28")
    data = (tmp_path / file).read_bytes()
    assert first.code == quanze("export", "-o", file, "--as-of", "2026-11-28").code == 0
    assert data == (tmp_path / file).read_bytes() != b""


def test_an_earlier_result_is_replaced_but_not_one_that_somebody_has_edited(
    quanze: Quanze, lists: Path, tmp_path: Path
) -> None:
    file = tmp_path / "清单.md"
    assert quanze("export", "-o", file.name).code == 0
    assert quanze("export", "-o", file.name, "--full").code == 0
    kept = file.read_text("utf-8").replace("集体", "团体")
    file.write_text(kept, encoding="utf-8")
    result = quanze("export", "-o", file.name)
    assert result.code == 2
    assert "--overwrite" in result.err
    assert file.read_text("utf-8") == kept
    assert quanze("export", "-o", file.name, "--overwrite").code == 0
    assert file.read_text("utf-8") != kept


def test_a_table_that_cannot_show_who_edited_it_is_replaced_by_the_same_only(
    quanze: Quanze, lists: Path, tmp_path: Path
) -> None:
    assert quanze("export", "-o", "清单.csv").code == quanze("export", "-o", "清单.csv").code == 0
    (lists / "liutang.yaml").write_text(CLEAN.replace("集体", "团体"), encoding="utf-8")
    result = quanze("export", "-o", "清单.csv")
    assert result.code == 2
    assert "csv 文件看不出有没有人改过" in result.err
    assert quanze("export", "-o", "清单.csv", "--overwrite").code == 0


def test_a_document_that_was_saved_again_counts_as_edited(
    quanze: Quanze, lists: Path, tmp_path: Path
) -> None:
    assert quanze("export").code == 0
    document = docx.Document(str(tmp_path / NAME))
    document.paragraphs[0].add_run("（修改）")
    document.save(str(tmp_path / NAME))
    assert quanze("export").code == 2


@pytest.mark.parametrize("name", ["readme.md", "page.html", "old.docx"])
def test_files_of_others_are_left_alone(
    name: str, quanze: Quanze, lists: Path, tmp_path: Path
) -> None:
    (tmp_path / name).write_text("# 别人的文件\n", encoding="utf-8")
    assert quanze("export", "-o", name).code == 2
    assert (tmp_path / name).read_text("utf-8") == "# 别人的文件\n"


def test_nothing_is_written_unless_everything_can_be(
    quanze: Quanze, two: Path, tmp_path: Path
) -> None:
    (tmp_path / "西夏墅镇履行职责事项清单.docx").write_bytes(b"others")
    assert quanze("export").code == 2
    assert names(tmp_path) == ["lists", "西夏墅镇履行职责事项清单.docx"]


def test_findings_are_comments(quanze: Quanze, lists: Path, tmp_path: Path) -> None:
    (lists / "liutang.yaml").write_text(NO_RECEIVER, encoding="utf-8")
    assert quanze("export", "--findings", "--as-of", "2026-11-28").code == 0
    (comment,) = docx.Document(str(tmp_path / NAME)).comments
    assert comment.text.startswith("错误 Q301（S001）：")
    result = quanze("export", "--findings", "--format", "md", "--lang", "en")
    assert "error Q301 (S001): " in result.out


def test_what_cannot_be_read_is_not_left_out_in_silence(
    quanze: Quanze, lists: Path, tmp_path: Path
) -> None:
    (lists / "liutang.yaml").write_text(CLEAN + "    联系电话: 漏\n", encoding="utf-8")
    result = quanze("export")
    assert result.code == 2
    assert "“lists/liutang.yaml”有 1 处读不懂（第 12 行起）" in result.err
    assert names(tmp_path) == ["lists"]
    shown = quanze("export", "--findings", "--format", "md")
    assert shown.code == 0
    assert "Q005" in shown.out


def test_a_broken_file_among_lists_is_named(quanze: Quanze, two: Path) -> None:
    (two / "broken.yaml").write_text("乡镇: [\n", encoding="utf-8")
    result = quanze("export", "--findings")
    assert result.code == 2
    assert "“lists/broken.yaml”" in result.err


def test_findings_that_are_on_no_list_are_told_of(quanze: Quanze, lists: Path) -> None:
    (lists / "departments.yaml").write_text("部门名录:\n  - {名字: 区民政局}\n", encoding="utf-8")
    result = quanze("export", "--findings")
    assert result.code == 0
    assert "lists/departments.yaml" in result.err


def test_two_lists_of_one_township_are_refused(quanze: Quanze, lists: Path) -> None:
    (lists / "second.yaml").write_text(CLEAN, encoding="utf-8")
    result = quanze("export")
    assert result.code == 2
    assert "“lists/liutang.yaml”和“lists/second.yaml”都是孟河镇（320411102）的清单" in result.err


@pytest.fixture
def drafted(lists: Path) -> Path:
    """A workspace with a frozen draft from which the current one differs."""
    draft = lists / "drafts" / "draft-v1"
    draft.mkdir(parents=True)
    (draft / "liutang.yaml").write_text(CLEAN, encoding="utf-8")
    new = CLEAN.replace("集体资产清查", "集体资产清查登记").replace("v1", "v2")
    (lists / "liutang.yaml").write_text(new, encoding="utf-8")
    (lists / "quanze.toml").write_text("", encoding="utf-8")
    return lists


@pytest.mark.parametrize(
    "arguments",
    [
        ("--against", "draft-v1"),
        ("--against", "draft-v1", "lists"),
        ("--report", "comparison", "draft-v1", "lists/liutang.yaml"),
    ],
)
def test_two_drafts_are_set_side_by_side(
    arguments: tuple[str, ...], quanze: Quanze, drafted: Path
) -> None:
    result = quanze("export", *arguments, "--format", "md")
    assert result.code == 0
    assert "原稿：draft-v1；新稿：draft-v2" in result.out
    assert "清查<ins>登记</ins>" in result.out


def test_reasons_come_from_the_workspace(quanze: Quanze, drafted: Path) -> None:
    folder = drafted / "opinions" / "round-1"
    folder.mkdir(parents=True)
    (folder / "minzheng.yaml").write_text(
        "征求意见: {轮次: 1, 部门: 区民政局, 稿次: draft-v1}\n"
        "意见:\n  - {编号: '001', 事项编号: J001, 意见: 修改, 理由: 清查要登记, 答复: {处理: 采纳}}\n",
        encoding="utf-8",
    )
    result = quanze("export", "--against", "draft-v1", "--format", "md")
    assert "采纳区民政局第1轮意见：清查要登记" in result.out


@pytest.fixture
def consulted(drafted: Path) -> Path:
    """A round in which two departments contradict one another on one item."""
    folder = drafted / "opinions" / "round-1"
    folder.mkdir(parents=True)
    asked = "送出事项:\n  - {乡镇: 孟河镇, 区划代码: '320411102', 事项: [J001]}\n"
    whose = "乡镇: 孟河镇, 区划代码: '320411102', 事项编号: J001"
    for department, said in {
        "区民政局": f"意见:\n  - {{编号: '001', {whose}, 意见: 删除, 理由: 无依据, "
        "答复: {处理: 不采纳, 理由: 依据充分}}\n",
        "区财政局": f"意见:\n  - {{编号: '001', {whose}, 意见: 修改, 修改建议: 加“登记”}}\n",
        "区水利局": "",
    }.items():
        head = f"征求意见: {{轮次: 1, 部门: {department}, 稿次: draft-v1, 送出日期: 2026-11-01}}\n"
        (folder / f"{department}.yaml").write_text(head + asked + said, encoding="utf-8")
    return drafted


def test_a_round_is_summed_up_by_department_and_by_item(quanze: Quanze, consulted: Path) -> None:
    result = quanze("export", "--report", "opinions", "--round", "1", "--format", "md")
    assert result.code == 0
    assert (
        "就draft-v1征求3个部门的意见，2个部门已反馈，提出意见2条，其中不采纳1条、待处理1条。"
        "部门意见不一致的事项1项。\n\n尚未反馈的部门：区水利局。"
    ) in result.out
    assert "| 2 | 区水利局 | 2026年11月1日 |  | 1 | 0 | 0 | 0 | 0 | 0 | 0 |" in result.out
    assert "|  | 合计 |  |  | 3 | 2 | 2 | 0 | 0 | 1 | 1 |" in result.out
    assert "一、孟河镇 J001 组织开展村级集体资产清查（部门意见不一致）" in result.out
    assert "| 区民政局 | 删除 |  | 无依据 | 不采纳 | 依据充分 |  |" in result.out
    assert "| 区财政局 | 修改 | 加“登记” |  | 待处理 |  |  |" in result.out


@pytest.mark.parametrize("format_name", ["docx"])
def test_every_round_has_a_paper(
    format_name: str, quanze: Quanze, consulted: Path, tmp_path: Path
) -> None:
    assert quanze("export", "--report", "opinions", "--format", format_name).code == 0
    assert (tmp_path / f"第1轮征求意见情况汇总表.{format_name}").is_file()


def test_raw_items_alone_give_their_own_table(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "raw.yaml").write_text(
        "乡镇: {名称: 孟河镇, 区划代码: '320411102'}\n"
        "原始事项:\n  - {编号: Y0001, 名称: 收垃圾费, 依据是否充分: 否, 不列入理由: 无依据}\n",
        encoding="utf-8",
    )
    result = quanze("export", "raw.yaml", "--format", "md")
    assert "# 孟河镇原始事项梳理表" in result.out
    assert "不列入：无依据" in result.out


def test_findings_stand_at_raw_items_too(quanze: Quanze, tmp_path: Path) -> None:
    (tmp_path / "raw.yaml").write_text(
        "乡镇: {名称: 孟河镇, 区划代码: '320411102'}\n"
        "原始事项:\n  - {编号: Y0001, 名称: 收垃圾费, 依据是否充分: 是, 去向: [J001]}\n",
        encoding="utf-8",
    )
    for format_name in ("md", "csv", "jsonl"):
        result = quanze("export", "raw.yaml", "--findings", "--format", format_name)
        line = next(line for line in result.out.splitlines() if "Y0001" in line)
        assert "Q" in line
        assert "不在所写的文件上" not in result.err


def test_statistics_are_one_paper(quanze: Quanze, two: Path, tmp_path: Path) -> None:
    assert quanze("export", "--report", "statistics").code == 0
    assert names(tmp_path) == ["lists", "履行职责事项清单统计.docx"]
    result = quanze("export", "--report", "statistics", "--format", "md", "--lang", "en")
    assert result.out.startswith("# Responsibility lists in figures\n")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--report", "lsit"), 2, "是否应为“list”"),
        (("--format", "pdf"), 2, "可以写：docx"),
        (("-o", "x.pdf"), 2, "不认识以 .pdf 结尾的文件"),
        (("-o", "x.docx", "--format", "html"), 2, "请把文件名写成以 .html 结尾"),
        (("-o", "lists/liutang.yaml"), 2, "不认识以 .yaml 结尾的文件"),
        (("--report", "comparison"), 2, "修改对照表要两稿"),
        (("--report", "list", "--against", "draft-v1"), 2, "--against 只用于修改对照表"),
        (("--against", "lists", "lists", "lists"), 2, "新稿只能写一个"),
        (("--against", "lists", "--full"), 2, "--full 对修改对照表"),
        (("--report", "statistics", "--findings"), 2, "--findings 对统计表"),
        (("--report", "raw"), 3, "没有原始事项"),
        (("--round", "1"), 2, "--round 对清单"),
        (("--report", "opinions", "lists", "lists"), 2, "只能写一个文件夹"),
        (("--report", "opinions"), 3, "没有送出过任何一轮征求意见"),
        (("nothing",), 2, "没有“nothing”"),
        (("--against", "lists"), 3, "没有可写的对照表"),
    ],
)
def test_wrong_use_is_one_clear_sentence(
    arguments: tuple[str, ...], code: int, said: str, quanze: Quanze, lists: Path, tmp_path: Path
) -> None:
    result = quanze("export", *arguments)
    assert result.code == code
    assert said in result.err
    assert result.err.count("\n") == 1
    assert names(tmp_path) == ["lists"]


@pytest.mark.parametrize(
    ("name", "file"),
    [("甲/乙:丙", "甲_乙_丙"), ("..", "_"), ("镇" * 90, "镇" * 70), ("a\x00b ", "a_b")],
)
def test_names_of_files_are_such_that_any_system_takes(name: str, file: str) -> None:
    assert file_name(name) == file


def test_every_report_and_format_is_named_in_the_help(quanze: Quanze) -> None:
    page = quanze("export", "--help").out
    assert all(name in page for name in (*REPORTS, *FORMATS))
