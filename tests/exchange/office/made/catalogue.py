"""All files that are made."""

from collections.abc import Callable
from typing import Final

from exchange.office.made.cooperative_two_headings import (
    cooperative_two_headings,
    cooperative_two_headings_et,
)
from exchange.office.made.four_lists_three_sheets import four_lists_three_sheets
from exchange.office.made.one_table_all_lists import (
    one_table_all_lists,
    one_table_as_csv,
    one_table_as_tsv,
)
from exchange.office.made.page import Made

MADE: Final[tuple[Callable[[], Made], ...]] = (
    cooperative_two_headings,
    cooperative_two_headings_et,
    four_lists_three_sheets,
    one_table_all_lists,
    one_table_as_csv,
    one_table_as_tsv,
)
