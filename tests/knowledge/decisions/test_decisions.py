"""The decision table: total, careful, and open to a workspace's own rows."""

from itertools import product
from typing import get_args

import pytest

from quanze.knowledge.decisions.contradictions import against
from quanze.knowledge.decisions.decide import decide, deciding_row, unreached_rows
from quanze.knowledge.decisions.own_rows import table_with
from quanze.knowledge.decisions.row import ANSWERS, GROUNDS, LED_BY, Answer, Facts, Row
from quanze.knowledge.decisions.table import NO_ROW, ROWS
from quanze.model.raw_items import Destination, RawItem
from quanze.model.settings import DecisionRow
from quanze.usage import UsageError

THREE = [Facts(one, two, three) for one, two, three in product(ANSWERS, repeat=3)]
#: What is known besides: nothing, a superior that leads, a ground, both.
BESIDES: list[tuple[frozenset[str], frozenset[str]]] = [
    (frozenset(), frozenset()),
    (frozenset({"主导"}), frozenset()),
    (frozenset(), frozenset({"无监管对象"})),
    (frozenset({"法定", "派驻"}), frozenset({"技术承接难"})),
]
EVERY = [
    Facts(one.basis_sufficient, one.needed, one.feasible, led_by, grounds)  # type: ignore[arg-type]
    for one in THREE
    for led_by, grounds in BESIDES
]


def own(**values: object) -> DecisionRow:
    return DecisionRow.model_validate({"id": "A1", "result": "收回", **values})


def result(answers: str, led_by: tuple[str, ...] = (), grounds: tuple[str, ...] = ()) -> str:
    words: dict[str, Answer] = {"是": "是", "否": "否", "?": "未答"}
    basis, needed, feasible = (words[one] for one in answers)
    facts = Facts(basis, needed, feasible, frozenset(led_by), frozenset(grounds))  # type: ignore[arg-type]
    return deciding_row(facts).result


def test_every_combination_has_a_row_of_the_table() -> None:
    assert NO_ROW not in {deciding_row(facts) for facts in EVERY}


def test_every_row_decides_something() -> None:
    assert unreached_rows(ROWS) == []


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ("是是是", "基本"),
        ("是是否", "收回"),
        ("是否否", "收回"),
        ("是?否", "收回"),
        ("否否是", "不列入"),
        ("否否?", "不列入"),
        ("是否是", "待定"),
        ("否是是", "待定"),
        ("否是否", "待定"),
        ("???", "待定"),
        ("?否否", "待定"),
        ("是是?", "待定"),
    ],
)
def test_what_the_three_answers_give(answers: str, expected: str) -> None:
    assert result(answers) == expected


def test_any_principle_makes_it_cooperative_and_any_ground_reclaims_it() -> None:
    assert {result("是是是", (one,)) for one in LED_BY} == {"配合"}
    assert {result("是是是", LED_BY, (one,)) for one in GROUNDS} == {"收回"}
    assert result("???", (), ("行权频率低",)) == "收回"


def test_what_nobody_answered_is_never_put_into_a_list_but_for_a_ground() -> None:
    for facts in EVERY:
        if facts.missing and not facts.grounds:
            decided = deciding_row(facts).result
            settled = facts.basis_sufficient == "是" and facts.feasible == "否"
            assert decided in ("待定", "不列入") or settled


def test_no_row_gives_a_power_to_a_township() -> None:
    assert "赋权" not in {row.result for row in ROWS}


def test_what_is_written_goes_before_the_table() -> None:
    item = RawItem.model_validate(
        {"id": "Y1", "name": "甲", "needed": "否", "proposed_list": "赋权"}
    )
    decision = decide(item)
    assert (decision.result, decision.written, decision.row.result) == ("赋权", True, "待定")
    assert decision.missing == ("basis_sufficient", "feasible")


def test_a_class_that_the_table_gives_is_never_a_contradiction() -> None:
    for facts in EVERY:
        decided = deciding_row(facts).result
        if decided != "待定":
            assert against(decided, facts) == ()


@pytest.mark.parametrize("destination", get_args(Destination))
def test_unanswered_questions_contradict_nothing(destination: Destination) -> None:
    assert against(destination, Facts()) == ()


# A workspace's own rows


def test_a_row_of_ones_own_stands_in_front_and_one_with_a_known_id_in_its_place() -> None:
    table = table_with([own(needed=["否"]), own(id="D08", result="待定", feasible="是")])
    assert [row.id for row in table] == ["A1", *(row.id for row in ROWS)]
    assert deciding_row(Facts("是", "否", "是"), table).result == "收回"
    assert deciding_row(Facts("是", "是", "是"), table).result == "待定"


def test_presence_and_absence_of_grounds() -> None:
    (row,) = [row for row in table_with([own(grounds="无", led_by="有")]) if row.id == "A1"]
    assert row.applies(Facts(led_by=frozenset({"责任"})))
    assert not row.applies(Facts())
    assert not row.applies(Facts(led_by=frozenset({"责任"}), grounds=frozenset({"无监管对象"})))


def test_rows_that_leave_gaps_end_in_a_person() -> None:
    rows: tuple[Row, ...] = table_with([own(needed="是")])[:1]
    assert deciding_row(Facts(), rows) is NO_ROW


def test_a_row_behind_one_that_takes_all_is_named() -> None:
    table = table_with([own()])
    assert unreached_rows(table) == list(ROWS)


@pytest.mark.parametrize(
    ("rows", "word"),
    [
        ([own(id=" ")], "编号不能是"),
        ([own(id="D99")], "编号不能是"),
        ([own(), own(result="基本")], "用了两次"),
        ([own(led_by=["无", "法定"])], "不能与其他并写"),
    ],
)
def test_rows_that_cannot_be(rows: list[DecisionRow], word: str) -> None:
    with pytest.raises(UsageError) as caught:
        table_with(rows)
    assert word in caught.value.message.zh


def test_settings_offer_the_words_of_the_model() -> None:
    def words(name: str) -> tuple[str, ...]:
        annotation = DecisionRow.model_fields[name].annotation
        return get_args(get_args(annotation)[0])

    assert words("led_by") == ("有", "无", *LED_BY)
    assert words("grounds") == ("有", "无", *GROUNDS)
    assert words("needed") == ANSWERS
    results = get_args(DecisionRow.model_fields["result"].annotation)
    assert results == (*get_args(Destination), "待定")
