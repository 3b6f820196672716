"""The contract quanze-stats/1."""

import json

import pytest
from jsonschema import Draft7Validator

from conftest import GoldenCheck
from quanze.output import stats_json
from quanze.output.schemas import all_schemas
from quanze.statistics.count import count_lists
from quanze.text.languages import LANGUAGES, Language
from sample_lists import five_townships, township_list


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden(language: Language, golden: GoldenCheck) -> None:
    golden(
        f"stats/stats.{language}.json", stats_json.render(count_lists(five_townships()), language)
    )


def test_the_first_key_names_the_contract() -> None:
    record = json.loads(stats_json.render(count_lists(five_townships()), "zh"))
    assert next(iter(record.items())) == ("schema", "quanze-stats/1")
    assert {"townships", "average", "median", "stdev", "min", "max"} < set(record)
    assert {"by_category", "by_department", "reference"} < set(record)


def test_floats_are_exact() -> None:
    lists = [
        township_list(f"32040210{number}", basic=["甲"] * (1 + number // 2)) for number in range(3)
    ]
    average = json.loads(stats_json.render(count_lists(lists), "zh"))["average"]
    assert average["basic"] == 4 / 3


@pytest.mark.parametrize("number", [1, 2, 5])
def test_what_is_written_fits_the_schema(number: int) -> None:
    validator = Draft7Validator(all_schemas()["stats.schema.json"])
    record = json.loads(stats_json.render(count_lists(five_townships()[:number]), "zh"))
    assert list(validator.iter_errors(record)) == []
    record["average"].pop("basic")
    assert list(validator.iter_errors(record))
