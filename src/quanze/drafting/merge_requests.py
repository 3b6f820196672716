"""Merges that somebody asked for: ``Y0013=Y0007``, or every proposal from a score on."""

from collections.abc import Sequence
from dataclasses import dataclass

from quanze.drafting.merge_roots import merge_roots
from quanze.drafting.merging import Proposal
from quanze.model.raw_items import RawItem
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.text.normal import normal_text
from quanze.usage import UsageError


@dataclass(frozen=True, slots=True)
class MergeRequest:
    """Merge the raw item ``id`` into the raw item ``into``."""

    id: str
    into: str


def parse_merge_request(word: str) -> MergeRequest:
    """``Y0013=Y0007`` as typed.

    Raises:
        UsageError: for any other form.
    """
    one, sign, other = word.replace("＝", "=").partition("=")
    if not sign or not one.strip() or not other.strip() or "=" in other:
        raise UsageError(
            Text(f"--merge 不能是“{word}”", f"--merge cannot be “{word}”"),
            Text(
                "请写成 编号=并入的编号，如 Y0013=Y0007",
                "Write ID=ID, such as Y0013=Y0007: the first goes into the second.",
            ),
        )
    return MergeRequest(one.strip(), other.strip())


def accepted(proposals: Sequence[Proposal]) -> list[MergeRequest]:
    """Every proposal as a request."""
    return [
        MergeRequest(member.id, proposal.into)
        for proposal in proposals
        for member in proposal.members
    ]


def merged_items(
    items: Sequence[RawItem], requests: Sequence[MergeRequest], file: str
) -> tuple[RawItem, ...]:
    """The raw items with 并入 as asked for.

    Raises:
        UsageError: where an id does not exist, an item is merged already, or merging would lead
            round in a circle.
    """
    by_key = {normal_text(item.id): item for item in items}
    for request in requests:
        item, target = (_known(one, by_key, file) for one in (request.id, request.into))
        before = item.merged_into
        if before and normal_text(before) != normal_text(target.id):
            raise UsageError(
                Text(
                    f"“{file}”：{item.id} 已经并入 {before}，不能再并入 {target.id}",
                    f"“{file}”: {item.id} is merged into {before} and cannot go into {target.id}",
                ),
                Text("请先改它的“并入”", "Change its 并入 first."),
            )
        by_key[normal_text(item.id)] = item.model_copy(update={"merged_into": target.id})
        now = tuple(by_key.values())
        if merge_roots(now)[item.id].wrong == "circle":
            raise UsageError(
                Text(
                    f"“{file}”：{item.id} 并入 {target.id} 会绕回到自己",
                    f"“{file}”: merging {item.id} into {target.id} leads back to it",
                ),
                Text("请只并一个方向", "Merge in one direction only."),
            )
    return tuple(by_key.values())


def _known(word: str, by_key: dict[str, RawItem], file: str) -> RawItem:
    item = by_key.get(normal_text(word))
    if item is not None:
        return item
    guess = nearest(normal_text(word), by_key, at_least=0.5)
    raise UsageError(
        Text(f"“{file}”里没有原始事项“{word}”", f"“{file}” has no raw item “{word}”"),
        Text(f"最接近的是“{guess}”", f"The nearest is “{guess}”.") if guess else None,
    )
