from quanze.output.markdown_text import escape, escape_line, table_row


def test_markdown_is_escaped() -> None:
    assert escape("a|b*c_<d>&[e]\n#f") == r"a\|b\*c\_\<d\>\&\[e\]<br>\#f"


def test_one_line_has_no_breaks() -> None:
    assert escape_line(" a\n\tb_ ") == r"a b\_"


def test_a_row_of_a_table() -> None:
    assert table_row(["a", ""]) == "| a |  |"
