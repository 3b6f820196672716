"""What a workspace's register changes, as people type it."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from commands import Quanze

LIST = """\
乡镇:
  名称: 郑陆镇
  区划代码: "320402100"
  所属: [江苏省, 常州市, 天宁区]
清单:
  版本: draft-v1
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    承接部门: [区卫生健康局, 区白龙观景区管理办公室]
"""
REGISTER = """\
部门名录:
  - 名称: 区卫生健康委员会
"""
SELECT = ("--select", "Q305,Q306,Q307,Q316", "--format", "json")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "zhenglu.yaml").write_text(LIST, encoding="utf-8")
    return folder


def found(quanze: Quanze, *arguments: str) -> list[tuple[str, str | None]]:
    result = quanze("validate", *arguments, *SELECT)
    assert result.err == ""
    findings: list[dict[str, Any]] = json.loads(result.out)["findings"]
    return [
        (one["code"], one["fix"]["edits"][0]["text"] if one["fix"] else None) for one in findings
    ]


KNOWN = [("Q305", "区卫生健康委员会"), ("Q305", None)]


def test_without_a_register_usual_names_are_right(quanze: Quanze, workspace: Path) -> None:
    assert found(quanze) == []


@pytest.mark.parametrize(
    "arguments", [(), ("lists",), ("lists/zhenglu.yaml",), ("./lists/", "lists/zhenglu.yaml")]
)
def test_the_register_beside_the_lists_is_used(
    quanze: Quanze, workspace: Path, arguments: tuple[str, ...]
) -> None:
    (workspace / "departments.yaml").write_text(REGISTER, encoding="utf-8")
    assert found(quanze, *arguments) == KNOWN


def test_the_register_of_the_workspace_serves_its_drafts(quanze: Quanze, workspace: Path) -> None:
    (workspace / "departments.yaml").write_text(REGISTER, encoding="utf-8")
    draft = workspace / "drafts" / "draft-v1"
    draft.mkdir(parents=True)
    (draft / "zhenglu.yaml").write_text(LIST, encoding="utf-8")
    assert found(quanze, "lists/drafts/draft-v1") == []
    (workspace / "quanze.toml").write_text("", encoding="utf-8")
    assert found(quanze, "lists/drafts/draft-v1") == KNOWN


def test_standard_input_belongs_where_its_name_says(
    quanze: Quanze, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (workspace / "departments.yaml").write_text(REGISTER, encoding="utf-8")
    for name, expected in (("lists/new.yaml", KNOWN), ("new.yaml", [])):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LIST.encode())))
        assert found(quanze, "-", "--stdin-name", name) == expected


def test_a_damaged_register_is_a_finding_of_its_own_and_stops_nothing(
    quanze: Quanze, workspace: Path
) -> None:
    broken = REGISTER + "  - 层级: 县级\n  - 名称: [区民政局\n"
    (workspace / "departments.yaml").write_text(broken, encoding="utf-8")
    result = quanze("validate", "--format", "json")
    findings = json.loads(result.out)["findings"]
    assert {one["file"] for one in findings if one["code"].startswith("Q0")} == {
        "lists/departments.yaml"
    }
    assert "Q999" not in {one["code"] for one in findings}


def test_a_safe_and_an_unsafe_fix_in_json(quanze: Quanze, workspace: Path) -> None:
    text = LIST.replace("区卫生健康局, 区白龙观景区管理办公室", "区环保局, 区农林局")
    (workspace / "zhenglu.yaml").write_text(text, encoding="utf-8")
    findings = json.loads(quanze("validate", *SELECT).out)["findings"]
    assert [(one["code"], one["fix"]["safe"]) for one in findings] == [
        ("Q306", True),
        ("Q306", False),
    ]


def test_the_day_decides_on_a_law(quanze: Quanze, workspace: Path) -> None:
    basis = "    设定依据: [《中华人民共和国大气污染防治法》第一百一十九条第二款]\n"
    (workspace / "zhenglu.yaml").write_text(LIST + basis, encoding="utf-8")
    for day, code in (("2026-08-14", 0), ("2026-08-15", 1)):
        result = quanze("validate", "--select", "Q205", "--as-of", day)
        assert result.code == code
    assert "第一千一百三十一条第三款" in result.out
