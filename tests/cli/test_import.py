"""``quanze import`` as people type it: new files, updates in place, and what is refused."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from commands import Quanze
from office_books import list_book, text_table
from quanze.engine.understand import understand
from quanze.model.township_list import TownshipList
from quanze.output.schemas.reports import report_schema
from quanze.source.reader import read_document

BASIC = (
    (
        "1",
        "组织开展村级集体资产清查",
        "乡村振兴",
        "《中华人民共和国农村集体经济组织法》第十条第三款",
    ),
    ("2", "帮助村（社区）开展防火检查", "应急管理及消防", "《中华人民共和国消防法》第三十二条"),
    ("", "", "", ""),
    ("3", "办理征兵工作", "人民武装", "《征兵工作条例》第四条第三款"),
)
RECLAIMED = (
    (
        "1",
        "核发公共场所卫生许可证",
        "行政许可",
        "《公共场所卫生管理条例》第四条第二款",
        "没有卫生专业人员",
        "区卫生健康局",
        "由区卫生健康局统一受理",
    ),
)


def model_of(file: Path) -> TownshipList:
    model = understand(read_document(file.read_bytes(), file.name), "zh").model
    assert isinstance(model, TownshipList)
    return model


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return list_book(tmp_path / "孟河镇清单.xlsx", basic=BASIC, reclaimed=RECLAIMED)


def test_a_new_list_gets_ids_in_order_and_its_code_from_the_registry(
    quanze: Quanze, book: Path, tmp_path: Path
) -> None:
    result = quanze("import", book.name, "--date", "2026-07-01")
    assert result.code == 0
    model = model_of(tmp_path / "lists" / "孟河镇.yaml")
    assert model.township.code == "320411102"
    assert model.township.parents == ("江苏省", "常州市", "新北区")
    assert model.head.stage == "征求意见"
    assert str(model.head.date) == "2026-07-01"
    assert [item.id for item in model.items()] == ["J001", "J002", "J003", "S001"]
    assert model.reclaimed[0].receiving_departments == ("区卫生健康局",)
    assert "“基本履职事项”第 5 行：空行" in result.out
    assert "新建，4 项（J001–J003、S001）" in result.out
    assert "接着可以运行 quanze validate" in result.err
    assert quanze("validate", "--select", "Q0,Q2,Q5,Q6").code == 0


def test_a_dry_run_says_the_same_and_writes_nothing(
    quanze: Quanze, book: Path, tmp_path: Path
) -> None:
    dry = quanze("import", book.name, "--dry-run")
    assert not (tmp_path / "lists").exists()
    assert quanze("import", book.name).out == dry.out


def test_every_row_is_accounted_for_in_json(quanze: Quanze, book: Path) -> None:
    report = json.loads(quanze("import", book.name, "--format", "json").out)
    Draft7Validator(report_schema("import")).validate(report)
    (reading,) = report["readings"]
    (target,) = report["targets"]
    rows = {(one["sheet"], one["row"]) for one in target["records"]}
    rows |= {(one["sheet"], one["row"]) for one in reading["left_out"]}
    expected = {("基本履职事项", row) for row in range(1, 7)}
    assert rows == expected | {("上级部门收回事项", row) for row in range(1, 4)}
    assert {one["field"] for one in reading["columns"] if one["list"] == "basic"} == {
        "seq",
        "name",
        "category",
        "legal_basis",
    }


OURS = """\
# 郑重保留这一行
乡镇: {名称: 孟河镇, 区划代码: "320411102", 所属: [江苏省, 常州市, 新北区]}
清单:
  版本: draft-v2   # 第二稿

基本履职事项:
  - 编号: J007
    名称: 帮助村（社区）开展防火检查
    备注: 由应急办承担   # 勿删
    类别: 应急管理及消防
    设定依据: [《中华人民共和国消防法》第三十二条]

  - 编号: J003
    名称: "组织开展村级集体资产清查"
    类别: 经济发展
  - 编号: J009
    名称: 看护古树名木
