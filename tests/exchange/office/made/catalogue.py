"""All files that are made."""

from collections.abc import Callable
from typing import Final

from exchange.office.made.cooperative_two_headings import (
    cooperative_two_headings,
    cooperative_two_headings_et,
)
from exchange.office.made.documents import (
    automatic_numbering,
    merged_document,
    numbered_paragraphs,
    tracked_changes,
)
from exchange.office.made.four_lists_three_sheets import four_lists_three_sheets
from exchange.office.made.one_table_all_lists import (
    one_table_all_lists,
    one_table_as_csv,
    one_table_as_tsv,
)
from exchange.office.made.opinions import letter, one_department, several_departments
from exchange.office.made.page import Made
from exchange.office.made.printed_layouts import (
    a_table_for_each_category,
    rows_that_belong_together,
    with_preface_and_pages,
)
from exchange.office.made.raw_items import raw_as_csv, raw_by_office, raw_workbook
from exchange.office.made.several_townships import granted_powers, several_townships

MADE: Final[tuple[Callable[[], Made], ...]] = (
    cooperative_two_headings,
    cooperative_two_headings_et,
    four_lists_three_sheets,
    one_table_all_lists,
    one_table_as_csv,
    one_table_as_tsv,
    tracked_changes,
    numbered_paragraphs,
    automatic_numbering,
    merged_document,
    several_townships,
    granted_powers,
    raw_workbook,
    raw_by_office,
    raw_as_csv,
    one_department,
    several_departments,
    letter,
    with_preface_and_pages,
    rows_that_belong_together,
    a_table_for_each_category,
)
