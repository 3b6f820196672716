"""Whether what was adopted in the round before is carried out in the draft to be sent."""

from collections.abc import Callable, Iterator, Sequence

from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.opinion_files import OpinionFile
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.rules.process.carrying_out import DraftItems, failing
from quanze.text.languages import Text
from quanze.usage import UsageError

#: How many opinions a sentence lists before it only counts.
_NAMED = 8


def check_carried_out(
    files: Sequence[OpinionFile], number: int, draft: Draft, earlier: Callable[[str], Draft]
) -> None:
    """Refuse to send round ``number`` while ``draft`` lacks what was adopted, as Q704 would say.

    Args:
        files: of the round before.
        number: of the round to be sent.
        draft: to be sent.
        earlier: gives a frozen draft by name; UsageError where it is gone, which hides nothing but
            this check.

    Raises:
        UsageError: naming the opinions.
    """
    missing = list(_missing(files, draft, earlier))
    if not missing:
        return
    more = "……" if len(missing) > _NAMED else ""
    shown = missing[:_NAMED]
    raise UsageError(
        Text(
            f"第 {number - 1} 轮采纳的意见有 {len(missing)} 条在 {draft.name} 里没有落实"
            f"（{'、'.join(shown)}{more}）",
            f"{len(missing)} opinions adopted in round {number - 1} are not carried out in "
            f"{draft.name} ({', '.join(shown)}{more})",
        ),
        Text(
            "请先改清单并换版本；由别的事项落实的，在“落实事项”写明编号；确实要送的，加 --force",
            "Change the list and its 版本 first, name the items that carry them out under "
            "落实事项, or send with --force.",
        ),
    )


def _missing(
    files: Sequence[OpinionFile], draft: Draft, earlier: Callable[[str], Draft]
) -> Iterator[str]:
    drafts: dict[str, Draft | None] = {}
    items: dict[tuple[str, str], DraftItems] = {}

    def of(one: Draft, code: str) -> DraftItems | None:
        if code not in one.by_code:
            return None
        key = (one.name if one is not draft else "", code)
        if key not in items:
            items[key] = DraftItems(one.by_code[code].model)
        return items[key]

    for file in files:
        name = file.model.head.draft
        for opinion in file.model.opinions:
            if opinion.answer is None or opinion.answer.decision != "采纳":
                continue
            if name not in drafts:
                try:
                    drafts[name] = earlier(name)
                except UsageError:
                    drafts[name] = None
            before = drafts[name]
            if before is None:
                continue
            code = (opinion.code or "")[:TOWNSHIP_DIGITS]
            if not code and len(before.townships) == 1:
                code = before.townships[0].code
            old, new = of(before, code), of(draft, code)
            if old is None or new is None:
                continue
            if failing(opinion, file.department, old, new) is not None:
                what = opinion.item or opinion.name or "新增"
                yield f"{file.department} {opinion.id} {what}"
