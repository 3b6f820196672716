"""Every field of every model has a column; no two columns of a table have one title."""

from collections.abc import Iterator

import pytest

from quanze.exchange.working.columns import columns_of
from quanze.exchange.working.item_table import list_columns, raw_columns
from quanze.exchange.working.plans import PLANS
from quanze.model.enforcement import DiscretionTier
from quanze.model.items import ITEM_MODELS
from quanze.model.keys import nested_model
from quanze.model.record import Record

MODELS = [plan.record(field) for plan in PLANS.values() for field in (*plan.mappings, *plan.tables)]


def leaves(model: type[Record], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name in model.model_fields:
        inner = nested_model(model, name)
        if inner is None or inner is DiscretionTier:
            yield (*path, name)
        else:
            yield from leaves(inner, (*path, name))


@pytest.mark.parametrize("model", MODELS)
def test_every_field_has_a_column(model: type[Record]) -> None:
    columns = columns_of(model)
    assert sorted(column.path for column in columns) == sorted(leaves(model))
    assert len({column.title for column in columns}) == len(columns)


@pytest.mark.parametrize("kind", PLANS)
def test_every_field_of_a_file_has_a_sheet(kind: str) -> None:
    plan = next(plan for plan in PLANS.values() if plan.kind == kind)
    assert {*plan.mappings, *plan.tables} == set(plan.model.model_fields)


def test_a_tier_has_the_three_parts_of_its_cell() -> None:
    assert list(DiscretionTier.model_fields) == ["circumstance", "condition", "range"]


def test_the_lists_agree_on_the_columns_of_their_common_table() -> None:
    for columns in (list_columns(), raw_columns()):
        assert len({column.title for column in columns}) == len(columns)
    common = {column.path: column for column in list_columns()}
    for model in ITEM_MODELS.values():
        for column in columns_of(model):
            assert common[column.path].form == column.form
            assert common[column.path].options == column.options
