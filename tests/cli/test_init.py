"""``quanze init`` as people type it."""

import re
import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from commands import Quanze
from quanze.drafting.workspace.departments import IN_A_COUNTY, register_for
from quanze.drafting.workspace.settings_text import settings_text
from quanze.engine.workspace import read_settings
from quanze.knowledge.departments.usual import shipped_departments
from quanze.model.settings import Settings


def test_a_township_gets_settings_departments_list_and_raw_items(
    quanze: Quanze, tmp_path: Path
) -> None:
    result = quanze("init", "--township", "孟河镇")
    assert result.code == 0
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*"))
    assert files == [
        "lists/departments.yaml",
        "lists/quanze.toml",
        "lists/raw/孟河镇.yaml",
        "lists/孟河镇.yaml",
    ]
    text = (tmp_path / "lists" / "孟河镇.yaml").read_text()
    assert '区划代码: "320411102"' in text
    assert "所属: [江苏省, 常州市, 新北区]" in text
    assert "新增赋权事项: []" in text
    assert "名称: 区民政局" in (tmp_path / "lists" / "departments.yaml").read_text()
    checked = quanze("validate", "--fail-on", "notice")
    assert checked.code == 0, checked.out


@pytest.mark.parametrize("county", ["新北区", "安吉县", "溧阳市", "额济纳旗"])
def test_the_sample_is_clean_wherever_it_is_placed(quanze: Quanze, county: str) -> None:
    assert quanze("init", "--county", county, "--sample").code == 0
    checked = quanze("validate", "--fail-on", "notice", "--format", "concise")
    assert checked.code == 0, checked.out


def test_all_townships_of_a_county(quanze: Quanze, tmp_path: Path) -> None:
    assert quanze("init", "区", "--county", "新北区", "--lang", "en").code == 0
    assert len(list((tmp_path / "区" / "raw").glob("*.yaml"))) == 10
    assert quanze("validate", "区", "--fail-on", "notice").code == 0


def test_nothing_is_written_over(quanze: Quanze, tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "menghe.yaml").write_text(
        '乡镇: {名称: 孟河镇, 区划代码: "320411102"}\n清单: {版本: draft-v1}\n'
    )
    (folder / "quanze.toml").write_text('language = "zh"\n')
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    result = quanze("init", "--township", "孟河镇")
    assert "已有 lists/menghe.yaml，没有动" in result.out
    assert "已有 lists/quanze.toml，没有动" in result.out
    assert "新建 lists/raw/孟河镇.yaml" in result.out
    assert not (folder / "孟河镇.yaml").exists()
    assert {name: (folder / name).read_bytes() for name in before} == before
    again = quanze("init", "--township", "孟河镇")
    assert again.code == 2
    assert "都已经有了" in again.err
    assert "departments.yaml 里没有武进区的部门" in quanze("init", "--township", "湟里镇").err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--county", "新北去"], "最接近的是“新北区”"),
        (["--county", "鼓楼区"], "请用 --city 写明是哪一处"),
        (["--county", "鼓楼区", "--city", "常州市"], "“常州市”没有鼓楼区"),
        (["--township", "孟合镇", "--county", "新北区"], "最接近的是“孟河镇”"),
        (["--township", "孟河镇", "--county", "武进区"], "叫“孟河镇”的在：江苏省常州市新北区"),
        (["--township", "城关镇"], "请用 --county 写明是哪一处"),
        (["--township", "孟河镇", "--city", "苏州市"], "“苏州市”没有孟河镇"),
        (["--sample"], "--sample 要与 --county 或 --township 同用"),
        (["文件"], "“文件”不是文件夹"),
    ],
)
def test_wrong_names_are_one_sentence(
    quanze: Quanze, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    (tmp_path / "文件").write_text("")
    result = quanze("init", *arguments)
    assert result.code == 2
    assert sentence in result.err
    assert not (tmp_path / "lists").exists()


def test_a_workspace_inside_another_is_refused(quanze: Quanze) -> None:
    assert quanze("init").code == 0
    result = quanze("init", "lists/inner")
    assert result.code == 2
    assert "已经在工作区“lists”里面" in result.err


def test_the_settings_file_names_every_setting_with_its_default(tmp_path: Path) -> None:
    file = tmp_path / "quanze.toml"
    file.write_text(settings_text(), encoding="utf-8")
    assert read_settings(file) == Settings()
    # With the # before every setting taken away it still says the same.
    table = tomllib.loads(re.sub(r'(?m)^#(?! |$)|^#(?=    ")', "", settings_text()))
    assert Settings.model_validate(table) == Settings()
    for name, field in Settings.model_fields.items():
        section = field.annotation
        if isinstance(section, type) and issubclass(section, BaseModel):
            assert set(table[field.alias or name]) == set(section.model_fields)


def test_the_usual_departments_are_in_the_shipped_table() -> None:
    usual = shipped_departments()
    register = register_for(["新北区", "武进区", "溧阳市"], usual)
    names = [department.name for department in register.departments]
    assert len(names) == len(set(names)) == 2 * len(IN_A_COUNTY)
    assert {"区公安分局", "市公安局", "共青团区委", "市气象局"} <= set(names)
    assert register.departments[0].jurisdictions == ("新北区", "武进区")
