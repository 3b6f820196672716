"""Whole processes: start-up as a ratio to ``import typer``, and the three commands in seconds.

    python benchmarks/startup.py

Runs are taken in turn. Targets: --version ≤ 1.5 × import typer, validate on five lists ≤ 0.6 s,
diff of two full lists ≤ 0.5 s.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from full_list import make_list, write_lists

_ROUNDS = 15


def seconds(arguments: list[str], folder: str) -> float:
    """Seconds from start to end of one process."""
    start = time.perf_counter()
    result = subprocess.run(arguments, cwd=folder, capture_output=True, check=False)
    taken = time.perf_counter() - start
    if result.returncode not in (0, 1):
        raise SystemExit(result.stderr.decode())
    return taken


def main() -> None:
    python = sys.executable
    with tempfile.TemporaryDirectory() as folder:
        write_lists(Path(folder, "lists"), 5)
        old = make_list(1)
        new = old.replace("第一款", "第二款", 40).replace("统一办理", "集中办理", 30)
        Path(folder, "old.yaml").write_text(old, encoding="utf-8")
        Path(folder, "new.yaml").write_text(new, encoding="utf-8")
        commands = {
            "import typer": [python, "-c", "import typer"],
            "quanze --version": [python, "-m", "quanze", "--version"],
            "quanze validate (5 lists)": [python, "-m", "quanze", "validate", "lists"],
            "quanze diff (2 full lists)": [python, "-m", "quanze", "diff", "old.yaml", "new.yaml"],
            "quanze stats (5 lists)": [python, "-m", "quanze", "stats", "lists"],
        }
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for arguments in commands.values():
            seconds(arguments, folder)
        for _ in range(_ROUNDS):
            for name, arguments in commands.items():
                taken[name].append(seconds(arguments, folder))
    print(f"{'medians of ' + str(_ROUNDS):30}{'s':>8}{'× import typer':>16}")
    for name, times in taken.items():
        base = taken["import typer"]
        ratio = statistics.median(mine / other for mine, other in zip(times, base, strict=True))
        print(f"{name:30}{statistics.median(times):8.3f}{ratio:16.2f}")


if __name__ == "__main__":
    main()
