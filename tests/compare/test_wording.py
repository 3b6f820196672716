"""What counts as the same wording, and as the same citation."""

import pytest

from quanze.compare.wording import citations, meaning, names


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("制定计划、组织抽检", "制定计划，组织抽检。"),
        ("（一）巡查　山林", "(一)巡查山林"),
        ("第１２条", "第12条"),
    ],
)
def test_same_meaning(left: str, right: str) -> None:
    assert meaning(left) == meaning(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("罚款1.5万元", "罚款15万元"),
        ("≥5万元", "<5万元"),
        ("比例为5%", "比例为5‰"),
        ("三、五日内", "三五日内"),
        ("应当办理", "不应当办理"),
    ],
)
def test_other_meaning(left: str, right: str) -> None:
    assert meaning(left) != meaning(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("《中华人民共和国农业法》第十二条", "《农业法》第12条。"),
        ("1.《农业法》 第三条；2.《渔业法》第四条", "《农业法》第三条\n《渔业法》第四条"),
        ("苏政发[2024]5号", "苏政发〔２０２４〕５号"),
        ("《关于<村规>的通知》", "《关于〈村规〉的通知》"),
        ("① 《农业法》", "《农业法》"),
    ],
)
def test_same_citations(left: str, right: str) -> None:
    assert citations(left) == citations(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("《农业法》第十二条", "《农业法》第十二条第一款"),
        ("《农业法》第十二条之一", "《农业法》第十二条"),
        ("苏政发〔2024〕5号", "苏政办发〔2024〕5号"),
    ],
)
def test_other_citations(left: str, right: str) -> None:
    assert citations(left) != citations(right)


def test_bodies_are_told_apart() -> None:
    assert names("区民政局、区财政局； 区水利局") == ["区民政局", "区财政局", "区水利局"]