上级部门收回事项: []
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_corrected_workbook_changes_what_it_says_and_nothing_else(
    quanze: Quanze, book: Path, tmp_path: Path, newline: str
) -> None:
    file = tmp_path / "lists" / "menghe.yaml"
    file.parent.mkdir()
    before = OURS.replace("\n", newline)
    file.write_bytes(b"\xef\xbb\xbf" + before.encode())
    result = quanze("import", book.name)
    assert result.code == 0
    after = file.read_bytes().removeprefix(b"\xef\xbb\xbf").decode()
    wanted = OURS.replace(
        "    类别: 经济发展\n",
        "    类别: 乡村振兴\n    设定依据:\n      - "
        "《中华人民共和国农村集体经济组织法》第十条第三款\n",
    )
    wanted = wanted.replace("上级部门收回事项: []\n", """\
  - 编号: J010
    名称: 办理征兵工作
    类别: 人民武装
    设定依据:
      - 《征兵工作条例》第四条第三款
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    类别: 行政许可
    设定依据:
      - 《公共场所卫生管理条例》第四条第二款
    收回理由: 没有卫生专业人员
    承接部门: [区卫生健康局]
    工作方式: 由区卫生健康局统一受理
""")  # fmt: skip
    assert after == wanted.replace("\n", newline)
    assert "更新，新增 2、改动 1、未变 1、保留 1" in result.out
    assert "类别：经济发展 → 乡村振兴" in result.out
    assert "保留 J009 看护古树名木：文件里没有这一项" in result.out
    assert (
        quanze("import", book.name).out.splitlines()[-3].startswith("lists/menghe.yaml：没有变化")
    )
    assert file.read_bytes().removeprefix(b"\xef\xbb\xbf").decode() == after


def test_what_the_workbook_lacks_goes_only_when_asked(quanze: Quanze, tmp_path: Path) -> None:
    file = tmp_path / "lists" / "menghe.yaml"
    file.parent.mkdir()
    file.write_text(OURS.replace("收回事项: []", "收回事项:\n  - {编号: S001, 名称: 甲}"))
    list_book(tmp_path / "a.xlsx", basic=BASIC[:2])
    result = quanze("import", "a.xlsx", "--prune")
    assert "删去 J009 看护古树名木" in result.out
    assert "文件里没有收回清单，原有事项没有动" in result.out
    model = model_of(file)
    assert [item.id for item in model.items()] == ["J007", "J003", "S001"]


def test_a_renamed_item_is_recognised_and_told(quanze: Quanze, tmp_path: Path) -> None:
    file = tmp_path / "lists" / "menghe.yaml"
    file.parent.mkdir()
    file.write_text(OURS)
    rows = (("1", "组织开展村级集体资产清查工作", "乡村振兴", ""), *BASIC[1:])
    list_book(tmp_path / "a.xlsx", basic=rows)
    result = quanze("import", "a.xlsx")
    assert "改动 J003 组织开展村级集体资产清查工作" in result.out
    assert "认作原来的“组织开展村级集体资产清查”" in result.out
    assert '"组织开展村级集体资产清查工作"' in file.read_text()


def test_ids_of_the_file_stay_when_rows_were_put_in(quanze: Quanze, tmp_path: Path) -> None:
    """Numbers shift when a row is put in: then the name says which item it is."""
    headings = ("编号", "事项名称", "类别")
    first = (("J001", "甲项工作一览", "经济发展"), ("J002", "乙类设施管护", "经济发展"))
    shifted = (
        ("J001", "甲项工作一览", "经济发展"),
        ("J002", "新来的防汛值守", "经济发展"),
        ("J003", "乙类设施管护", "经济发展"),
    )
    name = "新北区孟河镇基本履职事项清单.csv"
    text_table(tmp_path / name, headings, first)
    assert quanze("import", name).code == 0
    text_table(tmp_path / name, headings, shifted)
    result = quanze("import", name)
    model = model_of(tmp_path / "lists" / "孟河镇.yaml")
    assert [(item.id, item.name) for item in model.basic] == [
        ("J001", "甲项工作一览"),
        ("J003", "乙类设施管护"),
        ("J004", "新来的防汛值守"),
    ]
    assert "编号 J002 在 YAML 文件里是“乙类设施管护”" in result.out


