"""Q1: what the samples do not show."""

import datetime

import pytest

from quanze.engine.check import Checker
from quanze.model.settings import Settings, Wording
from quanze.rules.registry import FILE_RULES
from quanze.rules.sample import Sample
from rule_findings import findings, marked

TODAY = datetime.date(2026, 11, 24)


def named(name: str) -> str:
    return f"基本履职事项:\n  - 编号: J001\n    名称: {name}\n"


def duties(text: str) -> str:
    return f"配合履职事项:\n  - 编号: P001\n    名称: 安全检查\n    配合职责: {text}\n"


def based(text: str) -> str:
    return f"{named('安全检查')}    设定依据: [{text}]\n"


def fixed(code: str, snippet: str) -> str:
    """The snippet with the safe fixes of one rule."""
    (rule,) = (rule for rule in FILE_RULES if rule.code == code)
    text = Sample(snippet).file
    result = Checker((rule,), Settings(), TODAY).check_bytes(text.encode(), "list.yaml")
    lines = text.splitlines(keepends=True)
    edits = [edit for found in result.findings if found.fix for edit in found.fix.edits]
    for edit in reversed(edits):
        start, end = edit.place.start, edit.place.end
        assert start.line == end.line
        line = lines[start.line - 1]
        lines[start.line - 1] = line[: start.column - 1] + edit.text + line[end.column - 1 :]
    return "".join(lines).removeprefix(text.removesuffix(Sample(snippet).text))


class TestItemName:
    @pytest.mark.parametrize("value", ["", '""', '"   "', "~", "　"])
    def test_every_way_of_leaving_it_empty_marks_the_key(self, value: str) -> None:
        assert marked("Q101", named(value)) == ["名称"]

    def test_no_other_rule_speaks_of_an_empty_name(self) -> None:
        full = named('""') + "    类别: 乡村振兴\n    设定依据: [《中华人民共和国消防法》第三条]\n"
        for snippet in (full, full.replace('    名称: ""\n', "")):
            text = (
                Sample(snippet).file.replace("柳塘镇", "孟河镇").replace("320999101", "320411102")
            )
            data = text.encode()
            result = Checker(FILE_RULES, Settings(), TODAY).check_bytes(data, "list.yaml")
            assert [found.code for found in result.findings] == ["Q101"]

    def test_a_name_of_the_wrong_kind_is_not_called_missing(self) -> None:
        assert marked("Q101", named("[组织, 开展]")) == []


class TestCatchAll:
    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("其他事项", "其他事项"),
            ("民政、残联及其它有关工作", "其它有关工作"),
            ("完成县委、县政府交办的工作任务", "县委、县政府交办的工作任务"),
            ("承办上级交办的…", "上级交办的"),
            ("做好党工委、办事处交办的临时性工作。", "党工委、办事处交办的临时性工作"),
            ("道路、桥梁、水利等", "等"),
            ("社会救助等其他相关工作", "等其他相关工作"),
        ],
    )
    def test_said_to_be_catch_all(self, name: str, expected: str) -> None:
        assert expected in marked("Q102", named(name))[0]

    @pytest.mark.parametrize(
        "name",
        [
            "对从事其他工作的人员进行培训",
            "森林防火及其他自然灾害防治工作",
            "保障残疾人平等",
            "推进基本公共服务均等",
            "评定星级文明户一等",
            "办理信访交办事项",
            "为老年人等群体提供上门服务",
            "督办区12345热线平台交办事项",
        ],
    )
    def test_said_to_be_none(self, name: str) -> None:
        assert marked("Q102", named(name)) == []

    def test_duties_are_blamed_for_plain_cases_only(self) -> None:
        assert marked("Q102", duties("巡查等工作；完成区级部门交办的其他任务。")) == [
            "完成区级部门交办的其他任务"
        ]

    def test_the_workspace_adds_phrases(self) -> None:
        settings = Settings(wording=Wording(catch_all=("兜底服务", " ")))
        assert marked("Q102", named("兜底服务和安全检查"), settings) == ["兜底服务"]


