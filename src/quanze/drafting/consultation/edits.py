"""What a department wrote over in its form instead of into the column 修改建议."""

import re
from dataclasses import replace
from typing import Final

from quanze.drafting.consultation.content import content_of
from quanze.drafting.consultation.returned import ReturnedRow
from quanze.drafting.consultation.statements import Statement, read_statement
from quanze.model.items import BaseItem
from quanze.text.languages import Text
from quanze.text.normal import bare_text, normal_text

#: Cells hold no more than 32,767 characters: a longer content was cut when it was sent.
_LONGEST: Final = 32_000
_FORBIDDEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def suggested_by_edits(row: ReturnedRow, item: BaseItem) -> tuple[str, ...]:
    """名称改为“…” and the like: each change that somebody made in what the form showed of an item.

    What the row suggests in words already is not said twice.
    """
    found: list[tuple[str, str]] = []
    if row.name and _differ(row.name, item.name):
        found.append((row.name, f"名称改为“{row.name.strip()}”"))
    found += [(one, one) for one in _content(row, item)]
    if not found:
        return ()
    said = bare_text(f"{row.suggestion or ''}{row.reason or ''}")
    return tuple(sentence for what, sentence in found if bare_text(what) not in said)


def note_on_edits(row: ReturnedRow, item: BaseItem, *, said: bool, name_told: bool) -> Text | None:
    """That a row differs from its item in what it was not asked to change; ``None`` where not.

    Args:
        row: of a sheet that may be ours or not.
        item: what it is about.
        said: whether it gives an opinion as well.
        name_told: whether the other name was told of already.
    """
    changed = [
        title
        for title, written, known in (
            ("事项名称", None if name_told else row.name, item.name),
            ("对应内容", row.content, content_of(item)),
        )
        if written and _differ(written, known)
    ]
    if not changed:
        return None
    what = "、".join(changed)
    but = Text("", "") if said else Text("但没有写意见，", "no opinion given and ")
    return Text(
        f"改了 {item.id} 的“{what}”，{but.zh}未作意见记入，请与部门核对",
        f"“{what}” of {item.id} was changed, {but.en}not taken in; please ask",
    )


def with_edits(row: ReturnedRow, item: BaseItem) -> Statement | None:
    """What the row says, the changes included; ``None`` where it says nothing."""
    statement = read_statement(row)
    edits = suggested_by_edits(row, item)
    if not edits or (statement is not None and statement.kind == "新增"):
        return statement
    what = "；".join(edits)
    if statement is None:
        return Statement(
            row.place,
            "修改",
            "\n".join(edits),
            None,
            ("直接改在表上，意见栏空着，按修改记",),
            (Text(f"没有写意见，{what}，按“修改”记", f"no opinion, but {what}: taken as 修改"),),
        )
    if statement.kind == "删除":
        return replace(
            statement,
            remarks=(*statement.remarks, f"表上还改了：{what}"),
            notes=(*statement.notes, Text(f"还改了：{what}，记入备注", f"remarked: {what}")),
        )
    suggestion = "\n".join(part for part in (statement.suggestion, *edits) if part)
    if statement.kind == "无意见":
        return replace(
            statement,
            kind="修改",
            suggestion=suggestion,
            remarks=(*statement.remarks, "意见栏写的是“无意见”，但直接改了表上的内容，按修改记"),
            notes=(
                *statement.notes,
                Text(
                    f"意见写的是“无意见”，又写了{what}，按“修改”记",
                    f"opinion “无意见”, but {what}: taken as 修改",
                ),
            ),
        )
    return replace(
        statement,
        suggestion=suggestion,
        remarks=(*statement.remarks, "改动写在表上，记入修改建议"),
        notes=(*statement.notes, Text(f"{what}，记入修改建议", f"taken as suggestion: {what}")),
    )


def _content(row: ReturnedRow, item: BaseItem) -> list[str]:
    known = content_of(item)
    if not row.content or not _differ(row.content, known) or len(known) > _LONGEST:
        return []
    before = {normal_text(_clean(line)) for line in known.split("\n")}
    after = {normal_text(line) for line in row.content.split("\n")}
    new = [
        f"对应内容改为“{line.strip()}”"
        for line in row.content.split("\n")
        if line.strip() and normal_text(line) not in before
    ]
    if new:
        return new
    return [
        f"对应内容删去“{line}”"
        for line in known.split("\n")
        if normal_text(_clean(line)) not in after
    ]


def _differ(written: str, known: str) -> bool:
    return written != known and normal_text(written) != normal_text(_clean(known))


def _clean(text: str) -> str:
    return _FORBIDDEN.sub(" ", text)
