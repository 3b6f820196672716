"""Titles: which spellings mean the same instrument."""

import pytest

from quanze.knowledge.laws.titles import cited_title, same_title, title_key, without_edition

MARRIAGE = "最高人民法院关于适用《中华人民共和国民法典》婚姻家庭编的解释（一）"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("中华人民共和国土地管理法", "土地管理法"),
        ("土地管理法", "土地管理法"),
        ("中华人民共和国 土地管理法\u3000", "土地管理法"),
        ("《中华人民共和国土地管理法》", "土地管理法"),
        ("江苏省实施〈中华人民共和国土地管理法〉办法", "江苏省实施土地管理法办法"),
        ("江苏省实施<中华人民共和国土地管理法>办法", "江苏省实施土地管理法办法"),
        ("江苏省实施＜土地管理法＞办法", "江苏省实施土地管理法办法"),
        ("促进办法（试行）", "促进办法试行"),
        ("促进办法(试行)", "促进办法试行"),
        ("“三农”工作条例", "三农工作条例"),
        ("２０２４年计划：一，二；三", "2024年计划:一,二;三"),
        ("", ""),
    ],
)
def test_what_a_title_is_looked_up_by(written: str, key: str) -> None:
    assert title_key(written) == key
    assert title_key(key) == key


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("土地管理法（2019年修正）", "土地管理法"),
        ("土地管理法(2019修正)", "土地管理法"),
        ("土地管理法（2019年8月26日修正）", "土地管理法"),
        ("土地管理法（2019年第三次修正）", "土地管理法"),
        ("土地管理法（第三次修正）", "土地管理法"),
        ("土地管理法（2019年修正本）", "土地管理法"),
        ("土地管理法（2019年版）", "土地管理法"),
        ("土地管理法（2019）", "土地管理法"),
        ("土地管理法 〔2019年修订〕 ", "土地管理法"),
        ("土地管理法【修订版】", "土地管理法"),
        ("促进办法（试行）", "促进办法（试行）"),
        ("解释（一）", "解释（一）"),
        ("关于（2019年修正）的说明", "关于（2019年修正）的说明"),
        ("土地管理法2019年修正", "土地管理法2019年修正"),
    ],
)
def test_notes_on_the_edition_are_no_part_of_a_title(written: str, bare: str) -> None:
    assert without_edition(written) == bare


@pytest.mark.parametrize(
    "written",
    [
        "最高人民法院关于适用〈中华人民共和国民法典〉婚姻家庭编的解释(一)",
        "最高人民法院关于适用<中华人民共和国民法典>婚姻家庭编的解释（一）",
        "最高人民法院 关于适用＜中华人民共和国民法典＞婚姻家庭编的解释（一）",
        MARRIAGE,
    ],
)
def test_width_of_brackets_white_space_and_inner_marks_make_no_other_title(written: str) -> None:
    assert same_title(written, MARRIAGE)
    assert title_key(written) == title_key(MARRIAGE)


@pytest.mark.parametrize(
    "written",
    [
        MARRIAGE.replace("（一）", "（二）"),
        MARRIAGE.replace("《中华人民共和国民法典》", "《民法典》"),
        MARRIAGE.removeprefix("最高人民法院"),
    ],
)
def test_other_words_make_another_title(written: str) -> None:
    assert not same_title(written, MARRIAGE)


def test_inner_marks_inside_marks() -> None:
    assert cited_title(MARRIAGE) == MARRIAGE.replace("《", "〈").replace("》", "〉")
