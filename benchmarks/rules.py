"""Time of each rule on a clean full-size list, the slowest first.

python benchmarks/rules.py
"""

import datetime
import gc
import statistics
import time

from full_list import make_list
from quanze.engine.understand import understand
from quanze.model.keys import all_keys
from quanze.model.settings import Settings
from quanze.rules.checked_file import CheckedFile
from quanze.rules.registry import FILE_RULES
from quanze.source.reader import read_document

_ROUNDS = 30


def main() -> None:
    document = read_document(make_list(1).encode(), "list.yaml", all_keys())
    understood = understand(document, "zh")
    taken: dict[str, list[float]] = {rule.code: [] for rule in FILE_RULES}
    # The engine pauses the collector while it checks a file; here it would blame one rule.
    gc.disable()
    for _ in range(_ROUNDS):
        # A new file each round: what rules share is worked out by the first that needs it.
        file = CheckedFile(
            document, "list", understood.model, Settings(), datetime.date(2026, 11, 24)
        )
        for rule in FILE_RULES:
            start = time.perf_counter()
            for _hit in rule.check(file):
                pass
            taken[rule.code].append(time.perf_counter() - start)
    medians = {code: statistics.median(times) * 1000 for code, times in taken.items()}
    for code, milliseconds in sorted(medians.items(), key=lambda entry: -entry[1]):
        print(f"{code} {milliseconds:7.3f} ms")
    print(f"all  {sum(medians.values()):7.3f} ms")


if __name__ == "__main__":
    main()