class TestDamagedText:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("由春江街道街道办事处负责", "街道街道"),
            ("由街道办事处（街道办事处）负责", "街道办事处（街道办事处）"),
            ("由区民政局局负责", "局局"),
            ("湟里镇镇人民政府", "镇镇"),
            ("直接负责的的主管人员", "的的"),
            ("巡查，，上报", "，，"),
            ("会同公安�关", "�"),
            ("ç®¡ç", "ç®¡"),
            ("2O24年底前完成", "2O24"),
            ("在1O个工作日内办结", "1O"),
            ("组织??开展", "??"),
            ("由⼯作人员负责", "⼯"),
        ],
    )
    def test_said_to_be_damaged(self, text: str, expected: str) -> None:
        assert [mark.rstrip("ç") for mark in marked("Q103", duties(text))] == [expected]

    @pytest.mark.parametrize(
        "text",
        [
            "郑陆镇镇长、镇区和镇镇结合部",
            "全区各街道镇负责",
            "县区街道镇村四级联动",
            "公安局局长和气象局局属单位",
            "村民委员会委员会议",
            "负责负责人培训",
            "春江街道街道两侧绿化",
            "标的的转让和的的确确",
            "PM2.5、O3、CO2和第I类、第Ⅱ号水源",
            "不合格的?请说明",
            "街道办事处（镇人民政府）",
            "东镇镇人民政府、河沙镇镇人民政府",
            "Öl und é",
        ],
    )
    def test_said_to_be_sound(self, text: str) -> None:
        assert marked("Q103", duties(text)) == []

    @pytest.mark.parametrize(
        ("basis", "right"),
        [
            ("霍政〔202314号", "〔2023〕"),
            ("苏政发2024〕18号", "〔2024〕"),
            ("苏政办发202418号", "〔2024〕"),
            ("国务院令第l98号", "第198"),
            ("国务院令第6Ol号", "第601"),
        ],
    )
    def test_numbers_are_named_as_they_should_be(self, basis: str, right: str) -> None:
        snippet = based(f'"{basis}"')
        assert len(findings("Q103", snippet)) == 1
        (found,) = _raw("Q103", snippet)
        assert found["right"] == right

    @pytest.mark.parametrize(
        "basis",
        [
            "苏政发〔2024〕18号",
            "苏政发[2024]18号",
            "国务院令第198号",
            "常刑初字第2024号",
            "2024年第18号公告",
        ],
    )
    def test_sound_numbers(self, basis: str) -> None:
        assert marked("Q103", based(f'"{basis}"')) == []

    def test_the_township_may_be_called_like_that(self) -> None:
        head = '乡镇:\n  名称: 柳镇镇\n  区划代码: "320999101"\n'
        assert marked("Q103", head + named("由柳镇镇人民政府开展")) == []
        assert marked("Q103", head + named("由柳镇镇镇人民政府开展")) == ["镇镇"]


def _raw(code: str, snippet: str) -> list[dict[str, object]]:
    (rule,) = (rule for rule in FILE_RULES if rule.code == code)
    result = Checker((rule,), Settings(), TODAY).check_bytes(
        Sample(snippet).file.encode(), "list.yaml"
    )
    return [dict(found.values) for found in result.findings]


class TestWrongCharacter:
    @pytest.mark.parametrize(
        ("wrong", "right"),
        [
            ("行使行政权利", "行使行政权力"),
            ("换分网格责任", "划分网格责任"),
            ("末经批准擅自施工", "未经批准擅自施工"),
            ("统筹按排资金", "统筹安排资金"),
            ("整冶市容环镜", "整治市容环境"),
            ("天燃气安装", "天然气安装"),
            ("汛洪抗旱、申清补帖", "防汛抗旱、申请补贴"),
            ("发放户口薄", "发放户口簿"),
        ],
    )
    def test_is_put_right(self, wrong: str, right: str) -> None:
        assert fixed("Q104", duties(wrong)) == duties(right)
        assert fixed("Q104", duties(f'"{wrong}"')) == duties(f'"{right}"')

    @pytest.mark.parametrize(
        "text",
        [
            "维护公民权利和行政权利义务关系",
            "编制不动产权利清单",
            "更换分区标志，积分兑换分级奖励",
            "年末经审批后周末办理",
            "按排名奖励，按排污许可证管理",
            "大冶安全生产，调整冶炼布局",
            "公布署名，发布署期",
            "沟通迅速，通讯速度快",
            "预防犯罪，消防犯规",
            "关注消防，取消售后点",
            "召开恳谈会，答复恳切",
            "登记薄弱环节",
            "快速反应",
            "优抚贫困家庭",
            "两侧绘制文化墙",
        ],
    )
    def test_two_words_side_by_side_are_no_misspelling(self, text: str) -> None:
        assert marked("Q104", duties(text)) == []

    def test_the_workspace_adds_pairs(self) -> None:
        settings = Settings(wording=Wording(wrong={"防汛": "防汛抗旱", "郑路": "郑陆", "": "空"}))
        snippet = named("郑路镇防汛和防汛抗旱")
        assert marked("Q104", snippet, settings) == ["郑路", "防汛"]

    def test_no_fix_where_the_word_is_not_written_as_such(self) -> None:
        snippet = named(r'"编制权\u5229清单"')
        assert len(findings("Q104", snippet)) == 1
        assert fixed("Q104", snippet) == snippet


