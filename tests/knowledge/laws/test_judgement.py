"""Citations as lists have them, on days before and after laws changed: all that is said of each."""

import datetime

import pytest

from judging import shipped_grounds, short, sole, verdicts
from quanze.knowledge.laws.judgement import judge
from quanze.knowledge.reference import shipped_reference
from quanze.text.citations import read_citations

Expected = list[tuple[str, str, str]]

AIR = "《中华人民共和国大气污染防治法》"
VILLAGES = "《中华人民共和国村民委员会组织法》"
ACCOUNTS = "《中华人民共和国会计法》"
TRADE = "《中华人民共和国对外贸易法》"
FARMING = "《中华人民共和国农业法》"
MARKS = "《中华人民共和国商标法》"
PENALTIES = "《中华人民共和国行政处罚法》"
PUBLIC_ORDER = "《中华人民共和国治安管理处罚法》"
SEA = "《中华人民共和国海洋环境保护法》"
TODAY = "2026-11-24"

REPEALED: Expected = [("Q205", "", "certain")]
BECOME: Expected = [("Q205", "become", "certain")]
NO_ARTICLE: Expected = [("Q208", "", "certain")]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        # Ten laws gave way to a code on 2026-08-15.
        (f"{AIR}第一百一十九条第二款", "2026-08-14", []),
        (f"{AIR}第一百一十九条第二款", "2026-08-15", BECOME),
        (f"{AIR}第七十七条", "2026-08-15", [("Q205", "perhaps", "certain")]),
        (AIR, "2026-08-15", REPEALED),
        (f"{AIR}第一百三十条", "2026-08-14", NO_ARTICLE),
        (f"{AIR}第一百三十条", "2026-08-15", REPEALED),
        (f"{AIR}第一百一十九条第四款", "2026-08-14", [("Q209", "", "certain")]),
        ("《大气污染防治法》第一百一十九条第二款", "2026-08-15", BECOME),
        ("《大气法》第一百一十九条第二款", "2026-08-14", [("Q203", "", "certain")]),
        ("《中华人民共和国生态环境法典》第一条", "2026-08-14", [("Q206", "", "certain")]),
        ("《中华人民共和国生态环境法典》第一条", "2026-08-15", []),
        # Before the first version known nothing is said of the text.
        (f"{AIR}第九百条", "2018-10-25", []),
        (f"{AIR}第九百条", "2018-10-26", NO_ARTICLE),
        ("《大气法》第九百条", "2018-10-25", [("Q203", "", "certain")]),
        (AIR, "1987-09-04", [("Q206", "", "certain")]),
        (AIR, "1987-09-05", []),
        # Nine civil laws, on 2021-01-01.
        ("《中华人民共和国婚姻法》第三条", "2020-12-31", []),
        ("《中华人民共和国婚姻法》第三条", "2021-01-01", BECOME),
        ("《中华人民共和国合同法》第五十二条", "2021-01-01", REPEALED),
        ("《中华人民共和国民法典》第三条", "2020-12-31", [("Q206", "", "certain")]),
        # Replaced twice: followed to what is in force.
        ("《中华人民共和国环境噪声污染防治法》第十条", "2022-06-04", []),
        (
            "《中华人民共和国环境噪声污染防治法》第十条",
            "2022-06-05",
            [("Q205", "perhaps", "certain")],
        ),
        (
            "《中华人民共和国环境噪声污染防治法》第十条",
            "2026-08-15",
            [("Q205", "perhaps", "certain")],
        ),
        # Regulations.
        ("《森林防火条例》第二十五条", "2025-12-31", []),
        ("《森林防火条例》第二十五条", "2026-01-01", BECOME),
        ("《信访条例》第五条", "2025-04-18", []),
        ("《信访条例》第五条", "2025-04-19", [("Q205", "gone", "likely")]),
        # New versions with the year 2026.
        (f"{VILLAGES}第四十一条", "2025-12-31", []),
        (f"{VILLAGES}第四十二条", "2025-12-31", NO_ARTICLE),
        (f"{VILLAGES}第五十条", "2025-12-31", NO_ARTICLE),
        (f"{VILLAGES}第五十条", "2026-01-01", []),
        (f"{VILLAGES}第五十一条", "2026-01-01", NO_ARTICLE),
        (f"{VILLAGES}第三十六条第三款", "2025-12-31", []),
        (f"{VILLAGES}第三十六条第三款", "2026-01-01", [("Q207", "become", "certain")]),
        (f"{VILLAGES}第三十六条第九款", "2026-01-01", [("Q209", "only_one", "certain")]),
        (f"{VILLAGES}（2018年修正）第一条", "2025-12-31", []),
        (f"{VILLAGES}（2018年修正）第一条", "2026-01-01", [("Q207", "edition_moved", "certain")]),
        (f"{VILLAGES}（2010年修订）第一条", "2026-01-01", [("Q207", "edition", "likely")]),
        (f"{VILLAGES}（2025年修订）第一条", "2026-01-01", []),
        (f"{VILLAGES}第五十条", "2018-12-28", []),
        (f"{PUBLIC_ORDER}第一百四十四条", "2025-12-31", [("Q208", "", "likely")]),
        (f"{PUBLIC_ORDER}第一百四十四条", "2026-01-01", []),
        (f"{PUBLIC_ORDER}第一百四十五条", "2026-01-01", NO_ARTICLE),
        # One article fewer since 2024-07-01.
        (f"{ACCOUNTS}第五十二条", "2024-06-30", []),
        (f"{ACCOUNTS}第五十二条", "2024-07-01", [("Q207", "become", "certain")]),
        (f"{ACCOUNTS}第五十三条", "2024-07-01", NO_ARTICLE),
        # A text of the future explains no number.
        (f"{SEA}第九十八条", "2023-12-31", NO_ARTICLE),
        (f"{SEA}第九十八条", "2024-01-01", []),
        (f"{SEA}第九十八条", "2026-08-15", BECOME),
        # In force from 2027-01-01.
        ("《中华人民共和国医疗保障法》第一条", "2026-12-31", [("Q206", "", "certain")]),
        ("《中华人民共和国医疗保障法》第一条", "2027-01-01", []),
        (f"{FARMING}第九十九条", "2026-12-31", []),
        (f"{FARMING}第一百条", "2026-12-31", NO_ARTICLE),
        (f"{FARMING}第一百一十五条", "2027-01-01", []),
        (f"{FARMING}第一百一十六条", "2027-01-01", [("Q208", "", "likely")]),
        (f"{MARKS}第七十四条", "2026-12-31", NO_ARTICLE),
        (f"{MARKS}第七十四条", "2027-01-01", []),
        # 款 and 项.
        (f"{PENALTIES}第九条第六项", TODAY, []),
        (f"{PENALTIES}第九条第（六）项", TODAY, []),
        (f"{PENALTIES}第九条第七项", TODAY, [("Q209", "item", "certain")]),
        (f"{PENALTIES}第九条第一款第六项", TODAY, []),
        (f"{PENALTIES}第九条第二款", TODAY, [("Q209", "only_one", "certain")]),
        (f"{PENALTIES}第二条第一项", TODAY, [("Q209", "no_items", "certain")]),
        (f"{PENALTIES}第一条至第八十六条", TODAY, []),
        (f"{PENALTIES}第一条至第八十七条", TODAY, NO_ARTICLE),
        (f"{PENALTIES}第八十七条、第八十八条", TODAY, [*NO_ARTICLE, *NO_ARTICLE]),
        ("《中华人民共和国刑法》第一百三十三条之一", TODAY, []),
        # Sources disagree, a date is approximate, one transcription, past the horizon.
        ("《退耕还林条例》第六十六条", TODAY, [("Q208", "", "open")]),
        (f"{TRADE}第七十条", "2026-02-28", [("Q207", "", "open")]),
        ("《中华人民共和国刑法》第四百五十三条", TODAY, [("Q208", "", "open")]),
        ("《中华人民共和国刑法》第一百九十九条", TODAY, [("Q208", "deleted", "open")]),
        ("《中华人民共和国宪法》第一百三十九条", "2018-03-10", [("Q208", "", "likely")]),
        ("《中华人民共和国宪法》第一百四十四条", "2018-03-11", NO_ARTICLE),
        ("《村庄和集镇规划建设管理条例》第九十九条", TODAY, [("Q208", "", "likely")]),
        ("《三门峡市城市环境卫生管理条例》第九十九条", "2025-04-30", [("Q208", "", "likely")]),
        ("《三门峡市城市环境卫生管理条例》第九十九条", TODAY, [("Q208", "", "likely")]),
        ("《临沂市城乡规划条例》第九十九条", TODAY, [("Q208", "", "open")]),
        ("《中国共产党农村基层组织工作条例》第九十九条", TODAY, [("Q208", "", "open")]),
        # Titles.
        ("《土地管理法》第六十七条", TODAY, [("Q203", "", "certain")]),
        ("土地管理法第六十七条", TODAY, [("Q203", "", "certain")]),
        ("《土地管理法》第八十八条", TODAY, [("Q203", "", "certain"), *NO_ARTICLE]),
        ("《村委会组织法》第三条", TODAY, [("Q203", "", "certain")]),
        ("《中华人民共和国土地管理法（2019年修正）》第六十七条", TODAY, []),
        (
            "《中华人民共和国土地管理法》（2004年修正）第六十七条",
            TODAY,
            [("Q207", "edition", "likely")],
        ),
        (
            "《土地管理法（2004年修正）》第六十七条",
            TODAY,
            [("Q203", "", "certain"), ("Q207", "edition", "likely")],
        ),
        ("《中华人民共和国村庄建设法》第三条", TODAY, [("Q204", "law", "likely")]),
        ("《中华人民共和国村庄建设法》第三条", "2020-01-01", [("Q204", "law", "open")]),
        ("《中华人民共和国水体污染整治法》第八十五条", TODAY, [("Q204", "law_near", "likely")]),
        ("《柳塘市市容管理条例》第三条", TODAY, [("Q204", "", "open")]),
        ("《柳塘市市容管理办法》（柳政规〔2024〕3号）第三条", TODAY, []),
        ("《中华人民共和国土地管理法实施办条例》第五条", TODAY, [("Q215", "", "certain")]),
        # Nothing to look up.
        ("柳政发〔2024〕18号", TODAY, []),
        ("本条例第三条", TODAY, []),
        ("第三条", TODAY, []),
        ("", TODAY, []),
    ],
)
def test_verdicts(text: str, day: str, expected: Expected) -> None:
    assert short(text, day) == expected