def test_two_files_of_one_township_are_refused_and_different_lists_joined(
    quanze: Quanze, tmp_path: Path
) -> None:
    list_book(tmp_path / "a.xlsx", basic=BASIC)
    list_book(tmp_path / "b.xlsx", basic=BASIC[:1])
    list_book(tmp_path / "c.xlsx", reclaimed=RECLAIMED)
    result = quanze("import", "a.xlsx", "b.xlsx")
    assert result.code == 2
    first, second = (f"“{name}.xlsx”（工作表“基本履职事项”）" for name in "ab")
    assert f"{first}和{second}都是孟河镇的基本清单" in result.err
    assert not (tmp_path / "lists").exists()
    assert quanze("import", "a.xlsx", "c.xlsx").code == 0
    assert model_of(tmp_path / "lists" / "孟河镇.yaml").counts()["reclaimed"] == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere.xlsx"], "没有“nowhere.xlsx”"),
        (["a.xlsx", "--township", "白石滩镇"], "名录里没有“白石滩镇”"),
        (["a.xlsx", "--code", "32041"], "--code 不能是“32041”"),
        (["a.xlsx", "--code", "320411103"], "读到的却是孟河镇"),
        (["a.xlsx", "--stage", "草稿"], "--stage 不能是“草稿”"),
        (["a.xlsx", "--name", "a/b"], "--name 不能是“a/b”"),
        (["a.xlsx", "-o", "a.xlsx"], "不是文件夹"),
        (["a.xlsx", "--format", "csv"], "可以写：text、json"),
        (["lists.yaml"], "已经是 YAML 文件"),
        (["."], "是文件夹"),
    ],
)  # fmt: skip
def test_wrong_use_is_one_sentence_and_writes_nothing(
    quanze: Quanze, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    list_book(tmp_path / "a.xlsx", title="孟河镇基本履职事项清单", basic=BASIC)
    (tmp_path / "lists.yaml").write_text("", encoding="utf-8")
    result = quanze("import", *arguments)
    assert result.code == 2
    assert sentence in result.err
    assert result.err.count("错误：") == 1
    assert not (tmp_path / "lists").exists()


def test_every_bad_file_is_named_before_anything_is_done(
    quanze: Quanze, tmp_path: Path, book: Path
) -> None:
    (tmp_path / "坏.xlsx").write_bytes(b"")
    (tmp_path / "旧.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    result = quanze("import", book.name, "坏.xlsx", "旧.doc")
    assert result.code == 2
    assert "坏.xlsx" in result.err
    assert "旧.doc" in result.err
    assert not (tmp_path / "lists").exists()


def test_a_file_that_cannot_be_read_whole_is_not_touched(
    quanze: Quanze, book: Path, tmp_path: Path
) -> None:
    file = tmp_path / "lists" / "menghe.yaml"
    file.parent.mkdir()
    file.write_text(OURS.replace("版本: draft-v2", "版本：draft-v2"), encoding="utf-8")
    before = file.read_bytes()
    result = quanze("import", book.name)
    assert result.code == 2
    assert "“lists/menghe.yaml”里有读不出的地方" in result.err
    assert file.read_bytes() == before


def test_an_unknown_township_is_taken_with_its_code(quanze: Quanze, tmp_path: Path) -> None:
    list_book(tmp_path / "a.xlsx", title="安澜县柳塘镇基本履职事项清单", basic=BASIC)
    assert "名录里没有“安澜县柳塘镇”" in quanze("import", "a.xlsx").err
    result = quanze(
        "import", "a.xlsx", "--code", "990101101", "--parents", "江南省，云州市，安澜县"
    )
    assert result.code == 0
    model = model_of(tmp_path / "lists" / "柳塘镇.yaml")
    assert model.township.parents == ("江南省", "云州市", "安澜县")
    # From now on the workspace knows it.
    assert quanze("import", "a.xlsx").code == 0


def test_one_name_in_several_counties_asks_which(quanze: Quanze, tmp_path: Path) -> None:
    list_book(tmp_path / "a.xlsx", title="城关镇基本履职事项清单", basic=BASIC)
    result = quanze("import", "a.xlsx")
    assert result.code == 2
    assert "叫“城关镇”的不止一处" in result.err
    assert "--code" in result.err


def test_declared_totals_are_compared(quanze: Quanze, tmp_path: Path) -> None:
    title = "新北区孟河镇基本履职事项清单（共5项）"
    list_book(tmp_path / "a.xlsx", title=title, basic=BASIC)
    result = quanze("import", "a.xlsx")
    assert "5" in result.out
    assert "3 项" in result.out
    head = model_of(tmp_path / "lists" / "孟河镇.yaml").head
    assert head.declared_totals is not None
    assert head.declared_totals.basic == 5


def test_english_reports_name_english_fields(quanze: Quanze, book: Path) -> None:
    result = quanze("import", book.name, "--lang", "en")
    assert "columns (basic): 序号 → seq" in result.out
    assert "new, 4 items" in result.out


#: Ends its own process, as pulling the plug would, when a file is about to be put in its place.
KILLED = """\
import os, pathlib, signal, sys
from quanze.cli.main import run
replace, count = pathlib.Path.replace, int(sys.argv.pop(1))
def replace_or_die(self, target):
    global count
    count -= 1
    if count < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return replace(self, target)
pathlib.Path.replace = replace_or_die
sys.exit(run(sys.argv[1:]))
"""


def test_a_killed_import_leaves_whole_files_and_can_be_repeated(
    quanze: Quanze, tmp_path: Path
) -> None:
    names = ["孟河镇", "薛家镇", "罗溪镇"]
    rows = [
        [name, f"第{place}项工作的日常组织", "经济发展"] for name in names for place in range(9)
    ]
    text_table(tmp_path / "基本履职事项.csv", ("乡镇", "事项名称", "类别"), rows)
    arguments = ["import", "基本履职事项.csv", "--parents", "常州市,新北区"]
    # The second of three new files, then the first of two that are changed.
    for written, category in ((1, "经济发展"), (0, "民生服务")):
        rows = [[name, task, category] for name, task, _ in rows]
        text_table(tmp_path / "基本履职事项.csv", ("乡镇", "事项名称", "类别"), rows)
        before = {file.name: file.read_bytes() for file in (tmp_path / "lists").glob("*.yaml")}
        process = subprocess.run(
            [sys.executable, "-c", KILLED, str(written), *arguments], cwd=tmp_path, check=False
        )
        assert process.returncode == -signal.SIGKILL
        files = list((tmp_path / "lists").glob("*.yaml"))
        assert len(files) == max(written, len(before))
        for file in files:
            assert model_of(file).counts()["basic"] == 9
            assert file.read_bytes() == before.get(file.name, file.read_bytes())
        assert quanze(*arguments).code == 0
        for name in names:
            model = model_of(tmp_path / "lists" / f"{name}.yaml")
            assert {item.category for item in model.basic} == {category}


def test_options_for_one_township_are_refused_for_several(quanze: Quanze, tmp_path: Path) -> None:
    list_book(tmp_path / "a.xlsx", title="孟河镇基本履职事项清单", basic=BASIC)
    list_book(tmp_path / "b.xlsx", title="薛家镇基本履职事项清单", basic=BASIC)
    result = quanze("import", "a.xlsx", "b.xlsx", "--code", "320411102")
    assert result.code == 2
    assert "文件里是 2 个乡镇（孟河镇、薛家镇）" in result.err
