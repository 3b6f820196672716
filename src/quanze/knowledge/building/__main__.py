"""``python -m quanze.knowledge.building FOLDER``."""

import sys
from pathlib import Path

from quanze.knowledge.building.divisions import build_divisions
from quanze.knowledge.building.laws import build_laws
from quanze.knowledge.building.successions import build_successions
from quanze.knowledge.shipped import DATA_FOLDER, DIVISIONS_FILE, LAWS_FILE, SUCCESSIONS_FILE


def main(facts: Path) -> None:
    """Write the three files, or none where a fact cannot be read."""
    files = {
        LAWS_FILE: build_laws(facts),
        SUCCESSIONS_FILE: build_successions(facts),
        DIVISIONS_FILE: build_divisions(facts),
    }
    for name, data in files.items():
        (DATA_FOLDER / name).write_bytes(data)
        sys.stdout.write(f"{name}: {len(data):,} bytes\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m quanze.knowledge.building FOLDER-WITH-THE-FACTS")
    main(Path(sys.argv[1]))
