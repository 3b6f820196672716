"""Whole processes: a full-size list as a paper in each format, in seconds.

    python benchmarks/papers.py

Runs are taken in turn. Target: docx of a 330-item list ≤ 1.2 s. ``quanze stats`` on the same list
reads as much and writes next to nothing: what is above it is the paper.
"""

import statistics
import sys
import tempfile
from pathlib import Path

from full_list import make_list
from startup import seconds

_ROUNDS = 11


def main() -> None:
    quanze = [sys.executable, "-m", "quanze"]
    with tempfile.TemporaryDirectory() as folder:
        list_file = Path(folder, "list.yaml")
        list_file.write_text(make_list(1), encoding="utf-8")
        faulty = Path(folder, "faulty.yaml")
        faulty.write_text(make_list(1, findings=True), encoding="utf-8")
        old = Path(folder, "old.yaml")
        old.write_text(make_list(1).replace("第一款", "第二款", 40), encoding="utf-8")
        export = [*quanze, "export", "--quiet"]
        commands = {
            "stats": [*quanze, "stats", list_file.name],
            "docx": [*export, list_file.name, "-o", "a.docx"],
            "docx, all columns": [*export, list_file.name, "--full", "-o", "b.docx"],
            "docx, a comment an item": [*export, faulty.name, "--findings", "-o", "c.docx"],
            "docx, comparison": [*export, list_file.name, "--against", old.name, "-o", "d.docx"],
            "html": [*export, list_file.name, "-o", "e.html"],
            "md": [*export, list_file.name, "-o", "f.md"],
        }
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for arguments in commands.values():
            seconds(arguments, folder)
            if "export" in arguments and not Path(folder, arguments[-1]).is_file():
                raise SystemExit(f"{arguments[-1]} was not written")
        for _ in range(_ROUNDS):
            for name, arguments in commands.items():
                taken[name].append(seconds(arguments, folder))
        sizes = {path.name: path.stat().st_size for path in Path(folder).iterdir()}
    print(f"{'medians of ' + str(_ROUNDS):30}{'s':>8}{'KB':>8}")
    for name, times in taken.items():
        size = sizes.get(commands[name][-1], 0) / 1000
        print(f"{name:30}{statistics.median(times):8.3f}{size:8.0f}")


if __name__ == "__main__":
    main()
