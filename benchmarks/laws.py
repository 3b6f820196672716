"""The registry: opening it, looking up 200 citations, and what it adds to a check.

    python benchmarks/laws.py

Targets: 200 citations looked up in 15 ms, opening included; 1.5 MB in the wheel. The ratio to
decoding the same registry as JSON says the same on any machine.
"""

import datetime
import gc
import json
import statistics
import time
import zlib
from collections.abc import Callable
from pathlib import Path

from quanze.knowledge.laws.judgement import judge
from quanze.knowledge.laws.registry import Registry
from quanze.knowledge.laws.successions import shipped_successions
from quanze.knowledge.laws.verdict import Grounds
from quanze.knowledge.shipped import DATA_FOLDER, LAWS_FILE, LAWS_FORMAT
from quanze.knowledge.sorted_lines import SortedLines
from quanze.text import citations

REPOSITORY = Path(__file__).parent.parent
_ROUNDS = 40
_WANTED = 200
TODAY = datetime.date(2026, 11, 24)


def bases() -> list[str]:
    """Different legal bases of the example lists."""
    found: dict[str, None] = {}
    for path in sorted((REPOSITORY / "lists").glob("*.yaml")):
        lines = path.read_text("utf-8").splitlines()
        found |= dict.fromkeys(line[8:] for line in lines if line.startswith("      - 《"))
    return list(found)[:_WANTED]


def measure(work: Callable[[], object]) -> float:
    """Median seconds that ``work`` takes."""
    times = []
    gc.collect()
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    texts = bases()
    file = DATA_FOLDER / LAWS_FILE

    def open_registry() -> Registry:
        return Registry(SortedLines.read(file.read_bytes(), LAWS_FORMAT))

    def look_up() -> None:
        # Nothing is remembered from round to round.
        citations._remembered.cache_clear()  # noqa: SLF001 - a cold start is what is measured
        grounds = Grounds(open_registry(), shipped_successions(), TODAY)
        for text in texts:
            for citation in citations.read_citations(text):
                judge(citation, grounds)

    def decode_all() -> None:
        for line in file.read_bytes().splitlines():
            json.loads(line)

    opening, looking, decoding = measure(open_registry), measure(look_up), measure(decode_all)
    titles = {text.partition("》")[0] for text in texts}
    print(f"{len(texts)} citations of {len(titles)} instruments; medians of {_ROUNDS} rounds")
    print(
        f"opening the registry            {opening * 1000:7.2f} ms  {opening / decoding:.3f} × decoding it"
    )
    print(
        f"opening, reading and judging    {looking * 1000:7.2f} ms  {looking / decoding:.3f} × decoding it"
    )
    print(f"decoding the registry as JSON   {decoding * 1000:7.2f} ms")
    total = 0
    for path in sorted(DATA_FOLDER.iterdir()):
        data = path.read_bytes()
        packed = len(zlib.compress(data, 6))
        total += packed
        print(f"{path.name:32}{len(data):10,} bytes, {packed:9,} in the wheel")
    print(f"{'in all':32}{'':16} {total:9,} in the wheel")


if __name__ == "__main__":
    main()
