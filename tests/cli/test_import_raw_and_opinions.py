"""``quanze import`` of raw items and of departments' opinions."""

from pathlib import Path
from typing import Any

import pytest

from commands import HEAD, Quanze
from office_books import text_table
from quanze.source.reader import read_document

RAW = ("序号", "原始事项名称", "来源渠道", "科室", "依据是否充分", "基层是否需要", "能否有效实施", "拟归类", "备注")  # fmt: skip
OPINIONS = ("序号", "事项编号", "事项名称", "清单类别", "反馈部门", "意见", "修改建议", "理由")
LIST = (
    HEAD
    + """\
配合履职事项:
  - 编号: P001
    名称: 违法占地核查整改
  - 编号: P002
    名称: 古树名木保护
上级部门收回事项:
  - 编号: S001
    名称: 老年人优待证核发
"""
)


def read(file: Path) -> Any:
    return read_document(file.read_bytes(), file.name).data


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "menghe.yaml").write_text(LIST, encoding="utf-8")
    return folder


def test_raw_items_keep_their_answers_and_words_that_no_field_allows(
    quanze: Quanze, workspace: Path, tmp_path: Path
) -> None:
    rows = [
        ("1", "每周上门看望独居老人", "考核细则", "民政办", "√", "是", "Y", "基本", ""),
        ("2", "转发气象预警", "上级来文", "应急办", "×", "", "/", "取消", "两年没做过"),
        ("3", "每周上门看望独居老人", "", "民政办", "", "", "", "", ""),
    ]
    name = "孟河镇原始事项梳理表.csv"
    text_table(tmp_path / name, RAW, rows)
    result = quanze("import", name)
    assert result.code == 0
    # Raw items go by the name of the township's list.
    file = workspace / "raw" / "menghe.yaml"
    data = read(file)
    assert data["乡镇"]["区划代码"] == "320411102"
    first, second, third = data["原始事项"]
    assert first["编号"] == "Y0001"
    assert (first["依据是否充分"], first["拟列入"]) == ("是", "基本")
    assert second["依据是否充分"] == "否"
    assert "拟列入" not in second
    assert second["备注"] == "两年没做过；拟列入原写“取消”"
    assert third["编号"] == "Y0003"
    # What a person has decided since then stays.
    text = file.read_text().replace("    拟列入: 基本\n", "    拟列入: 基本\n    去向: [J001]\n")
    file.write_text(text)
    rows[1] = ("2", "转发气象预警", "上级来文", "应急办", "√", "是", "", "", "")
    text_table(tmp_path / name, RAW, rows)
    result = quanze("import", name)
    assert "更新，新增 0、改动 1、未变 2" in result.out
    # So does what the workbook leaves blank, and that is said.
    assert "“拟列入”一栏空着而原来有内容的" not in result.out
    assert "“备注”一栏空着而原来有内容的，保留原内容，要删去的请改 YAML 文件：Y0002" in result.out
    assert file.read_text() == text.replace(
        "    依据是否充分: 否\n    备注", "    依据是否充分: 是\n    基层是否需要: 是\n    备注"
    )


def test_opinions_go_to_a_file_for_each_department_and_round(
    quanze: Quanze, workspace: Path, tmp_path: Path
) -> None:
    rows = [
        ("1", "配1", "违法占地核查、整改", "配合", "区自然资源和规划局", "修改", "改为核查", "职责不同"),
        ("2", "2", "古树名木保护", "配合", "区自然资源和规划局", "无意见", "", ""),
        ("3", "", "设施农用地备案", "配合", "区自然资源和规划局", "新增", "新增一项", "有依据"),
        ("4", "收1", "老年人优待证核发", "收回", "区民政局", "删除", "", "已取消"),
    ]  # fmt: skip
    name = "孟河镇征求意见反馈表（第二轮）.csv"
    text_table(tmp_path / name, OPINIONS, rows)
    result = quanze("import", name, "--date", "2026-08-01")
    assert result.code == 0
    folder = workspace / "opinions" / "round-2"
    data = read(folder / "区自然资源和规划局.yaml")
    assert data["征求意见"] == {
        "轮次": "2",
        "部门": "区自然资源和规划局",
        "稿次": "draft-v1",
        "收到日期": "2026-08-01",
    }
    assert [one.get("事项编号") for one in data["意见"]] == ["P001", "P002", None]
    assert data["意见"][0]["事项名称"] == "违法占地核查整改"
    assert read(folder / "区民政局.yaml")["意见"][0]["意见"] == "删除"
    assert quanze("validate", "--select", "Q0").code == 0

    # An answered opinion that comes again with other words keeps its answer, and that is said.
    file = folder / "区民政局.yaml"
    answered = file.read_text() + "    答复: {处理: 采纳}  # 会议定的\n"
    file.write_text(answered)
    rows[3] = ("4", "收1", "老年人优待证核发", "收回", "区民政局", "删除", "", "法律已修改")
    text_table(tmp_path / name, OPINIONS, rows)
    result = quanze("import", name)
    assert "意见 001 已有答复" in result.out
    assert file.read_text() == answered.replace("已取消", "法律已修改")


def test_a_round_that_nobody_names_is_asked_for(
    quanze: Quanze, workspace: Path, tmp_path: Path
) -> None:
    rows = [("1", "配1", "违法占地核查整改", "配合", "区民政局", "无意见", "", "")]
    text_table(tmp_path / "反馈.csv", OPINIONS, rows)
    result = quanze("import", "反馈.csv")
    assert result.code == 2
    assert "--round" in result.err
    result = quanze("import", "反馈.csv", "--round", "1")
    assert result.code == 0
    assert (workspace / "opinions" / "round-1" / "区民政局.yaml").is_file()
