"""Which columns of a foreign workbook have a place in a list."""

from quanze.exchange.office.fields import LIST_ROLES
from quanze.knowledge.columns.table import HEADINGS
from quanze.model.enforcement import Evaluation


def test_every_part_of_an_evaluation_has_a_column_under_its_own_title() -> None:
    for name, field in Evaluation.model_fields.items():
        role = f"evaluation.{name}"
        assert role in LIST_ROLES["empowered"]
        assert field.title in HEADINGS[role]
