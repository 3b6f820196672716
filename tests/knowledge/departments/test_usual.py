"""The table of usual departments keeps its promises."""

from collections import Counter

import pytest

from quanze.knowledge.departments.prefixes import SIGNS
from quanze.knowledge.departments.usual import shipped_departments

DEPARTMENTS = shipped_departments().departments


def test_no_name_stands_for_two_bodies() -> None:
    names = Counter(
        name
        for one in DEPARTMENTS
        for name in (*one.full_names, *one.short, *(former.name for former in one.former))
    )
    assert [name for name, count in names.items() if count > 1] == []
    assert len(names) > 900


def test_every_entry_and_every_former_name_has_a_source() -> None:
    for one in DEPARTMENTS:
        assert one.source
        assert all(former.source for former in one.former)


def test_names_have_no_place_in_front_and_no_space() -> None:
    for one in DEPARTMENTS:
        for name in (*one.full_names, *one.short, *(former.name for former in one.former)):
            assert name == name.strip()
            assert " " not in name
            assert len(name) >= 2
            # 市场, 市政 and the like are words of their own; 州 and 盟 begin none.
            assert name[0] not in set(SIGNS) - {"市", "区", "县"}, name


@pytest.mark.parametrize("until", sorted({f.until or "" for d in DEPARTMENTS for f in d.former}))
def test_years_and_months_until_which_names_were_right(until: str) -> None:
    assert until == "" or until[:4].isdecimal()
    assert until[:4] == "" or "1990" < until[:4] < "2027"


def test_names_are_found_by_what_they_are() -> None:
    usual = shipped_departments()
    for one in DEPARTMENTS:
        for name in one.full_names:
            found = usual.find(name)
            assert found is not None
            assert (found.department, found.naming, found.full) == (one, "full", name)
        for name in one.short:
            found = usual.find(name)
            assert found is not None
            assert (found.department, found.naming) == (one, "short")
            assert found.full in one.full_names
        for former in one.former:
            found = usual.find(former.name)
            assert found is not None
            assert (found.former, found.full, found.sure) == (former, one.name, former.sole)
    assert usual.find("没有这个局") is None


def test_a_sure_full_name_holds_every_character_of_the_short_one() -> None:
    usual = shipped_departments()
    for one in DEPARTMENTS:
        for name in one.short:
            found = usual.find(name)
            assert found is not None
            if found.sure:
                rest = iter(found.full)
                assert all(character in rest for character in name), (name, found.full)
