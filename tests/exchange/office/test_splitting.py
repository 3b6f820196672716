"""Several bases or departments in one cell."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quanze.exchange.office.splitting import split_bases, split_departments

LAW = "《中华人民共和国水法》第三条"
OTHER = "《中华人民共和国防洪法》第五条"


@pytest.mark.parametrize(
    "text",
    [
        f"{LAW}\n{OTHER}",
        f"{LAW}；{OTHER}。",
        f"1.{LAW}\n2.{OTHER}",
        f"1、{LAW}；2、{OTHER}；",
        f"（1）{LAW}\n\n（2）{OTHER}",
        f"①{LAW}②{OTHER}",
        f"1. {LAW} 2. {OTHER}",
        f"{LAW}；\n  {OTHER}",
        f"（一）{LAW}；（二）{OTHER}。",
        f"一、{LAW}\n二、{OTHER}",
    ],
)
def test_bases_end_at_lines_marks_and_numbers(text: str) -> None:
    assert split_bases(text) == (LAW, OTHER)


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("《水法》第三条、第五条", ("《水法》第三条、第五条",)),
        ("《中华人民共和国野生\n动物保护法》第四条", ("《中华人民共和国野生动物保护法》第四条",)),
        ("《水法》第 三 条", ("《水法》第三条",)),
        ("《水法》第三条、\n第五条", ("《水法》第三条、第五条",)),
        ("《水法》第三条\n第五条", ("《水法》第三条、第五条",)),
        ("《通知》（国办发〔2022〕2号）第1、2项", ("《通知》（国办发〔2022〕2号）第1、2项",)),
        ("《水法》第三条\n（2016年修正）", ("《水法》第三条（2016年修正）",)),
        (
            "《行政许可法》第十二条第（一）项、第（二）项",
            ("《行政许可法》第十二条第（一）项、第（二）项",),
        ),
        ("《关于甲；乙的通知》", ("《关于甲；乙的通知》",)),
        ("《没有关上\n《水法》第三条", ("《没有关上", "《水法》第三条")),
        ("", ()),
    ],
)
def test_what_belongs_to_one_basis_stays_together(text: str, bases: tuple[str, ...]) -> None:
    assert split_bases(text) == bases


@pytest.mark.parametrize(
    ("text", "departments"),
    [
        (
            "县教育局、\n县公安局，县民政局；县水利局",
            ("县教育局", "县公安局", "县民政局", "县水利局"),
        ),
        ("县教育局 县公安局", ("县教育局", "县公安局")),
        ("县教育局\n县公安局", ("县教育局", "县公安局")),
        (" 市云桐生态环境局", ("市云桐生态环境局",)),
        ("县人力资源和\n社会保障局", ("县人力资源和社会保障局",)),
        ("区委宣传部和区教育局", ("区委宣传部", "区教育局")),
        ("区教育局、区公安局及区司法局", ("区教育局", "区公安局", "区司法局")),
        ("县人力资源和社会保障局", ("县人力资源和社会保障局",)),
        ("区文化广电和旅游局、区退役军人事务局", ("区文化广电和旅游局", "区退役军人事务局")),
        ("区住房和城乡建设局与区水务局", ("区住房和城乡建设局", "区水务局")),
        ("县发展和改革委员会", ("县发展和改革委员会",)),
        ("某某局和某某某局", ("某某局和某某某局",)),
        ("牵头：县水利局 配合：县公安局、县民政局", ("县水利局", "县公安局", "县民政局")),
        ("牵头部门：县水利局\n配合单位：县公安局", ("县水利局", "县公安局")),
        ("县公安局（配合）、县水利局（牵头）", ("县水利局", "县公安局")),
        ("县公安局、县水利局（牵头）", ("县水利局", "县公安局")),
        ("县教育局、县教育局", ("县教育局",)),
        ("县水利局。", ("县水利局",)),
        ("", ()),
    ],
)
def test_departments_those_that_lead_first(text: str, departments: tuple[str, ...]) -> None:
    assert split_departments(text) == departments


PIECES = st.lists(
    st.sampled_from(
        [
            *"《》、，；。\n 和及（）",
            "第三条",
            "1.",
            "①",
            "《水法》",
            "县水利局",
            "牵头：",
            "（配合）",
        ]
    ),
    max_size=12,
).map("".join)


@given(PIECES)
@settings(max_examples=150, deadline=None)
def test_no_character_of_a_basis_or_a_department_is_lost_or_made_up(text: str) -> None:
    kept = "".join(split_bases(text))
    assert not set(kept) - set(text) - {"、"}
    assert kept.count("《") == text.count("《")
    names = split_departments(text)
    assert all(name in "".join(text.split()) for name in names)
    assert len(set(names)) == len(names)
