"""One process: reading, model and rules on a full-size list, as ratios to draining the parser.

    python benchmarks/checking.py

Every ratio is the median of pairs measured in turn, so that a machine that changes its speed
changes both sides. Targets: check ≤ 2.0 × drain; a list with a finding in every item ≤ 2 × clean.
"""

import datetime
import gc
import statistics
import time
from collections.abc import Callable

from full_list import make_list
from quanze.engine.run import Report, check_documents
from quanze.engine.selection import select_rules
from quanze.engine.understand import understand
from quanze.model.keys import all_keys
from quanze.model.settings import Settings
from quanze.rules.registry import FILE_RULES
from quanze.source.events import open_events
from quanze.source.reader import read_document

_ROUNDS = 60
TODAY = datetime.date(2026, 11, 24)


def measure(work: Callable[[], object]) -> float:
    """Seconds that ``work`` takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    clean, faulty = make_list(1), make_list(1, findings=True)
    data, faulty_data = clean.encode(), faulty.encode()
    selection = select_rules({})
    keys = all_keys()

    def drain() -> None:
        next_event = open_events(clean)
        while next_event() is not None:
            pass

    def check(content: bytes) -> Report:
        documents = (read_document(part, "list.yaml", keys) for part in [content])
        return check_documents(documents, Settings(), selection, TODAY)

    steps: dict[str, Callable[[], object]] = {
        "drain": drain,
        "read with positions": lambda: read_document(data, "list.yaml", keys),
        "read + model": lambda: understand(read_document(data, "list.yaml", keys), "zh"),
        "read + model + rules": lambda: check(data),
        "the same, a finding an item": lambda: check(faulty_data),
    }
    for work in steps.values():
        work()
    gc.collect()
    taken: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(_ROUNDS):
        for name, work in steps.items():
            taken[name].append(measure(work))
    findings = check(data).findings
    faulty_findings = check(faulty_data).findings
    print(
        f"{len(data)} bytes, {len(FILE_RULES)} rules, {len(findings)} findings in the clean list,"
    )
    print(f"{len(faulty_findings)} in the faulty one; medians of {_ROUNDS} rounds")
    print(f"{'':30}{'ms':>8}{'× drain':>10}")
    for name, times in taken.items():
        ratio = statistics.median(
            mine / base for mine, base in zip(times, taken["drain"], strict=True)
        )
        print(f"{name:30}{statistics.median(times) * 1000:8.2f}{ratio:10.2f}")
    bad = statistics.median(
        faulty / clean
        for faulty, clean in zip(
            taken["the same, a finding an item"], taken["read + model + rules"], strict=True
        )
    )
    print(f"finding in every item ÷ clean: {bad:.2f}")


if __name__ == "__main__":
    main()