def test_several_citations_are_judged_one_by_one() -> None:
    text = f"《土地管理法》第六十七条；《村庄建设法》第三条；{AIR}第一百一十九条第二款"
    found = verdicts(text, TODAY)
    assert [(one.code, text[slice(*one.part)]) for one in found] == [
        ("Q203", "《土地管理法》"),
        ("Q204", "《村庄建设法》"),
        ("Q205", f"{AIR}第一百一十九条第二款"),
    ]


@pytest.mark.parametrize(
    ("text", "day", "proposal"),
    [
        (f"{ACCOUNTS}第五十二条", "2024-07-01", "第五十一条"),
        (f"{ACCOUNTS}（2024年修正）第五十二条", "2024-07-01", "第五十一条"),
        (f"{ACCOUNTS}第一条、第五十二条", "2024-07-01", None),
        (f"{VILLAGES}第三十六条第三款", "2026-01-01", "第四十一条第三款"),
        (
            f"{AIR}第一百一十九条第二款",
            TODAY,
            "《中华人民共和国生态环境法典》第一千一百三十一条第三款",
        ),
        (f"{AIR}第一百一十九条第二款、第一百二十条", TODAY, None),
        (f"{AIR}第七十七条", TODAY, None),
        (
            "《中华人民共和国土地管理法实施办条例》第五条",
            TODAY,
            "《中华人民共和国土地管理法实施条例》",
        ),
        (f"{PENALTIES}第八十七条", TODAY, None),
        ("《中华人民共和国村庄建设法》", TODAY, None),
    ],
)
def test_proposals_are_never_safe_and_stand_up_to_judgement(
    text: str, day: str, proposal: str | None
) -> None:
    found = [one for one in verdicts(text, day) if one.variant != "edition"]
    assert [(one.proposal, one.safe) for one in found] == [(proposal, False)]
    if proposal is not None:
        start, end = found[0].part
        assert short(text[:start] + proposal + text[end:], day) == []


