"""How the means of a run differ from published ones."""

from collections.abc import Mapping, Sequence

from quanze.knowledge.references import REFERENCES, Reference
from quanze.statistics.columns import COLUMNS, Column
from quanze.statistics.tables import Comparison, Summary


def compare(
    summaries: Mapping[Column, Summary], references: Sequence[Reference] = REFERENCES
) -> tuple[Comparison, ...]:
    """The mean of every column minus that of each reference."""
    return tuple(
        Comparison(
            reference,
            {
                column: None if published is None else summaries[column].mean - published
                for column in COLUMNS
                for published in [published_mean(reference, column)]
            },
        )
        for reference in references
    )


def published_mean(reference: Reference, column: Column) -> float | None:
    """What a reference says of a column."""
    return reference.total if column == "total" else reference.counts[column]
