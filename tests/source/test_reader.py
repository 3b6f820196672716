"""A file read: slips repaired in memory, syntax errors in plain words, one finding a mistake."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quanze.model.keys import all_keys
from quanze.source.defects import MOST_DEFECTS
from quanze.source.reader import MOST_BYTES, read_document
from reading import HEAD, found, read

BOTH = pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
ITEM = "基本履职事项:\n  - 编号: J001\n"
CLEAN = {"基本履职事项": [{"编号": "J001", "名称": "甲"}]}


@BOTH
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("基本履职事项：\n  - 编号：J001\n    名称： 甲\n", ["：", "：", "："]),
        ("基本履职事项:\n　- 编号: J001\n　　名称: 甲\n", ["　", "　　"]),
        ("基本履职事项:\n\t- 编号: J001\n\t\t名称: 甲\n", ["\t", "\t\t"]),
        ("基本履职事项:\n\t- 编号: J001\n\t  名称: 甲\n", ["\t", "\t  "]),
        ("基本履职事项:\n  - 编号: J001\n\t名称: 甲\n", ["\t"]),
        ("基本履职事项:\n  - 编号: J001\n  \u3000  名称: 甲\n", ["\u3000  "]),
        ("\t基本履职事项:\n  - 编号: J001\n    名称: 甲\n", ["\t"]),
        ("基本履职事项:\n  - 编号: J001\n    名称:： 甲\n", [":："]),
        ("基本履职事项:\n  - 编号: J001\n\u3000# 说明\n    名称: 甲\n", ["\u3000"]),
        ("基本履职事项:\n  - 编号: J001\n\t# 说明\n    名称: 甲\n", ["\t"]),
        ("基本履职事项:\r\n  - 编号：J001\r\n    名称: 甲\r\n", ["："]),
        ("基本履职事项:\n  - 编号: J001\n    名\u2028称: 甲\n", ["\u2028"]),
    ],
)
def test_slips_of_the_keyboard(text: str, expected: list[str], pure: bool) -> None:
    assert read(text, pure=pure).data == CLEAN
    marks = found(text, pure=pure)
    assert [mark for _, mark in marks] == expected
    assert all(code.startswith("Q004") for code, _ in marks)


@BOTH
@pytest.mark.parametrize(
    ("text", "code", "mark"),
    [
        ("基本履职事项:\n  - 编号:J001\n    名称: 甲\n", "Q002.no-blank", ":"),
        ("基本履职事项:\n  -编号: J001\n    名称: 甲\n", "Q002.no-dash-blank", "-"),
        ("基本履职事项:\n  － 编号: J001\n    名称: 甲\n", "Q002.bullet", "－"),
        ("基本履职事项:\n  · 编号: J001\n    名称: 甲\n", "Q002.bullet", "·"),
        ("基本履职事项:\n  * 编号: J001\n    名称: 甲\n", "Q002.bullet", "*"),
        ("基本履职事项:\n  -\u3000编号: J001\n    名称: 甲\n", "Q004.odd-space", "\u3000"),
        ("基本履职事项:\n  - 编号: J001\n    名称: 甲\x0b\n", "Q002.control", "\x0b"),
        ("基本履职事项:\n  - 编号: J001\n \u00a0  名称: 甲\n", "Q004.odd-space", "\u00a0  "),
    ],
)
def test_slips_found_at_second_look(text: str, code: str, mark: str, pure: bool) -> None:
    assert found(text, pure=pure) == [(code, mark)]
    assert read(text, pure=pure).data == CLEAN


def test_lines_that_are_no_keys_at_all_are_looked_at_again() -> None:
    assert found("乡镇:\n  名称:孟河镇\n  区划代码:1\n") == [("Q002.no-blank", ":")] * 2
    assert read("乡镇:\n  名称:孟河镇\n").data == {"乡镇": {"名称": "孟河镇"}}
    assert found("编号:J001\n") == [("Q002.no-blank", ":")]


@BOTH
@pytest.mark.parametrize(
    "text",
    [
        ITEM + "    备注: 说明：每年一次，范围　见附件\n",
        ITEM + "    备注: |\n      　　名称：甲\n      \t类别：乙\n\n      备注：丙\n",
        ITEM + "    备注: >-  # 说明\n      名称：甲\n",
        ITEM + "    设定依据:\n      - |\n       名称：甲\n       　类别：乙\n",
        ITEM + "    备注: 由区城市管理局统一受理和办理，收到后当场登记，\n      备注：不收费。\n",
        ITEM + "    备注: 由区城市管理局统一受理和办理，\n\n      类别：许可，\n      名称：批文\n",
        ITEM + '    备注: "由区城市管理局统一受理，\n      备注：不收费。"\n',
        ITEM + "    备注: 9:30—17:30\n    类别: 甲:乙\n",
        "# 名称：甲\n#\t乙\n" + ITEM,
        ITEM + "    备注: http://example.com/a?b=c#d\n",
        "%YAML 1.2\n---\n" + ITEM,
        "--- # 清单\n" + ITEM + "...\n",
        ITEM.replace("\n", "\r"),
    ],
)
def test_no_slip(text: str, pure: bool) -> None:
    assert found(text, pure=pure) == []
    assert read(text, pure=pure).repair is None


@BOTH
@pytest.mark.parametrize(
    ("lines", "variant", "mark"),
    [
        ("    名称: 办理: 甲\n", "colon-in-value", ":"),
        ("      名称: 甲\n", "key-or-text", "名称"),
        ("  名称: 甲\n", "no-dash", "名"),
        ("   名称: 甲\n", "no-dash", "名"),
        ("    名称: 甲\n - 编号: J002\n", "dash-indent", "-"),
        ("    名称\n    类别: 甲\n", "no-colon", "名称"),
        ("    名称: 甲\n    由区里办理。\n", "no-colon", "由区里办理。"),
        ("    设定依据: - 甲\n", "dash-in-value", "-"),
        ('    名称: "甲"乙"\n', "after-quote", "乙"),
        ("    名称: '甲'乙\n", "after-quote", "乙"),
        ('    名称: "甲\n    类别: "乙"\n', "open-quote", '"'),
        ("    名称: '甲\n", "open-quote", "'"),
        ('    名称: "甲\n---\n"\n', "open-quote", '"'),
        ("    名称: [甲]乙\n", "after-bracket", "乙"),
        ("    设定依据: [甲\n    类别: 乙\n", "open-bracket", "["),
        ("    设定依据: {甲: 乙\n    类别: 丙\n", "open-brace", "{"),
        ("    设定依据: [甲,, 乙]\n", "empty-entry", ","),
        ("    设定依据: ]\n", "stray-bracket", "]"),
        ("    名称: @甲\n", "bad-start", "@"),
        ("    名称: `甲`\n", "bad-start", "`"),
        ("    名称: %甲\n", "bad-start", "%"),
        ("    名称: !重点 甲\n", "bad-start", "!"),
        ('    名称: "甲\\q"\n', "escape", "\\"),
        ('    名称: "甲\\u12"\n', "escape", "\\"),
        ("    名称: |甲\n      乙\n", "block-header", "甲"),
        ("    名称: |0\n      乙\n", "block-header", "0"),
        ("    名称: {{甲}}乙\n", "complex-key", "{"),
    ],
)
def test_syntax_errors(lines: str, variant: str, mark: str, pure: bool) -> None:
    assert found(ITEM + lines, pure=pure) == [(f"Q002.{variant}", mark)]


@pytest.mark.parametrize(
    ("lines", "variant", "mark"),
    [
        ("    名称: *重点*甲\n", "bad-start", "*"),
        ("    : 甲\n", "no-key", ":"),
        ("    备注: [上午9:30]\n", "colon-in-brackets", ":"),
        ("    备注: {生效日期:2026-08-01}\n", "no-blank", ":"),
    ],
)
def test_syntax_errors_that_only_libyaml_sees(lines: str, variant: str, mark: str) -> None:
    assert found(ITEM + lines) == [(f"Q002.{variant}", mark)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("孟河镇清单\n\n# 说明\n乡镇:\n  名称: 甲\n", [("Q002.no-colon", "孟河镇清单")]),
        ("%甲\n乡镇: 乙\n", [("Q002.directive", "%")]),
        ("乡镇: 甲\n...\n清单: 乙\n", [("Q008.document", "...")]),
        ("乡镇: 甲\n经办人：乙\n清单: 丙\n", [("Q004.full-width-colon", "：")]),
        ("乡镇：甲\n经办人：乙\n清单: 丙\n", [("Q004.full-width-colon", "：")] * 2),
        ("孟河镇清单\n乡镇:\n  名称: 甲\n", [("Q002.no-colon", "孟河镇清单")]),
        ("[甲]\n清单: 丙\n", [("Q002.key-indent", "清")]),
        ("- 甲\n清单: 丙\n", [("Q002.no-dash", "清")]),
        ("乡镇: 甲\n\ufeff清单: 乙\n", [("Q004.odd-space", "\ufeff")]),
    ],
)
def test_errors_at_the_top(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text.lstrip("\ufeff")) == expected


def test_a_syntax_error_beside_a_slip_is_its_echo() -> None:
    text = "基本履职事项:\n  - 编号: J001\n\t \t 名称: 甲\n   类别: 乙\n"
    assert [code for code, _ in found(text)] == ["Q004.tab"]


def test_a_file_too_large_is_not_read() -> None:
    document = read_document(b"a" * (MOST_BYTES + 1), "list.yaml")
    assert [(one.code, one.variant) for one in document.defects] == [("Q010", "size")]
    assert document.data is None


@pytest.mark.parametrize("line", ["- 甲\n", "{}, ", "甲: 乙\n", "-\r"])
def test_a_file_with_too_many_values_is_not_read(line: str) -> None:
    document = read(line * 200_001)
    assert [(one.code, one.variant) for one in document.defects] == [("Q010", "values")]


def test_a_large_list_is_read() -> None:
    entry = "  - 编号: Y{0:05d}\n    名称: 第{0}项\n    备注: 甲，乙，丙\n"
    text = "原始事项:\n" + "".join(entry.format(number) for number in range(5000))
    assert len(read(text).data["原始事项"]) == 5000


@pytest.mark.parametrize("text", ["", "\n\n", "# 说明\n", "---\n", "~\n", "\ufeff"])
def test_nothing_in_the_file(text: str) -> None:
    document = read(text)
    assert document.data is None
    assert document.defects == []


@pytest.mark.parametrize(
    "unit", ["：", "名称：\n", "\t\n", "\ta: b\n", "　名称：甲\n", "a: |\n", "\x01"]
)
def test_thousands_of_slips_are_cut_off_in_good_time(unit: str) -> None:
    """Were the time that of their square, this would never end. What is listed stays short."""
    document = read(unit * 6_000)
    assert len(document.defects) <= 2 * MOST_DEFECTS


#: Characters that mean something to YAML, to editors, or to a clerk's keyboard.
odd_text = st.text(
    alphabet=st.sampled_from(list(" \n\t\r:：-'\"[]{}|>&*!?,，#%@`~\\\u3000\u00a0\u2028\u0085\ufeff\x00\x0b甲a1")),
    max_size=60,
)  # fmt: skip
pieces = st.lists(
    st.sampled_from(
        ["- ", "名称", "编号: ", "：", "\n  ", "\n", "|\n", "<<: *a", "&a ", "---\n", "甲"]
    )
    | odd_text,
    max_size=12,
).map("".join)


@BOTH
@settings(max_examples=150, deadline=None)
@example(text="? ? ? [\n: {")
@example(text="a: *a\n<<: *a\n? \n- &a *a")
@example(text="名称：\n　|\n\t名称：")
@given(text=st.text(max_size=200) | odd_text | pieces | pieces.map((HEAD + ITEM).__add__))
def test_any_text_is_read_without_raising(text: str, pure: bool) -> None:
    document = read_document(text.encode(), "list.yaml", all_keys(), pure=pure)
    for defect in document.defects:
        for start, end in (defect.span, defect.related or (0, 0)):
            assert 0 <= start <= end <= len(document.text)
    if document.data is None:
        blank = not text.strip(" \t\n\r\u0085\u2028\u2029\ufeff~")
        null = "null" in text.lower()
        assert document.defects or blank or null or "#" in text or "-" in text


@given(st.binary(max_size=200))
def test_any_bytes_are_read_without_raising(data: bytes) -> None:
    read_document(data, "list.yaml", all_keys())
