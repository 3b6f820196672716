"""What ``quanze consult receive`` does, once its options are known. Imported only when it runs."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from quanze.cli.console import day, print_note, print_result, screen
from quanze.cli.consult.desks import At, open_at
from quanze.cli.reference import workspace_reference
from quanze.drafting.consultation.inbox import Filed, Inbox
from quanze.drafting.consultation.returned import Returned
from quanze.engine.gather import missing_path
from quanze.exchange.consultation.returned_file import read_returned
from quanze.knowledge.columns.headings import Headings
from quanze.output.consultation import received_text
from quanze.source.files import shown_name
from quanze.source.folders import make_folder
from quanze.source.locking import locked
from quanze.source.writing import write_file
from quanze.text.languages import Text
from quanze.usage import EXIT_CLEAN, EXIT_USAGE, UsageError

_EXAMPLE: Final = "quanze consult receive 反馈表.xlsx --workspace 清单文件夹"


@dataclass(frozen=True, slots=True)
class ReceiveRequest:
    """The options as typed."""

    files: Sequence[str]
    number: int | None
    department: str | None
    skip_bad: bool
    workspace: str | None
    dry_run: bool
    as_of: datetime.datetime | None
    quiet: bool
    lang: str | None


def run_receive(request: ReceiveRequest) -> int:
    """Read, take in, write, print, and give the exit code."""
    at = open_at(request.workspace, request.lang, request.number, _EXAMPLE)
    bad: list[UsageError] = []
    returned: list[Returned] = []
    for file in request.files:
        try:
            returned.append(_read(at, file))
        except UsageError as error:
            bad.append(error)
    with locked(at.desk.folder / "opinions"):
        reference = workspace_reference(at.desk.workspace, at.start)
        inbox = Inbox(at.desk, reference, day(request.as_of))
        filed: list[tuple[Returned, Sequence[Filed]]] = []
        for one in returned:
            try:
                filed.append((one, inbox.take(one, request.number, request.department)))
            except UsageError as error:
                bad.append(error)
        stop = bool(bad) and not request.skip_bad
        records = {} if stop else inbox.records()
        if not request.dry_run:
            for path, data in records.items():
                make_folder(path.parent)
                write_file(path, data)
    if not stop:
        written = [shown_name(path, at.desk.base) for path in records]
        look = screen()
        print_result(
            received_text.render(
                filed,
                written,
                at.language,
                width=look.width,
                notes=not request.quiet,
                dry_run=request.dry_run,
            )
        )
    for problem in bad:
        label = Text("错误：", "error: ").in_language(at.language)
        print_note(label + problem.in_language(at.language))
    if stop and len(request.files) > 1:
        print_note(_NOTHING.in_language(at.language))
    return EXIT_USAGE if bad else EXIT_CLEAN


_NOTHING = Text(
    "以上文件读不了，什么也没有写入；要读入其他文件的，加 --skip-bad",
    "nothing was written; take in the other files by --skip-bad",
)


def _read(at: At, file: str) -> Returned:
    path = at.desk.base / file
    if not path.is_file():
        raise missing_path(Path(file), at.desk.base)
    return read_returned(path, Headings(at.desk.workspace.settings.import_.headings))
