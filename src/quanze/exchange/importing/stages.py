"""The stage of a list, as far as titles and file names tell it."""

from collections.abc import Sequence
from typing import Final

from quanze.exchange.office.reading import Reading
from quanze.model.township_list import Stage

#: What titles and file names say of the stage.
_STAGES: Final[tuple[tuple[str, Stage], ...]] = (
    ("征求意见", "征求意见"),
    ("送审", "送审"),
    ("报批", "送审"),
    ("公布", "公布"),
    ("印发", "公布"),
    ("初稿", "初稿"),
)


def stage_told(readings: Sequence[Reading]) -> Stage:
    """The stage that file names and titles tell; 初稿 where they tell none."""
    texts = [reading.file for reading in readings]
    texts += [row.text for reading in readings for row in reading.left_out if row.code == "title"]
    for text in texts:
        for word, stage in _STAGES:
            if word in text:
                return stage
    return "初稿"
