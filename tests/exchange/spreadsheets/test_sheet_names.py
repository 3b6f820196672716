"""Names of sheets that Excel accepts."""

from hypothesis import given
from hypothesis import strategies as st

from quanze.exchange.spreadsheets.sheet_names import LONGEST, sheet_name


@given(st.lists(st.text(max_size=40), max_size=5))
def test_any_names_become_different_names_that_excel_takes(wanted: list[str]) -> None:
    taken: set[str] = set()
    names = [sheet_name(name, taken) for name in wanted]
    assert len({name.lower() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) <= 2 * LONGEST
        assert not set(name) & set("[]:*?/\\")
        assert name[0] != "'"
        assert name[-1] != "'"


def test_a_name_that_fits_stays() -> None:
    taken: set[str] = set()
    assert sheet_name("基本履职事项", taken) == "基本履职事项"
    assert sheet_name("基本履职事项", taken) == "基本履职事项（2）"
    assert sheet_name("收回/承接", taken) == "收回／承接"
    assert sheet_name("History", taken) == "History表"
