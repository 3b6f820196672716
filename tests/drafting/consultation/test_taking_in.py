"""Answers into a file of opinions: nothing lost, nothing doubled, what is doubtful told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultation_parts import CODE, TODAY, draft, list_text, opinions, row, said, take
from quanze.drafting.consultation.subjects import keys_of
from quanze.drafting.consultation.taken_in import TakenIn
from quanze.model.opinions import Opinions
from quanze.usage import UsageError

ASKED = ("P001", "P002", "P003", "P004", "S001")


def agreed(model: Opinions) -> set[str]:
    return {key.id for key in keys_of(model.agreed)}


def notes(taken: TakenIn) -> str:
    return "\n".join(f"{one.place.zh}：{one.message.zh}" for one in taken.notes)


def test_consent_and_opinions_go_where_they_belong() -> None:
    taken = take(
        opinions(*ASKED),
        row("P001", "无意见"),
        row("P002", "修改", suggestion="增加夜查", reason="需要"),
        row("P003"),
    )
    assert agreed(taken.model) == {"P001"}
    assert said(taken) == [("P002", "修改", "增加夜查")]
    assert (taken.answered, taken.blank, taken.changed) == (2, 1, True)
    assert taken.model.head.received == TODAY
    assert taken.model.opinions[0].name == "流动人口信息采集"


@pytest.mark.parametrize("number", ["p2", "Ｐ２", "配2", "2", "P002", " P 002 ", "2.0"])
def test_ids_in_other_forms(number: str) -> None:
    taken = take(opinions(*ASKED), row(number, "删除", list_name="配合履职事项"))
    assert said(taken) == [("P002", "删除", None)]


def test_several_numbers_in_one_cell_are_several_opinions() -> None:
    taken = take(opinions(*ASKED), row("配2、配3", "修改", suggestion="统一表述"))
    assert said(taken) == [("P002", "修改", "统一表述"), ("P003", "修改", "统一表述")]
    assert taken.model.opinions[0].remarks == "与 P003 同一条意见"


def test_the_id_wins_over_a_changed_name_which_is_told() -> None:
    taken = take(opinions(*ASKED), row("P002", "删除", name="流动人口及出租屋信息采集"))
    assert said(taken) == [("P002", "删除", None)]
    assert "P002 的名称写成了“流动人口及出租屋信息采集”" in notes(taken)


def test_a_name_of_another_item_beside_an_id_is_told() -> None:
    taken = take(opinions(*ASKED), row("P002", "删除", name="无偿献血组织动员"))
    assert said(taken) == [("P002", "删除", None)]
    assert "名称却是 P003 的" in notes(taken)


def test_a_bare_number_yields_to_a_name_that_fits_another_item() -> None:
    taken = take(opinions(*ASKED), row("2", "删除", name="无偿献血组织动员", list_name="配合"))
    assert said(taken) == [("P003", "删除", None)]
    assert "按名称认作 P003" in notes(taken)


@pytest.mark.parametrize(
    "name", ["规模畜禽养殖污染的防治", "畜禽养殖规模污染防治", "规模畜禽养殖 污染防治"]
)
def test_without_id_the_name_tells(name: str) -> None:
    taken = take(opinions(*ASKED), row(None, "删除", name=name))
    assert said(taken) == [("P004", "删除", None)]


def test_an_unknown_item_is_one_sentence() -> None:
    with pytest.raises(UsageError) as caught:
        take(opinions(*ASKED), row("P099", "删除", name="天文观测"))
    assert "没有这个事项：P099、“天文观测”" in caught.value.message.zh


def test_consent_filled_down_through_blank_rows_is_passed_over_and_told() -> None:
    rows = (row("P001", "无意见"), row(None, "无意见", code=""), row(None, "无意见", code=""))
    taken = take(opinions(*ASKED), *rows, own=True)
    assert agreed(taken.model) == {"P001"}
    assert "2 行只写了“无意见”" in notes(taken)


def test_a_new_item_needs_no_id() -> None:
    taken = take(opinions(*ASKED), row(None, "新增", name="养犬管理", list_name="配合"))
    (one,) = taken.model.opinions
    assert (one.item, one.name, one.list_name, one.code) == (None, "养犬管理", "配合", CODE)


def test_a_name_without_opinion_that_no_item_has_is_taken_as_new() -> None:
    taken = take(opinions(*ASKED), row(None, None, name="养犬管理"))
    assert said(taken) == [(None, "新增", None)]
    assert "按“新增”记" in notes(taken)


def test_double_answers_are_joined_and_different_ones_both_kept() -> None:
    taken = take(
        opinions(*ASKED),
        row("P001", "修改", suggestion="甲"),
        row("p1", "修改", suggestion="甲 "),
        row("P001", "删除"),
    )
    assert said(taken) == [("P001", "修改", "甲"), ("P001", "删除", None)]
    assert "重复，合为一条" in notes(taken)
    assert "意见不同（修改、删除），两条都记入" in notes(taken)


def test_consent_beside_an_opinion_on_one_item_is_kept_as_well() -> None:
    taken = take(opinions(*ASKED), row("P001", "无意见"), row("P001", "删除"))
    assert [kind for _, kind, _ in said(taken)] == ["无意见", "删除"]
    assert agreed(taken.model) == set()


def test_the_rest_without_objection() -> None:
    rest = row(None, "无意见", scope="rest")
    taken = take(opinions(*ASKED), row("P001", "删除"), rest)
    assert agreed(taken.model) == set(ASKED) - {"P001"}
    alone = take(opinions(), rest)
    assert [(one.opinion, one.remarks) for one in alone.model.opinions] == [
        ("无意见", "对其余事项")
    ]


def test_a_later_answer_replaces_an_open_one_but_never_a_decided_one() -> None:
    first = take(
        opinions(*ASKED),
        row("P001", "修改", suggestion="甲"),
        row("P002", "修改", suggestion="乙"),
        row("P003", "删除"),
        row("P004", "无意见"),
    ).model
    decided = first.opinions[1].model_copy(update={"answer": {"decision": "采纳"}})
    known = Opinions.model_validate(
        first.model_copy(update={"opinions": (first.opinions[0], decided, first.opinions[2])})
    )
    later = take(
        known,
        row("P001", "删除"),
        row("P002", "无意见"),
        row("P003"),
        row("P004", "修改", suggestion="丁"),
    )
    assert said(later) == [
        ("P001", "删除", None),
        ("P002", "修改", "乙"),
        ("P003", "删除", None),
        ("P004", "修改", "丁"),
    ]
    assert [one.id for one in later.model.opinions] == ["001", "002", "003", "004"]
    assert later.model.opinions[1].answer is not None
    told = notes(later)
    assert "第 001 条意见以这次的为准（修改 → 删除）" in told
    assert "与已经答复的第 002 条不同；原意见和答复保留" in told
    assert "P004 原来是无意见，这次是“修改”" in told


def test_edits_without_an_opinion_are_told() -> None:
    taken = take(opinions(*ASKED), row("P001", None, name="校园周边安全大检查"))
    assert not taken.changed
    assert "改了 P001 的“事项名称”，但没有写意见" in notes(taken)


def test_townships_are_told_apart_by_code_or_name() -> None:
    both = draft(list_text(), list_text(code="320999102", township="双河镇"))
    model = opinions("P001")
    taken = take(model, row("P002", "删除", code="", township="双河镇人民政府"), of=both)
    assert taken.model.opinions[0].code == "320999102"
    with pytest.raises(UsageError, match="no list of"):
        take(model, row("P002", "删除", code="320999199"), of=both)


ANSWERS = st.tuples(
    st.sampled_from(["P001", "p2", "配3", "4", "S001"]),
    st.sampled_from(["无意见", "修改", "删除", "同意", None]),
    st.sampled_from([None, "增加夜查", "改为每季度一次"]),
)


@settings(max_examples=40)
@given(st.lists(ANSWERS, max_size=7))
def test_the_same_answers_twice_change_nothing(answers: list[tuple[str, str, str]]) -> None:
    rows = [
        row(number, opinion, list_name="收回" if number == "S001" else "配合", suggestion=text)
        for number, opinion, text in answers
    ]
    once = take(opinions(*ASKED), *rows)
    again = take(once.model, *rows)
    assert again.model == once.model
    assert not again.changed
    spoken = {one.item for one in once.model.opinions} | agreed(once.model)
    filled = [one for one in rows if not one.is_blank]
    assert len(spoken) == len({one.number for one in filled})


def test_an_item_that_was_put_to_others_is_taken_in_and_told() -> None:
    taken = take(opinions("P001"), row("P002", "删除"))
    assert said(taken) == [("P002", "删除", None)]
    assert "P002 不在送给这个部门的事项里，照样记入" in notes(taken)


def test_what_is_said_of_the_whole_list_is_an_opinion_on_no_item() -> None:
    taken = take(opinions(*ASKED), row(None, "修改", scope="all", suggestion="统一体例"))
    assert said(taken) == [(None, "修改", "统一体例")]
    assert taken.model.opinions[0].name is None


def test_new_items_say_where_they_were_written() -> None:
    both = draft(list_text(), list_text(code="320999102", township="双河镇"))
    taken = take(
        opinions(*ASKED),
        row("P001", "新增", name="养犬管理"),
        row(None, "新增", name="秸秆禁烧", code="", township="三河镇"),
        of=both,
    )
    first, second = taken.model.opinions
    assert (first.item, first.name, first.remarks) == (None, "养犬管理", "写在 P001 一行")
    assert (second.code, second.remarks) == (None, "乡镇写的是“三河镇”")
    assert "没有“三河镇”这个乡镇（街道），意见照样记入" in notes(taken)


def test_a_row_that_names_nothing_is_one_sentence() -> None:
    with pytest.raises(UsageError) as caught:
        take(opinions(*ASKED), row(None, "删除"))
    assert "没有写是哪个事项" in caught.value.message.zh
