"""Every office file of the reference data reads equal to its gold contents."""

import json
from pathlib import Path
from typing import Any

import pytest

from office_gold import as_gold, folders_of_gold, township_as_gold
from quanze.exchange.office.read import read_office_file


def gold_files() -> list[Path]:
    return sorted(file for folder in folders_of_gold() for file in folder.glob("*.gold.json"))


@pytest.mark.skipif(
    not gold_files(), reason="the office files stand beside the repository, not in it"
)
def test_office_files_read_equal_to_their_gold_contents() -> None:
    for gold_file in gold_files():
        gold: dict[str, Any] = json.loads(gold_file.read_text(encoding="utf-8"))
        file = gold_file.parent / gold["file"]
        (reading,) = read_office_file(file)
        document = file.suffix == ".docx"
        assert (reading.file, reading.kind) == (gold["file"], gold["kind"])
        assert township_as_gold(reading) == gold["township"]
        expected = [
            {
                key: value
                for key, value in item.items()
                if key not in ("refers_to", "same_name_as_row")
            }
            for item in gold["items"]
        ]
        assert [as_gold(reading.kind, row, document=document) for row in reading.rows] == expected

        if document:
            left = ["".join(one.text.split()) for one in reading.left_out]
            for skipped in gold["skipped"]:
                for part in skipped["text"].split(" / "):
                    assert any("".join(part.split()) in text for text in left), part
        else:
            left_out = {
                (one.where.sheet, one.where.row) for one in reading.left_out if one.code != "blank"
            }
            assert left_out == {(one["sheet"], one["row"]) for one in gold["skipped"]}

        unreadable = {
            (one.where.sheet, one.where.row, one.where.column)
            for one in reading.remarks
            if one.code.startswith("unreadable")
        }
        stated = gold.get("unreadable", [])
        assert unreadable == {(one["sheet"], one["row"], one["column"]) for one in stated}
        changes = [one.change for one in reading.remarks if one.change]
        assert len(changes) == len(gold.get("revisions", []))
