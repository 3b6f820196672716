"""The counts of one text, token by token."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.knowledge.laws.articles import Article, ArticleTable, write_token
from quanze.text.pins import Number

TABLE = ArticleTable(6, "3 2:1=5 - x 3:1=2,3=4 1 5-1@1:1=4 5-2@2 6-1@x")


@pytest.mark.parametrize(
    ("number", "article"),
    [
        (Number(1), Article(3, {})),
        (Number(2), Article(2, {1: 5})),
        (Number(3), None),
        (Number(4), Article(0, {}, "deleted")),
        (Number(5), Article(3, {1: 2, 3: 4})),
        (Number(6), Article(1, {})),
        (Number(7), None),
        (Number(0), None),
        (Number(5, 1), Article(1, {1: 4})),
        (Number(5, 2), Article(2, {})),
        (Number(5, 3), None),
        (Number(1, 1), None),
        (Number(6, 1), Article(0, {}, "deleted")),
    ],
)
def test_articles_by_number(number: Number, article: Article | None) -> None:
    assert TABLE.article(number) == article
    assert TABLE.has_number(number) == (article is not None and article.state == "present")


def test_an_article_has_as_many_items_as_its_longest_paragraph() -> None:
    article = TABLE.article(Number(5))
    assert article is not None
    assert article.most_items() == 4
    assert Article(2, {}).most_items() == 0


def test_the_total_counts_inserted_articles_and_no_deleted_ones() -> None:
    assert ArticleTable(3, "1 x 1 2-1@1 2-2@3").total() == 4
    assert ArticleTable(3, None).total() == 3


def test_deleted_inserted_articles_do_not_count() -> None:
    assert ArticleTable(2, "1 1 2-1@1 2-2@x").total() == 3


def test_only_the_highest_number_is_known() -> None:
    table = ArticleTable(12, None)
    assert not table.counted
    assert [number for number in range(15) if table.has_number(Number(number))] == list(
        range(1, 13)
    )
    # Whether an article was inserted is not known either way.
    assert table.has_number(Number(3, 1))
    assert table.article(Number(3)) is None


ARTICLES = st.builds(
    lambda paragraphs, items: Article(
        paragraphs, {number: count for number, count in items.items() if number <= paragraphs}
    ),
    st.integers(1, 20),
    st.dictionaries(st.integers(1, 20), st.integers(1, 30), max_size=4),
)


@given(st.lists(st.one_of(ARTICLES, st.just(Article(0, {}, "deleted"))), min_size=1, max_size=9))
def test_what_is_written_is_read(articles: list[Article]) -> None:
    tokens = " ".join(write_token(article) for article in articles)
    table = ArticleTable(len(articles), tokens)
    assert [table.article(Number(at)) for at in range(1, len(articles) + 1)] == articles