def test_only_the_full_title_is_a_safe_proposal() -> None:
    verdict = sole("《环评法》第三条", "2026-08-14")
    assert (verdict.proposal, verdict.safe) == ("《中华人民共和国环境影响评价法》", True)


def test_what_was_found_is_told_with_the_verdicts() -> None:
    grounds = shipped_grounds(TODAY)
    (citation,) = read_citations(f"{PENALTIES}第九条")
    judgement = judge(citation, grounds)
    assert judgement.found is not None
    assert judgement.found.family.title == "中华人民共和国行政处罚法"
    assert judgement.standing is not None
    assert judgement.standing.state == "in_force"
    (other,) = read_citations("本条例第三条")
    assert judge(other, grounds).found is None


def test_an_old_list_of_laws_proves_less() -> None:
    """A year behind the list of laws in force, what is missing is a warning at most."""
    text = "《中华人民共和国行政处罚法》第八十七条；《中华人民共和国村庄建设法》第三条"
    for day, certainty in (("2027-06-25", "certain"), ("2027-06-26", "likely")):
        judged = datetime.date.fromisoformat(day)
        found = [
            one for part in shipped_reference().judgements(text, judged) for one in part.verdicts
        ]
        assert [(one.code, one.certainty) for one in found] == [
            ("Q208", certainty),
            ("Q204", "likely"),
        ]
