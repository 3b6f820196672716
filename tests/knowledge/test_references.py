"""Published averages stay as published."""

import re

from quanze.knowledge.references import CHANGZHOU_2024, NATION_2025, REFERENCES
from quanze.model.lists import LIST_NAMES


def test_the_pilots_of_changzhou() -> None:
    assert dict(CHANGZHOU_2024.counts) == {
        "basic": 133,
        "cooperative": 82,
        "reclaimed": 112,
        "empowered": 3.4,
    }
    assert CHANGZHOU_2024.n == 5
    assert CHANGZHOU_2024.total == 330.4


def test_what_was_not_published_has_no_figure_and_no_total() -> None:
    assert NATION_2025.counts["empowered"] is None
    assert NATION_2025.total is None
    assert NATION_2025.n_approximate


def test_every_reference_is_dated_sourced_and_names_every_list() -> None:
    for reference in REFERENCES:
        assert re.fullmatch(r"\d{4}(-\d{2}){0,2}", reference.date)
        assert reference.source.zh
        assert reference.source.en
        assert set(reference.counts) == set(LIST_NAMES)
