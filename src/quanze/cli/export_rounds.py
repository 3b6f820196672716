"""What ``quanze export --report opinions`` reads: the rounds of a workspace and their drafts."""

import datetime
from collections.abc import Sequence
from typing import Final

from quanze.output.reports.export_input import ExportInput
from quanze.text.languages import Text
from quanze.usage import UsageError

_EXAMPLE: Final = "quanze export 清单文件夹 --report opinions"


def read_rounds(
    paths: Sequence[str], number: int | None, lang: str | None, as_of: datetime.date
) -> ExportInput:
    """All rounds of the workspace, or one.

    Raises:
        UsageError: where several workspaces are named; with exit code 3 where there is no such
            round.
    """
    # Only here: lists and statistics need none of it.
    from quanze.cli.consult.desks import open_at
    from quanze.cli.consult.rounds import rounds_at
    from quanze.drafting.consultation.status import round_status

    if len(paths) > 1:
        raise UsageError(
            Text(
                f"征求意见按整个工作区汇总，只能写一个文件夹，不能写 {len(paths)} 个",
                f"opinions are those of a whole workspace: name one folder, not {len(paths)}",
            )
        )
    at = open_at(paths[0] if paths else None, lang, number, _EXAMPLE)
    numbers, _ = rounds_at(at, number)
    rounds = []
    for one in numbers:
        files, draft = rounds_at(at, one)
        rounds.append((round_status(one, files[one], draft), draft))
    return ExportInput(
        as_of,
        rounds=tuple(rounds),
        settings=at.desk.workspace.settings,
        language=at.language,
    )
