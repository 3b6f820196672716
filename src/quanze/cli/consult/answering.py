"""What ``quanze consult answer`` does, once its options are known. Imported only when it runs."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from quanze.cli.console import day, print_note, print_result, screen
from quanze.cli.consult.desks import At, open_at
from quanze.cli.consult.rounds import rounds_at
from quanze.drafting.consultation.opinion_files import by_round
from quanze.drafting.consultation.rewriting import answered_bytes
from quanze.drafting.consultation.side_by_side import group_opinions
from quanze.drafting.consultation.written_decisions import Decided, decide
from quanze.engine.gather import missing_path
from quanze.exchange.consultation.decisions import (
    ReadDecisions,
    read_decisions,
    write_decisions,
)
from quanze.exchange.consultation.returned_file import own_form
from quanze.exchange.refusals import refuse
from quanze.output.consultation import decided_text
from quanze.source.files import shown_name
from quanze.source.locking import locked
from quanze.source.writing import write_file
from quanze.text.languages import Text
from quanze.usage import EXIT_CLEAN, EXIT_FINDINGS, EXIT_NOTHING, UsageError

_EXAMPLE: Final = "quanze consult answer 意见处理.xlsx --workspace 清单文件夹"


@dataclass(frozen=True, slots=True)
class AnswerRequest:
    """The options as typed."""

    files: Sequence[str]
    number: int | None
    output: str | None
    open_only: bool
    force: bool
    workspace: str | None
    dry_run: bool
    as_of: datetime.datetime | None
    quiet: bool
    lang: str | None


def run_answer(request: AnswerRequest) -> int:
    """Write the table, or read it back; the exit code."""
    if bool(request.output) == bool(request.files):
        raise UsageError(
            Text(
                "请写明要做什么：写出意见处理表，还是读回填好的表",
                "say which: write the table of opinions, or read a filled-in one",
            ),
            Text(
                "写出用 quanze consult answer -o 意见处理.xlsx，读回用 quanze consult answer 意见处理.xlsx",
                "quanze consult answer -o FILE.xlsx writes, quanze consult answer FILE.xlsx reads.",
            ),
        )
    at = open_at(request.workspace, request.lang, request.number, _EXAMPLE)
    if request.output:
        return _write_table(request, at, request.output)
    return _read_tables(request, at)


def _write_table(request: AnswerRequest, at: At, output: str) -> int:
    rounds, draft = rounds_at(at, request.number)
    number = max(rounds)
    target = _target(at, output, force=request.force)
    groups = group_opinions(draft, rounds[number])
    groups = tuple(
        group for group in groups if (group.is_open if request.open_only else group.wishes)
    )
    if not groups:
        raise UsageError(
            Text(f"第 {number} 轮没有要处理的意见", f"round {number} has no opinions to decide on"),
            exit_code=EXIT_NOTHING,
        )
    data = write_decisions(draft, groups, number, day(request.as_of))
    if not request.dry_run:
        write_file(target, data)
    opinions = sum(len(group.wishes) for group in groups)
    disputed = sum(group.conflict is not None for group in groups)
    print_result(
        Text(
            f"第 {number} 轮 {opinions} 条意见，涉及 {len(groups)} 个事项，其中 {disputed} 个部门意见不一致："
            f"{output}",
            f"round {number}: {opinions} opinions on {len(groups)} subjects, {disputed} of them "
            f"disputed: {output}",
        ).in_language(at.language)
    )
    return EXIT_CLEAN


def _target(at: At, output: str, *, force: bool) -> Path:
    path = at.desk.base / output
    if path.suffix.lower() != ".xlsx":
        raise UsageError(
            Text(f"“{output}”不是 .xlsx 文件名", f"“{output}” is no name of an .xlsx file"),
            Text("请写如 意见处理.xlsx", "Write a name such as 意见处理.xlsx."),
        )
    if path.exists() and not force:
        raise UsageError(
            Text(
                f"已有“{output}”，里面可能有填好的处理意见，不覆盖",
                f"“{output}” exists and may hold decisions; it is not written over",
            ),
            Text(
                "请换一个文件名；确实不要了的，加 --force",
                "Choose another name, or write over it by --force.",
            ),
        )
    return path


def _read_tables(request: AnswerRequest, at: At) -> int:
    tables = [_read(at, file, request.number) for file in request.files]
    with locked(at.desk.folder / "opinions"):
        written: dict[Path, bytes] = {}
        results: list[tuple[str, Decided]] = []
        files = by_round(at.desk.opinion_files())
        pending: Mapping[Path, bytes]
        for file, table in zip(request.files, tables, strict=True):
            decided = decide(files.get(table.round, ()), table.rows)
            decided.remarks = table.remarks
            pending = {
                one.path: answered_bytes(one, answers, at.desk.key_language)
                for one, answers in decided.answers.items()
            }
            twice = set(pending) & set(written)
            if twice:
                raise _twice(at, file, min(twice))
            written |= pending
            results.append((file, decided))
        if not request.dry_run:
            for path, data in written.items():
                write_file(path, data)
    names = [shown_name(path, at.desk.base) for path in written]
    text = decided_text.render(
        results, names, at.language, width=screen().width, dry_run=request.dry_run
    )
    print_result(text)
    left_out = [note for _, decided in results for note in decided.left_out]
    if left_out and not request.quiet:
        print_note(
            Text(
                f"有 {len(left_out)} 行没有写入，见上",
                f"{len(left_out)} rows were not taken over, see above",
            ).in_language(at.language)
        )
    unreasoned = [note for _, decided in results for note in decided.unreasoned]
    if unreasoned and not request.quiet:
        print_note(
            Text(
                f"有 {len(unreasoned)} 行部分采纳或者不采纳，没有写理由，见上；补写后再读一次",
                f"{len(unreasoned)} rows refuse without a reason, see above; add it and read again",
            ).in_language(at.language)
        )
    return EXIT_FINDINGS if left_out or unreasoned else EXIT_CLEAN


def _read(at: At, file: str, number: int | None) -> ReadDecisions:
    path = at.desk.base / file
    if not path.is_file():
        raise missing_path(Path(file), at.desk.base)
    form = own_form(path)
    if form is None or form.marker.kind != "decisions":
        hint = Text(
            "请用 quanze consult answer -o 写出的表；部门的反馈用 quanze consult receive 读入",
            "Use a table written by quanze consult answer -o; answers of departments are for "
            "quanze consult receive.",
        )
        raise refuse(path.name, Text("不是意见处理表", "is no table of decisions"), hint)
    table = read_decisions(form)
    if number is not None and table.round != number:
        raise refuse(
            path.name,
            Text(
                f"是第 {table.round} 轮的，不是第 {number} 轮的",
                f"is of round {table.round}, not of round {number}",
            ),
            Text(f"请用 --round {table.round}", f"Use --round {table.round}."),
        )
    return table


def _twice(at: At, file: str, path: Path) -> UsageError:
    shown = shown_name(path, at.desk.base)
    return UsageError(
        Text(
            f"“{file}”和前面的表都要改“{shown}”",
            f"“{file}” and a table before it both change “{shown}”",
        ),
        Text("请一次读一个表", "Read one table at a time."),
    )
