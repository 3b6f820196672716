"""Workbooks of 330 items: written, read, and imported as a whole process.

    python benchmarks/importing.py

Targets: import of a workbook ≤ 0.6 s, whole process. Runs are taken in turn. ``quanze import`` is
measured on a workbook of quanze's own and on one as offices lay it out, into an empty folder and
over the list that it holds already.
"""

import datetime
import gc
import io
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import xlsxwriter

from full_list import COUNTS, make_list
from quanze.engine.understand import understand
from quanze.exchange.office.read import read_office_file
from quanze.exchange.working.workbook import write_working_workbook
from quanze.model.keys import all_keys
from quanze.model.lists import LIST_NAMES
from quanze.model.township_list import TownshipList
from quanze.source.reader import read_document

_ROUNDS = 15
TODAY = datetime.date(2026, 11, 28)
#: Columns of the sheets that go round, and the fields that stand in them.
_OFFICE = {
    "basic": {"事项名称": "name", "设定依据": "legal_basis"},
    "cooperative": {
        "配合事项": "name",
        "对应上级部门": "lead_departments",
        "上级部门职责": "superior_duties",
        "配合职责": "township_duties",
    },
    "reclaimed": {
        "收回事项": "name",
        "收回理由": "reason",
        "承接部门": "receiving_departments",
        "工作方式": "working_method",
    },
    "empowered": {"权力名称": "name", "赋权依据": "grant_basis"},
}
_TITLES = ("基本履职事项", "配合履职事项", "上级部门收回事项", "新增赋权事项")


def full_list() -> TownshipList:
    """A list of full size."""
    document = read_document(make_list(1).encode(), "list.yaml", all_keys())
    model = understand(document, "zh").model
    if not isinstance(model, TownshipList):
        raise SystemExit("the sample is no list")
    return model


def office_workbook(one: TownshipList) -> bytes:
    """The same items as offices lay them out: a title, headings, a category row, numbers."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    for name, title in zip(LIST_NAMES, _TITLES, strict=True):
        sheet = book.add_worksheet(title)
        fields = _OFFICE[name]
        sheet.merge_range(0, 0, 0, len(fields), f"{one.township.name}{title}")
        sheet.write_row(1, 0, ["序号", *fields])
        sheet.merge_range(2, 0, 2, len(fields), f"一、乡村振兴（{COUNTS[name]}项）")
        for number, item in enumerate(one.items_of(name), 1):
            values = [getattr(item, field) for field in fields.values()]
            cells = ["\n".join(value) if isinstance(value, tuple) else value for value in values]
            sheet.write_row(number + 2, 0, [number, *cells])
    book.close()
    return stream.getvalue()


def measure(work: Callable[[], object]) -> float:
    """Seconds that ``work`` takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def run(arguments: list[str], folder: Path) -> None:
    """One process; its failure ends the benchmark."""
    result = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, check=False
    )
    if result.returncode not in (0, 1):
        raise SystemExit(result.stderr.decode())


def has_command(name: str) -> bool:
    """Whether this quanze has the command."""
    command = [sys.executable, "-m", "quanze", name, "--help"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def processes(folder: Path) -> dict[str, Callable[[], object]]:
    """What is measured as a whole process, by what the table calls it."""
    found: dict[str, Callable[[], object]] = {
        "import typer": lambda: run(["-c", "import typer"], folder),
        "quanze export --format xlsx": lambda: run(
            ["-m", "quanze", "export", "list.yaml", "-o", "out.xlsx", "-q"], folder
        ),
    }
    if not has_command("import"):
        print("quanze import is not there yet: skipped")
        return found

    def fresh(file: str) -> Callable[[], object]:
        def work() -> None:
            run(["-m", "quanze", "import", file, "-o", f"new-{file}"], folder)

        return work

    for label, file in (("own", "own.xlsx"), ("office", "office.xlsx")):
        run(["-m", "quanze", "import", file, "-o", f"old-{file}"], folder)
        found[f"quanze import, {label}, new"] = fresh(file)
        found[f"quanze import, {label}, again"] = lambda file=file: run(  # type: ignore[misc]
            ["-m", "quanze", "import", file, "-o", f"old-{file}"], folder
        )
    return found


def main() -> None:
    one = full_list()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        own, office = folder / "own.xlsx", folder / "office.xlsx"
        own.write_bytes(write_working_workbook(one, TODAY))
        office.write_bytes(office_workbook(one))
        (folder / "list.yaml").write_text(make_list(1), encoding="utf-8")
        works: dict[str, Callable[[], object]] = {
            "writing the working workbook": lambda: write_working_workbook(one, TODAY),
            "reading it": lambda: read_office_file(own),
            "reading an office's workbook": lambda: read_office_file(office),
            **processes(folder),
        }
        taken: dict[str, list[float]] = {label: [] for label in works}
        for work in works.values():
            work()
        gc.collect()
        for _ in range(_ROUNDS):
            for label, work in works.items():
                for made in folder.glob("new-*"):
                    shutil.rmtree(made)
                taken[label].append(measure(work))
        sizes = f"{own.stat().st_size:,} and {office.stat().st_size:,} bytes"
    print(f"{sum(COUNTS.values())} items, {sizes}")
    print(f"{'medians of ' + str(_ROUNDS):32}{'s':>8}{'× import typer':>16}")
    base = taken["import typer"]
    for label, times in taken.items():
        ratio = statistics.median(mine / other for mine, other in zip(times, base, strict=True))
        print(f"{label:32}{statistics.median(times):8.3f}{ratio:16.2f}")


if __name__ == "__main__":
    main()
