"""The name of the hidden sheet by which a working workbook of quanze's own is known."""

from typing import Final

MARK_SHEET: Final = "quanze"
