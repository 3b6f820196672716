"""Running the command line inside the test's own process, in a folder of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from quanze.cli.main import run

HEAD = """\
乡镇:
  名称: 孟河镇
  区划代码: "320411102"
清单:
  版本: draft-v1
"""
CLEAN = (
    HEAD
    + """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    类别: 乡村振兴
    设定依据:
      - 《中华人民共和国农村集体经济组织法》第十条第三款
"""
)
NO_RECEIVER = (
    HEAD
    + """\
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    类别: 行政许可
    设定依据:
      - 《公共场所卫生管理条例》第四条第二款
    收回理由: 镇级没有专业检测人员，全年申请只有零星几件。
    承接部门:
    工作方式: 由区卫生健康局统一受理，自2027年1月1日起实施，此前受理的由镇办结。
"""
)


@dataclass(frozen=True)
class Result:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Quanze = Callable[..., Result]


@pytest.fixture
def quanze(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Quanze:
    """``quanze("validate", "lists")`` in a temporary folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("QUANZE_LANG", raising=False)

    def call(*arguments: str) -> Result:
        code = run(arguments)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    """A folder ``lists`` with one clean list."""
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "liutang.yaml").write_text(CLEAN, encoding="utf-8")
    return folder
