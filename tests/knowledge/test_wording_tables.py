"""The tables of the wording rules keep their promises."""

from quanze.knowledge.confusions import CONFUSIONS
from quanze.knowledge.traditional import SIMPLIFIED


def in_gb2312(text: str) -> bool:
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def test_every_traditional_character_lies_outside_gb2312_and_its_simplified_form_within() -> None:
    assert len(SIMPLIFIED) > 2000
    assert [char for char in SIMPLIFIED if in_gb2312(char)] == []
    assert [char for char in SIMPLIFIED.values() if not in_gb2312(char)] == []
    assert all(len(pair) == 2 for pair in map("".join, SIMPLIFIED.items()))


def test_characters_of_simplified_text_are_not_called_traditional() -> None:
    assert not set("后里台干余於昇邨釐祕著乾瞭徵藉覆镕祎濛砲噁") & set(SIMPLIFIED)


def test_a_wrong_word_is_as_long_as_the_right_one_and_has_one_meaning() -> None:
    meanings: dict[str, str] = {}
    for pair in CONFUSIONS:
        assert len(pair.wrong) == len(pair.right) >= 2
        assert pair.wrong != pair.right
        assert meanings.setdefault(pair.wrong, pair.right) == pair.right
    assert len(meanings) > 150


def test_no_right_word_holds_a_wrong_one() -> None:
    plain = {pair.wrong for pair in CONFUSIONS if not (pair.after or pair.before)}
    for pair in CONFUSIONS:
        assert not any(wrong in pair.right for wrong in plain)
