"""Any file that came back from a department: our own form, or another sheet of opinions."""

from pathlib import Path
from typing import Final

from quanze.drafting.consultation.returned import Returned
from quanze.exchange.consultation.decisions import NOTICE as DECISIONS_NOTICE
from quanze.exchange.consultation.foreign_sheet import from_readings
from quanze.exchange.consultation.own_form import OwnForm, read_own_form
from quanze.exchange.consultation.request import NOTICE as REQUEST_NOTICE
from quanze.exchange.consultation.request import read_request
from quanze.exchange.forms import form_of
from quanze.exchange.office.read import read_office_file
from quanze.exchange.refusals import refuse, refuse_size
from quanze.knowledge.columns.headings import Headings
from quanze.source.files import read_bytes
from quanze.text.languages import Text

MOST_FILE: Final = 64 * 1024 * 1024
_NOTICES: Final = (REQUEST_NOTICE, DECISIONS_NOTICE)
#: What only workbooks are called, whatever else their bytes hold.
_SHEETS: Final = frozenset({".xls", ".et"})


def read_returned(path: Path, headings: Headings | None = None) -> Returned:
    """What the file at ``path`` says. ``headings`` are those that the workspace adds.

    Raises:
        UsageError: in one sentence, where it cannot be read or holds no opinions.
    """
    form = own_form(path)
    if form is None:
        return from_readings(path, read_office_file(path, headings))
    if form.marker.kind == "decisions":
        raise refuse(
            path.name,
            Text("是意见处理表，不是部门的反馈", "is a table of decisions, no answer"),
            Text(
                f"请用 quanze consult answer {path.name}",
                f"Use quanze consult answer {path.name}.",
            ),
        )
    return read_request(form, path.name)


def own_form(path: Path) -> OwnForm | None:
    """The form of ours in a file; ``None`` for every other file.

    Raises:
        UsageError: where it cannot be opened, is too large, or is a damaged workbook.
    """
    data = read_bytes(path, MOST_FILE)
    if len(data) > MOST_FILE:
        raise refuse_size(path.name, MOST_FILE)
    is_workbook = form_of(data) == "workbook" or (
        form_of(data) == "ole" and path.suffix.lower() in _SHEETS
    )
    return read_own_form(data, path.name, _NOTICES) if is_workbook else None
