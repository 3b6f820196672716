"""One round of opinions, whole processes: 60 townships × 40 departments sent, received, shown.

    python benchmarks/consultation.py [TOWNSHIPS] [DEPARTMENTS]

Every department answers 无意见 to most of its items and asks for a change of every tenth. Filling
the workbooks in is the departments' work and is not counted. Target: sent and received ≤ 60 s.
"""

import io
import os
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from full_list import make_list

_DEPARTMENT = re.compile(r"区(?:农业农村|民政|应急管理|市场监督管理|城市管理|水利)局(?=\])")
_TOWNSHIP = re.compile(r'(  区划代码: )"\d{9}"\n  所属: .*')
_OPINION = "G"


def make_workspace(folder: Path, townships: int, departments: int) -> None:
    """``folder/lists`` with so many townships of one district that name so many departments."""
    lists = folder / "lists"
    lists.mkdir()
    (lists / "quanze.toml").write_text("", encoding="utf-8")
    place = r'\1"{code}"' + "\n  所属: [江苏省, 常州市, 天宁区]"
    for number in range(townships):
        turn = iter(range(number, 10**6))
        text = _DEPARTMENT.sub(
            lambda _, turn=turn: f"区第{next(turn) % departments + 1:02d}局",  # type: ignore[misc]
            make_list(number % 40 + 1),
        )
        text = _TOWNSHIP.sub(place.format(code=320402100 + number), text)
        text = re.sub(r"(?m)^  名称: .*", f"  名称: 第{number:02d}镇", text, count=1)
        (lists / f"town-{number:02d}.yaml").write_text(text, encoding="utf-8")


def fill_in(book: Path) -> None:
    """Answer every item: 无意见, every tenth 修改 with a suggestion beside it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                # The overall table has one column more in front.
                column = chr(ord(_OPINION) + ("总表" in book.name))
                data = _answered(data.decode(), column).encode()
            new.writestr(entry, data)
    book.write_bytes(stream.getvalue())


def _answered(xml: str, column: str) -> str:
    rows = xml.split("<row ")
    # The blank rows for new items stay blank but for what fills them down.
    last = max(number for number, row in enumerate(rows) if row.count('t="s"') > 3)
    for number in range(6, last + 1):
        change = number % 10 == 0
        texts = ("修改", "配合职责增加夜间巡查", "与县级预案一致") if change else ("无意见",)
        for place, text in enumerate(texts):
            rows[number] = _cell(rows[number], chr(ord(column) + place), text)
    return "<row ".join(rows)


def _cell(row: str, column: str, text: str) -> str:
    inline = rf'<c r="\1"\2 t="inlineStr"><is><t>{text}</t></is></c>'
    return re.sub(rf'<c r="({column}\d+)"( s="\d+")/>', inline, row)


def seconds(folder: Path, *arguments: str) -> tuple[float, float]:
    """Seconds from start to end of one command, and those that a processor worked for it."""
    start, before = time.perf_counter(), _worked()
    command = [sys.executable, "-m", "quanze", "consult", *arguments]
    result = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    taken = time.perf_counter() - start
    if result.returncode != 0:
        raise SystemExit(result.stderr.decode())
    return taken, _worked() - before


def _worked() -> float:
    times = os.times()
    return times.children_user + times.children_system


def main() -> None:
    townships = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    departments = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_workspace(folder, townships, departments)
        sent = seconds(folder, "send")
        books = sorted((folder / "第1轮征求意见").iterdir())
        size = sum(book.stat().st_size for book in books)
        for book in books:
            fill_in(book)
        received = seconds(folder, "receive", *(str(book) for book in books))
        shown = seconds(folder, "status", "--format", "json")
        table = seconds(folder, "answer", "-o", "意见处理.xlsx")
    print(f"{townships} townships, {len(books)} workbooks, {size / 1e6:.1f} MB")
    for label, taken in (
        ("send", sent),
        ("receive", received),
        ("send + receive", (sent[0] + received[0], sent[1] + received[1])),
        ("status", shown),
        ("answer -o", table),
    ):
        print(f"{label:20}{taken[0]:8.2f} s, {taken[1]:.2f} s of processor")


if __name__ == "__main__":
    main()
