"""What departments write in the column 意见, in their own words and in sentences."""

import pytest

from quanze.knowledge.opinion_wording import Said, is_opinion, opinion_begun, opinion_given
from quanze.model.opinions import OpinionKind

WORDS = {
    "无意见": (
        "无意见 无 没有 同意。 没意见 没有不同意见 无异议 可行 保留 建议保留 认可 原则同意 暂无意见 我局无意见 "
        "经研究，无意见 对该事项无异议 同意该事项 无意见、建议 √同意 “无意见” 不需要修改"
    ),
    "修改": "修改 建议修改 有修改意见 调整 完善 需修改完善 补充 补充完善 改 修改一下",
    "删除": "删除 建议删除 删掉 删去 取消 剔除 不列入 不予列入 建议不予保留 移出 建议删除该事项",
    "新增": "新增 增加 增列 建议增列 添加 新增事项 补充事项",
    None: (
        "不同意 有意见 有不同意见 保留意见 有异议 列入 不可行 无该事项 无此项 □同意 ×同意 同意？ 看情况 "
        "县水利局 无，修改"
    ),
}


@pytest.mark.parametrize(
    ("word", "kind"), [(word, kind) for kind, words in WORDS.items() for word in words.split()]
)
def test_words(word: str, kind: str | None) -> None:
    assert opinion_given(word) == kind
    assert opinion_begun(f" {word} ").kind == kind


def test_in_a_row_without_item_more_is_a_new_item() -> None:
    words = ("补充", "建议补充", "列入", "补充完善", "修改", "删除")
    kinds = [opinion_given(word, on_item=False) for word in words]
    assert kinds == ["新增", "新增", "新增", "修改", "修改", "删除"]


def test_an_answer_may_leave_the_kind_open() -> None:
    assert all(is_opinion(word) for word in ("有意见", "不同意", "无意见", "列入"))
    assert not any(is_opinion(word) for word in ("", "√", "县水利局", "事项名称", "意见"))


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("修改：把“协助”改为“配合”", "修改", "把“协助”改为“配合”"),
        ("修改：删去“出租房屋”四字", "修改", "删去“出租房屋”四字"),
        ("建议删除：职责交叉", "删除", "职责交叉"),
        ("补充，明确经费来源", "修改", "明确经费来源"),
        ("经研究，建议删除，职责交叉", "删除", "职责交叉"),
        ("无意见，请按程序报批", "无意见", "请按程序报批"),
        ("同意，不需要修改", "无意见", "不需要修改"),
    ],
)
def test_a_word_before_more(text: str, kind: OpinionKind, rest: str) -> None:
    assert opinion_begun(text) == Said(kind, rest)


@pytest.mark.parametrize(
    "text",
    [
        "建议将牵头部门改为县水利局",
        "建议由县水利局调整为县住建局牵头",
        "将“协助”改为“配合”，其余无意见",
        "建议完善配合职责",
        "表述不准确",
    ],
)
def test_sentences_that_ask_for_a_change(text: str) -> None:
    assert opinion_begun(text) == Said("修改", text)


@pytest.mark.parametrize(
    "text",
    [
        # It may be the item, or a part of it.
        "建议删除第3项",
        "建议将第3项删除",
        "删除：“出租房屋”四字",
        "增加：“会同县公安局”",
        "删除，改为由县水利局负责",
        # No consent without reserve.
        "同意，但应明确经费",
        "同意，但建议增加县公安局",
        "同意，由县水利局牵头",
        "修改，删除",
        # No wish for a change.
        "修改后的内容无意见",
        "将积极配合",
        "明确表示不同意",
        "县水利局：无意见",
        "由民政局牵头",
    ],
)
def test_what_is_left_open(text: str) -> None:
    assert opinion_begun(text) == Said(None, text)
