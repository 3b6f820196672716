"""Draws docs/*.svg from real output: ``python docs/make_pictures.py``.

Each run of characters of one colour is placed by its column and given its width, so that carets
stand under Chinese characters with any font.
"""

import os
import pty
import re
import subprocess
import sys
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from quanze.text.width import display_width

HERE = Path(__file__).parent
COLUMNS = 80
CELL, LINE, MARGIN = 8, 21, 16
#: A Chinese character is two cells wide; Latin letters are drawn smaller to fit one.
CHINESE_SIZE, LATIN_SIZE = 15.5, 13.3
COLOURS = {"31": "#f47067", "32": "#57ab5a", "33": "#daaa3f", "36": "#39c5cf", "2": "#768390"}
PLAIN, BOLD_PLAIN, GROUND = "#adbac7", "#ffffff", "#22272e"

LIST = """\
乡镇:
  名称: 孟河镇
  区划代码: "320411102"
  所属: [江苏省, 常州市, 新北区]
清单:
  版本: draft-v1
  声明总数: {收回: 2}
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    类别: 行政许可
    设定依据:
      - 《公共场所卫生管理条例》第四条第二款
    收回理由: 镇级没有检测人员，全年申请只有零星几件。
    承接部门:
    工作方式: 由区卫生健康局统一受理，自2027年1月1日起实施，此前受理的由镇办结。
  - 编号: S001
    名称: 对在禁止区域露天烧烤的行政处罚
    类别: 行政处罚
    设定依据:
      - 《中华人民共和国大气污染防治法》第一百一十九条第二款
    收回理由: 烟气检测专业性强，镇级难以布署专门力量。
    承接部门: [原移交部门]
    工作方式: 由区城市管理局承接实施，自2027年1月1日起办理，在办案件由镇办结。
"""


def run_in_terminal(arguments: list[str], folder: str) -> str:
    """What a command prints on a terminal of 80 columns, with its colours."""
    leader, follower = pty.openpty()
    environment = {**os.environ, "COLUMNS": str(COLUMNS), "TERM": "xterm", "QUANZE_LANG": "zh"}
    environment.pop("NO_COLOR", None)
    with subprocess.Popen(
        arguments, cwd=folder, stdin=follower, stdout=follower, stderr=follower, env=environment
    ):
        os.close(follower)
        chunks = []
        while True:
            try:
                chunk = os.read(leader, 65536)
            except OSError:  # the terminal closes with the process
                break
            if not chunk:
                break
            chunks.append(chunk)
    os.close(leader)
    return b"".join(chunks).decode().replace("\r\n", "\n")


def draw(text: str) -> str:
    """The text with ANSI colours as an SVG picture."""
    lines = text.rstrip("\n").split("\n")
    width = COLUMNS * CELL + 2 * MARGIN
    height = len(lines) * LINE + 2 * MARGIN
    out = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" '
            f'viewBox="0 0 {width:.0f} {height}" role="img">'
        ),
        f'<rect width="100%" height="100%" rx="8" fill="{GROUND}"/>',
        (
            "<g font-family=\"ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', "
            "'Noto Sans CJK SC', 'Microsoft YaHei', monospace\">"
        ),
    ]
    for number, line in enumerate(lines):
        y = MARGIN + LINE * number + 15
        column, colour, bold = 0, PLAIN, False
        for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
            if piece.startswith("\x1b"):
                code = piece[2:-1]
                if code == "0":
                    colour, bold = PLAIN, False
                elif code == "1":
                    bold = True
                    colour = BOLD_PLAIN if colour == PLAIN else colour
                else:
                    colour = COLOURS.get(code, PLAIN)
                continue
            for run in re.findall(r" +|[\x21-\x7e]+|[^\x20-\x7e]+", piece):
                cells = display_width(run)
                if run.strip():
                    weight = ' font-weight="bold"' if bold else ""
                    size = LATIN_SIZE if run.isascii() else CHINESE_SIZE
                    out.append(
                        f'<text font-size="{size}" x="{MARGIN + column * CELL:.1f}" y="{y}" fill="{colour}"{weight} '
                        f'textLength="{cells * CELL:.1f}" lengthAdjust="spacing">{escape(run)}</text>'
                    )
                column += cells
    out += ["</g>", "</svg>"]
    return "\n".join(out) + "\n"


def main() -> None:
    with TemporaryDirectory() as folder:
        lists = Path(folder, "lists")
        lists.mkdir()
        (lists / "liutang.yaml").write_text(LIST, encoding="utf-8")
        command = [sys.executable, "-m", "quanze", "validate", "lists/", "--as-of", "2026-11-24"]
        shown = "\x1b[2m$\x1b[0m quanze validate lists/\n" + run_in_terminal(command, folder)
    (HERE / "validate.svg").write_text(draw(shown), encoding="utf-8")


if __name__ == "__main__":
    main()
