"""What counts as an article, a 款 and an 项, and what does not."""

import pytest

from statute_texts import statute_of

LAST = "本办法自2024年1月1日起施行。"


def tokens(*lines: str) -> str | None:
    articles = statute_of("\n".join(["柳塘市河道办法", *lines])).articles
    return articles.tokens if not articles.low_confidence else f"low {articles.tokens}"


def test_references_at_the_start_of_a_line_are_no_articles() -> None:
    assert (
        tokens(
            "第一条 看护河道。",
            "第二条规定的河道，不含湖泊。",
            "第二条 看护湖泊。",
            "第五条的情形除外。",
            f"第三条 {LAST}",
        )
        == "2 2 1"
    )


def test_an_article_whose_blank_was_lost_is_one_all_the_same() -> None:
    assert tokens("第一条 看护河道。", "第二条为了湖泊，看护湖泊。", f"第三条 {LAST}") == "1 1 1"


def test_a_number_alone_on_its_line_and_other_characters_of_number() -> None:
    assert (
        tokens(
            "第1条",
            "看护河道。",
            "笫二条【湖泊】看护湖泊。",
            "第 三 条　看护水库。",
            f"第４条 {LAST}",
        )
        == "1 1 1 1"
    )


def test_a_number_beyond_any_statute_is_text() -> None:
    assert tokens("第一条 看护河道：", "第九千条 河。", f"第二条 {LAST}") == "2 1"


@pytest.mark.parametrize(
    ("heading", "counts"),
    [
        (["第二章　保　护"], "1"),
        (["第二章　保护河道、", "湖泊和水库"], "1"),
        (["第二章保护"], "1"),
        (["法律责任"], "1"),
        (["附　则"], "1"),
        (["二、保护"], "1"),
        (["二、保护", "（一）河道"], "1"),
        (["第二章的河道，也要看护。"], "2"),
        (["二、也看护湖泊。"], "2"),
    ],
)
def test_headings_between_articles_belong_to_none(heading: list[str], counts: str) -> None:
    assert tokens("第一条 看护河道。", *heading, f"第二条 {LAST}") == f"{counts} 1"


@pytest.mark.parametrize(
    ("lines", "counts"),
    [
        (["（一）河；", "（二）湖。"], "1:1=2"),
        (["(一)河；", "㈡湖。"], "1:1=2"),
        (["（ 一 ）河；", "1.大河；", "2、小河；", "（1）溪；", "①沟；", "⒈渠；"], "1:1=1"),
        (["（一）河；", "前款所列，也看护。", "（一）湖；", "（二）库。"], "2:1=1,2=2"),
        (["一、河；", "二、湖。"], "3"),
        (["1.5 米以上的河道。"], "2"),
    ],
)
def test_items_and_what_is_below_them(lines: list[str], counts: str) -> None:
    assert tokens("第一条 看护下列：", *lines, f"第二条 {LAST}") == f"{counts} 1"


def test_items_right_after_the_number_belong_to_a_first_paragraph() -> None:
    assert tokens("第一条", "（一）河；", "（二）湖。", f"第二条 {LAST}") == "1:1=2 1"


@pytest.mark.parametrize("words", ["（删去）", "（已删除）", "删去。", "【本条已被废止】"])
def test_deleted_articles(words: str) -> None:
    assert tokens(f"第一条　{words}", f"第二条 {LAST}") == "x 1"


def test_a_range_of_deleted_articles() -> None:
    assert tokens("第一条 河。", "第二条至第四条　（删去）", f"第五条 {LAST}") == "1 x x x 1"
    assert tokens("第一条 河。", "第二条至第四条规定的，除外。", f"第二条 {LAST}") == "2 1"


@pytest.mark.parametrize(
    "behind",
    [
        ["附件：名录", "第一条 河"],
        ["附件1", "名录。"],
        ["附表：名录。"],
        ["附：名录。"],
        ["附录 名录"],
        ["柳塘市水利局", "2024年1月1日"],
        ["河道名录（一）", "柳塘河。"],
    ],
)
def test_what_stands_behind_the_last_article_is_not_its_own(behind: list[str]) -> None:
    assert tokens("第一条 河。", f"第二条 {LAST}", *behind) == "1 1"


def test_what_looks_like_an_annex_between_articles_is_none() -> None:
    assert tokens("第一条 河。", "附图：见后。", f"第二条 {LAST}") == "2 1"
    assert tokens("第一条 河。", "附则", f"第二条 {LAST}") == "1 1"
    assert tokens("第一条 河。", f"第二条 {LAST}", "附近的河也看护。") == "1 2"


def test_what_may_be_counted_wrong_is_said() -> None:
    assert tokens("第一条 看护：（一）河；（二）湖。", f"第二条 {LAST}") == "low 1 1"
    assert tokens("第一条 看护河", "道和湖泊。", f"第二条 {LAST}") == "low 2 1"
    assert tokens("第一条 看护河道", f"第二条 {LAST}") == "low 1 1"
    assert tokens("第一条 看护河道。", "第二条 看护湖泊。") == "low 1 1"
    assert tokens("第一条 看护河道。", "第二条 本办法由市水利局解释。") == "1 1"
    assert tokens("第一条 依照第二条第（一）项看护。", f"第二条 {LAST}") == "1 1"