class TestPunctuation:
    @pytest.mark.parametrize(
        ("text", "right"),
        [
            ("巡查,上报;整改", "巡查，上报；整改"),
            ("巡查 (每周) 和上报", "巡查（每周）和上报"),
            ("包括: 宣传, 巡查", "包括：宣传，巡查"),
            ("（一)宣传", "（一）宣传"),
            ("安装WiFi,巡查", "安装WiFi，巡查"),
            ("巡查， 上报", "巡查，上报"),
            ("姓 名、地 址", "姓名、地址"),
            ("巡\u200b查", "巡查"),
            ("由谁负责?", "由谁负责？"),
            ("1)宣传;2)巡查", "1）宣传；2）巡查"),
            ("巡查(每周", "巡查（每周"),
            ("设定等级(A)", "设定等级（A）"),
        ],
    )
    def test_is_put_right(self, text: str, right: str) -> None:
        quoted = f'"{text}"'
        assert fixed("Q105", duties(quoted)) == duties(f'"{right}"')

    @pytest.mark.parametrize(
        "text",
        [
            "1,200亩、10:30、比例1:1000",
            "执行GB/T 9704-2012(2012), ISO 9001",
            "见http://a.cn/?q=1,2;x(1)",
            "函数f(x)和PM(10)",
            "依据《信息安全技术 个人信息安全规范(试行)》",
            "第三十九条 违反规定的",
            "2024年6月30日 通过",
            "共 12 项、3 人",
        ],
    )
    def test_said_to_be_right(self, text: str) -> None:
        assert marked("Q105", duties(f'"{text}"')) == []

    @pytest.mark.parametrize("text", ["区民政局 区财政局", "组织?开展"])
    def test_no_fix_where_it_might_change_the_meaning(self, text: str) -> None:
        assert len(findings("Q105", duties(text))) == 1
        assert fixed("Q105", duties(text)) == duties(text)

    def test_a_text_over_several_lines_is_reported_once_and_not_edited(self) -> None:
        snippet = duties("组织\n      开展\n      巡查")
        assert [found.message for found in findings("Q105", snippet)] == [
            "“织 开”之间换了行，读出来多一个空格"
        ]
        assert fixed("Q105", snippet) == snippet

    def test_question_marks_in_a_row_are_left_to_damage(self) -> None:
        assert marked("Q105", duties("组织??开展")) == []


class TestCharacters:
    def test_traditional_text_is_converted(self) -> None:
        assert fixed("Q106", named("權責清單與職責邊界")) == named("权责清单与职责边界")

    def test_rare_characters_are_marked_one_by_one(self) -> None:
        assert marked("Q107", named("保护𬭚鑫桥和祎园")) == ["𬭚", "祎"]

    def test_neither_speaks_of_signs(self) -> None:
        snippet = named("“三公”经费——预·决算（①②Ⅲ、㎡、№、é）")
        assert marked("Q106", snippet) == []
        assert marked("Q107", snippet) == []


class TestNameLength:
    def test_the_workspace_sets_the_limit(self) -> None:
        settings = Settings(wording=Wording(longest_name=10))
        assert marked("Q108", named("一二三四五六七八九十"), settings) == []
        assert marked("Q108", named("一二三四五六七八九十甲"), settings) == [
            "一二三四五六七八九十甲"
        ]


class TestSpeaksOfItself:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("由我局负责", "我局"),
            ("我市民政局备案", "我市"),
            ("向本街道报告", "本街道"),
            ("本镇行政区域内", "本镇"),
            ("上收至我办实施", "我办"),
        ],
    )
    def test_is_found(self, text: str, expected: str) -> None:
        assert marked("Q109", duties(text)) == [expected]

    @pytest.mark.parametrize(
        "text",
        [
            "本行政区域、本辖区、本级、本条例、本办法",
            "成本局限、日本镇痛药、基本单位",
            "居民自我区分、由我办理、我市场",
            "各镇负责本镇",
            "督促企业落实本单位责任",
            "本乡、镇林业",
        ],
    )
    def test_is_something_else(self, text: str) -> None:
        assert marked("Q109", duties(text)) == []

    def test_the_township_is_named(self) -> None:
        (values,) = _raw("Q109", duties("由我镇负责"))
        assert values["township"] == "柳塘镇"
