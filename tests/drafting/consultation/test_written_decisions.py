"""Decisions in a table: which are written, and which there is nothing to decide on."""

from consultation_parts import opinion_file, opinions
from quanze.drafting.consultation.written_decisions import WrittenDecision, decide
from quanze.text.languages import Text


def written(id_: str, kind: str, decision: str) -> WrittenDecision:
    place = Text(f"第 {id_} 行", f"row {id_}")
    return WrittenDecision(place, "县公安局", id_, "P001", kind, "", decision, "", "")


def test_only_opinions_that_ask_for_something_are_decided_on() -> None:
    said = [
        {"id": "001", "item": "P001", "opinion": "删除"},
        {"id": "002", "item": "P001", "opinion": "无意见"},
    ]
    file = opinion_file(opinions(opinions=said))
    rows = [written("001", "删除", "不采纳"), written("002", "无意见", "采纳")]
    decided = decide([file], rows)
    assert (decided.new, decided.same, decided.left_out) == (1, 0, [])
    assert [note.message.zh for note in decided.unreasoned] == [
        "县公安局第 001 条不采纳，没有写理由"
    ]
    assert [note.message.zh for note in decided.notes] == [
        "县公安局第 002 条是无意见，不用处理，没有写入"
    ]
