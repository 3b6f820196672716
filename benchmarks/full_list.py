"""Makes township lists of full size: 330 items, about 165 KB, clean or with a finding in every item.

    python benchmarks/full_list.py FOLDER [COUNT] [--findings]

The texts are put together from parts, so they are not sentences anyone would write, but they have
the length, the characters and the layout of real ones.
"""

import argparse
from functools import cache
from pathlib import Path
from random import Random

from quanze.knowledge.divisions.gazetteer import shipped_gazetteer
from quanze.knowledge.divisions.units import Unit

#: Items of each list, in the proportions of the pilot of 2024.
COUNTS = {"basic": 134, "cooperative": 82, "reclaimed": 110, "empowered": 4}

_TITLES = {
    "basic": ("基本履职事项", "J"),
    "cooperative": ("配合履职事项", "P"),
    "reclaimed": ("上级部门收回事项", "S"),
    "empowered": ("新增赋权事项", "F"),
}
_VERBS = (
    "组织开展",
    "监督检查",
    "排查整治",
    "宣传引导",
    "登记核实",
    "统筹推进",
    "巡查管护",
    "受理审核",
)
_PLACES = (
    "村级",
    "社区",
    "园区",
    "集镇",
    "沿街商户",
    "学校周边",
    "河道沿线",
    "农贸市场",
    "老旧小区",
)
_OBJECTS = (
    "集体资产",
    "消防安全",
    "养老服务",
    "防汛物资",
    "生活垃圾",
    "食品摊贩",
    "古树名木",
    "农业机械",
    "困难家庭",
    "文物古迹",
    "畜禽粪污",
    "危旧房屋",
    "劳动用工",
    "出租房屋",
    "兵役人员",
    "非法集资",
    "公共厕所",
    "乡村道路",
    "水源地",
    "留守儿童",
    "传统村落",
    "施工扬尘",
    "渔业资源",
    "路灯照明",
)
#: No two of these share a character: names that differ only in them are different items.
_ACTIONS = (
    "清查",
    "备案",
    "登记",
    "救助",
    "保护",
    "检修",
    "调解",
    "整治",
    "防范",
    "鉴定",
    "督导",
    "宣讲",
)
_LAWS = (
    "《中华人民共和国村民委员会组织法》",
    "《中华人民共和国安全生产法》",
    "《中华人民共和国消防法》",
    "《中华人民共和国土地管理法》",
    "《中华人民共和国老年人权益保障法》",
    "《物业管理条例》",
)
_DEPARTMENTS = (
    "区农业农村局",
    "区民政局",
    "区应急管理局",
    "区市场监督管理局",
    "区城市管理局",
    "区水利局",
)
_CLAUSES = (
    "制定年度工作方案并明确责任分工",
    "组织业务培训和现场指导",
    "建立台账并按季度更新情况",
    "对发现的问题提出整改意见",
    "会同有关单位开展联合检查",
    "汇总数据并按时限上报结果",
    "向群众公开办理流程和联系方式",
    "对整改情况进行跟踪核验",
)
_DIGITS = "一二三四五六七八九十"
_TASKS = [place + thing + action for place in _PLACES for thing in _OBJECTS for action in _ACTIONS]


@cache
def _townships() -> list[Unit]:
    """The towns of Changzhou's districts."""
    gazetteer = shipped_gazetteer()
    counties = ("320402", "320404", "320411", "320412", "320413")
    return [unit for county in counties for unit in gazetteer.units_of(county) if not unit.note]


def make_list(number: int, *, findings: bool = False) -> str:
    """The text of one list. The same number always gives the same text."""
    random = Random(number)
    township = _townships()[(number - 1) % len(_townships())]
    totals = ", ".join(
        f"{name}: {count}"
        for name, count in zip(["基本", "配合", "收回", "赋权"], COUNTS.values(), strict=True)
    )
    lines = [
        "乡镇:",
        f"  名称: {township.name}",
        f"  类型: {township.type}",
        f'  区划代码: "{township.code}"',
        f"  所属: [{', '.join(township.places)}]",
        "清单:",
        "  版本: draft-v1",
        "  阶段: 征求意见",
        "  日期: 2026-10-30",
        f"  声明总数: {{{totals}}}",
    ]
    names = [random.choice(_VERBS) + task for task in random.sample(_TASKS, sum(COUNTS.values()))]
    for name, count in COUNTS.items():
        title, letter = _TITLES[name]
        lines += ["", f"{title}:"]
        for item in range(1, count + 1):
            lines += _item(random, name, f"{letter}{item:03d}", names.pop(), findings=findings)
    return "\n".join(lines) + "\n"


def _item(random: Random, name: str, identity: str, item_name: str, *, findings: bool) -> list[str]:
    bases = random.sample(_LAWS, 2)
    article = random.choice(_DIGITS[1:9])
    lines = [
        f"  - 编号: {identity}",
        f"    名称: {item_name}",
        f"    类别: {'行政检查' if name in ('reclaimed', 'empowered') else '乡村振兴'}",
        "    设定依据:",
        f"      - {bases[0]}第{article}条第一款",
        f"      - {bases[1]}第二十{article}条" if not findings else "      - 按照上级文件要求办理",
    ]
    if name == "cooperative":
        lines += [
            f"    对应上级部门: [{random.choice(_DEPARTMENTS)}]",
            f"    上级部门职责: 负责{_prose(random)}",
            f"    配合职责: 协助{_prose(random)}",
        ]
    elif name == "reclaimed":
        department = random.choice(_DEPARTMENTS)
        lines += [
            f"    收回理由: 镇级{_prose(random)}",
            f"    承接部门: [{department}]",
            f"    工作方式: 由{department}统一办理，{_prose(random)}",
            "    衔接:",
            "      生效日期: 2027-01-01",
            "      在办事项: 此前已经受理的事项由原受理单位在法定期限内办结，档案随事项移交。",
        ]
    elif name == "empowered":
        lines += [
            "    赋权依据: 苏政发〔2026〕18号",
            "    原实施部门: 区城市管理局",
            "    行使方式: 下放",
        ]
    return lines


def _prose(random: Random) -> str:
    return "，".join(random.sample(_CLAUSES, 4)) + "。"


def write_lists(folder: Path, count: int, *, findings: bool = False) -> list[Path]:
    """Write ``count`` lists into ``folder``; the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for number in range(count):
        file = folder / f"town-{number:05d}.yaml"
        file.write_text(make_list(number, findings=findings), encoding="utf-8")
        files.append(file)
    return files


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int, nargs="?", default=1)
    parser.add_argument("--findings", action="store_true")
    arguments = parser.parse_args()
    write_lists(arguments.folder, arguments.count, findings=arguments.findings)
