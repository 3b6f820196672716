"""Which raw items are proposed as one, and where 并入 leads."""

import pytest

from drafting_samples import YES, raw_item
from quanze.drafting.merge_requests import (
    MergeRequest,
    accepted,
    merged_items,
    parse_merge_request,
)
from quanze.drafting.merge_roots import merge_roots
from quanze.drafting.merging import Pair, like_pairs, proposals
from quanze.knowledge.decisions.row import Result
from quanze.model.raw_items import RawItem
from quanze.usage import UsageError


def named(*names: str, **values: object) -> list[RawItem]:
    return [raw_item(f"Y{n}", name=name, **values) for n, name in enumerate(names, 1)]


def pairs(items: list[RawItem], at_least: float = 0.8, *results: Result) -> list[Pair]:
    return like_pairs(items, list(results) or ["待定"] * len(items), at_least)


def test_names_equal_but_for_punctuation_score_one() -> None:
    (pair,) = pairs(named("秸秆禁烧巡查", "秸秆禁烧 巡查。", "河道保洁"))
    assert (pair.first, pair.second, pair.score) == (0, 1, 1.0)
    assert "same-name" in pair.signs


def test_basis_and_office_raise_the_score() -> None:
    names = ("高标准农田建设施工协调", "高标准农田建设施工的协调工作")
    (plain,) = pairs(named(*names))
    (office,) = pairs(named(*names, office="农业农村办公室"))
    (both,) = pairs(named(*names, office="农业农村办公室", legal_basis=["《农业法》第一条"]))
    assert plain.score < office.score < both.score < 1


@pytest.mark.parametrize("basis", [(), ("《动物防疫法》第一条",)])
def test_names_that_tell_tasks_apart_stay_below_what_is_accepted(basis: tuple[str, ...]) -> None:
    items = named("春季动物疫病强制免疫组织实施", "秋季动物疫病强制免疫组织实施", legal_basis=basis)
    found = pairs(items, 0.5)
    assert all(pair.score < 0.9 and "differing-words" in pair.signs for pair in found)
    # Without a basis in common nothing speaks for them but the wording.
    assert bool(found) is bool(basis)


def test_items_that_go_to_different_lists_stay_below_what_is_accepted() -> None:
    items = named("秸秆禁烧巡查", "秸秆禁烧巡查")
    (pair,) = pairs(items, 0.8, "基本", "收回")
    assert pair.score < 0.9
    assert "other-list" in pair.signs
    (open_pair,) = pairs(items, 0.8, "基本", "待定")
    assert open_pair.score == 1


def test_groups_are_tied_by_their_pairs_and_headed_by_the_settled_one() -> None:
    items = named("秸秆禁烧巡查", "河道保洁", "秸秆禁烧巡查", "河道 保洁", "秸秆禁烧巡查")
    items[2] = items[2].model_copy(update=YES)
    items[4] = items[4].model_copy(update={"went_to": ("J001",)})
    first, second = proposals(items, pairs(items))
    assert (first.into, [one.id for one in first.members]) == ("Y5", ["Y1", "Y3"])
    assert (second.into, [one.id for one in second.members]) == ("Y2", ["Y4"])


def test_the_first_answered_item_heads_a_group_where_none_is_settled() -> None:
    items = named("秸秆禁烧巡查", "秸秆禁烧巡查")
    items[1] = items[1].model_copy(update=YES)
    (group,) = proposals(items, pairs(items))
    assert group.into == "Y2"
    assert accepted([group]) == [MergeRequest("Y1", "Y2")]


def test_many_like_names_are_compared_in_little_time() -> None:
    names = [f"对{chr(0x4E00 + n)}{chr(0x5E00 + n)}{chr(0x6E00 + n)}的处罚" for n in range(800)]
    assert pairs(named(*names, names[7])) == [Pair(7, 800, 1.0, ("same-name",))]


# 并入


def merged(**into: str | None) -> list[RawItem]:
    return [raw_item(one, merged_into=other) for one, other in into.items()]


def test_where_chains_and_circles_lead() -> None:
    items = merged(A="B", B="C", C=None, D="X", E="D", F="G", G="H", H="G", I="I")
    roots = {one: (root.id, root.wrong) for one, root in merge_roots(items).items()}
    assert roots["A"] == roots["B"] == roots["C"] == ("C", "")
    assert roots["D"] == ("D", "none")
    assert roots["E"] == ("D", "")
    assert roots["G"] == ("G", "circle")
    assert roots["H"] == ("H", "circle")
    assert roots["F"][1] == ""
    assert roots["I"] == ("I", "circle")


# What is asked for


@pytest.mark.parametrize("word", ["Y1", "Y1=", "=Y2", "Y1=Y2=Y3", ""])
def test_requests_that_cannot_be_read(word: str) -> None:
    with pytest.raises(UsageError):
        parse_merge_request(word)


def test_a_request_with_a_full_width_sign() -> None:
    assert parse_merge_request("Y0013＝ Y0007") == MergeRequest("Y0013", "Y0007")


@pytest.mark.parametrize(
    ("one", "into", "word"),
    [
        ("Y009", "A", "没有原始事项“Y009”"),
        ("C", "C", "绕回到自己"),
        ("C", "A", "绕回到自己"),
        ("A", "C", "已经并入 B"),
    ],
)
def test_merges_that_cannot_be_done(one: str, into: str, word: str) -> None:
    items = merged(A="B", B="C", C=None)
    with pytest.raises(UsageError) as caught:
        merged_items(items, [MergeRequest(one, into)], "raw.yaml")
    assert word in caught.value.message.zh


def test_a_merge_asked_for_twice_is_one() -> None:
    items = merged(A="B", B=None)
    assert merged_items(items, [MergeRequest("Ａ", "B")], "raw.yaml") == tuple(items)
