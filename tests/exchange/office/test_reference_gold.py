"""Every office file of the reference data reads equal to its gold contents."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import SHARED
from exchange.office.gold import differences
from quanze.exchange.office.read import read_office_file

FOLDER = SHARED / "data" / "office"
GOLD = sorted(FOLDER.glob("*.gold.json")) if FOLDER.is_dir() else []


@pytest.mark.skipif(not GOLD, reason="the office files stand beside the repository, not in it")
def test_office_files_read_equal_to_their_gold_contents() -> None:
    for gold_file in GOLD:
        gold: dict[str, Any] = json.loads(gold_file.read_text(encoding="utf-8"))
        readings = read_office_file(Path(FOLDER, gold["file"]))
        assert differences(readings, gold) == [], gold["file"]
        # And nothing else is said to be left out.
        if any(item["row"] for item in gold["items"]):
            left_out = {
                (one.where.sheet, one.where.row)
                for reading in readings
                for one in reading.left_out
                if one.code != "blank"
            }
            assert left_out == {(one["sheet"], one["row"]) for one in gold["skipped"]}
