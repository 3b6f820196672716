"""Ranges of fines: what is read, what is not, and where it stands."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quanze.text.fines import FineRange, read_fines


def written(one: FineRange) -> str:
    """[500, 1000) 元."""
    left, right = "[("[not one.low_included], "])"[not one.high_included]
    return f"{left}{one.low.normalize():f}, {one.high.normalize():f}{right}{one.unit}"


def ranges(text: str) -> list[str]:
    return [written(fine.range) for fine in read_fines(text)]


def keys(text: str) -> list[str]:
    return [fine.key for fine in read_fines(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("处500元以上不满1000元的罚款", "[500, 1000)元"),
        ("1千元以上5千元以下", "[1000, 5000]元"),
        ("一万元以上三万元以下", "[10000, 30000]元"),
        ("处１０００元以上２０００元以下罚款", "[1000, 2000]元"),
        ("处 500 元以上　1000 元以下 的罚款", "[500, 1000]元"),
        ("可以处不满2000元的罚款", "[0, 2000)元"),
        ("处2万元以内罚款", "[0, 20000]元"),
        ("罚款500元至1000元", "[500, 1000]元"),
        ("500—1000元罚款", "[500, 1000]元"),
        ("处1万以上3万元以下罚款", "[10000, 30000]元"),
        ("处超过1万元、3万元以下的罚款", "(10000, 30000]元"),
        ("1.5万元以上（不含）3万元以下（含3万元）的罚款", "(15000, 30000]元"),
        ("3万元以上5万元以下（不含5万元）的罚款", "[30000, 50000)元"),
        ("处200元罚款", "[200, 200]元"),
        ("处违法所得一倍以上三倍以下的罚款", "[1, 3]倍"),
        ("并处货值金额百分之二以上百分之四以下的罚款", "[2, 4]%"),
        ("罚款金额为500元以上1000元以下，并通报批评", "[500, 1000]元"),
    ],
)
def test_ranges_that_are_read(text: str, expected: str) -> None:
    assert ranges(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "警告",
        "按照法定幅度处罚",
        "处5000元以上罚款",  # without an upper end
        "5-10万元",  # five, or fifty thousand
        "处1000元以上500元以下罚款",
        "处一倍以上500元以下罚款",
        "1万5元以下罚款",
        "违法所得不满500元的，警告",  # a condition, no fine
        "占用面积20平方米以上",
        "处500元以上1000元以下罚款" + "，" * 2000,
    ],
)
def test_what_is_not_certain_is_not_read(text: str) -> None:
    assert read_fines(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("责令停止违法行为、排除阻碍，没收违法所得，并处500元以下罚款", ["元"]),
        ("责令限期改正并处500元以下罚款", ["元"]),
        (
            "警告，对个人处1000元以下的罚款，对单位处5万元以下的罚款",
            ["对个人|元", "对单位|元"],
        ),
        ("每吨处100元以上200元以下的罚款", ["每吨|元"]),
        ("货值金额不足一万元的，并处五千元以下的罚款", ["货值金额不足一万元的|元"]),
        ("责令改正；逾期不改正的，处2万元以下罚款", ["逾期不改正的|元"]),
        ("责令改正，逾期不改正，处2万元以下罚款", ["逾期不改正|元"]),
        (
            "处违法所得1倍以下罚款，没有违法所得的，处1万元以下罚款",
            ["违法所得|倍", "没有违法所得的|元"],
        ),
    ],
)
def test_the_key_tells_whom_and_when(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


def test_the_place_is_that_of_the_range() -> None:
    text = "责令改正；对个人处 500元 以上不满1000元的罚款"
    (fine,) = read_fines(text)
    assert text[slice(*fine.span)] == "500元 以上不满1000元"


@settings(max_examples=60)
@given(st.integers(0, 100_000), st.integers(1, 100_000), st.booleans())
def test_what_is_written_is_read(low: int, width: int, closed: bool) -> None:
    high = low + width
    end = f"{high}元以下" if closed else f"不满{high}元"
    (fine,) = read_fines(f"责令改正，处{low}元以上{end}的罚款。")
    assert written(fine.range) == f"[{low}, {high}{'])'[not closed]}元"


@settings(max_examples=60)
@given(st.text(alphabet="一二千万0159元倍以上下不满至-处罚款，；对的（）含 ", max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    for fine in read_fines(text):
        assert fine.range.low <= fine.range.high
        assert text[slice(*fine.span)].strip() == text[slice(*fine.span)] != ""
