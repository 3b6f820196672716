"""新增赋权事项运行评估: townships and their staff, every power over all townships, what goes to the province."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from quanze.drafting.evaluation import (
    Concern,
    EvaluationTables,
    Exercised,
    Power,
    TownshipRecord,
    evaluate,
)
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.nothing import nothing_to_report
from quanze.output.reports.report import Block, Column, Paragraph, Report, Row, Section, Table
from quanze.output.rounding import UNKNOWN, per_cent
from quanze.text.languages import Text
from quanze.text.numerals import write_numeral

_TITLE: Final = "新增赋权事项运行评估"
_CONCERNS: Final[dict[Concern, str]] = {
    "difficulty": "承接难度高",
    "never": "没有行使过",
    "rate": "行权率低",
    "effect": "行权效果差",
}
_NUMBER: Final = Column("序号", 4, "center")
_POWER_COLUMNS: Final = (
    _NUMBER,
    Column("乡镇及编号", 9),
    Column("原实施部门", 9),
    Column("行使方式", 4, "center"),
    Column("期间", 6, "center"),
    Column("行使次数", 4, "right"),
    Column("应行使次数", 5, "right"),
    Column("行权率", 5, "right"),
    Column("承接难度", 4, "center"),
    Column("行权效果", 4, "center"),
    Column("处理意见", 22),
)
_PROVINCE_COLUMNS: Final = (
    _NUMBER,
    Column("乡镇及编号", 10),
    Column("情况", 12),
    Column("意见", 34),
)


def build_evaluations(given: ExportInput) -> tuple[Report, ...]:
    """One paper over all lists.

    Raises:
        UsageError: with exit code 3 where no list has empowered items.
    """
    limits = given.settings.empowerment
    tables = evaluate(given.lists, limits)
    if not tables.powers:
        raise nothing_to_report(
            Text("清单里没有新增赋权事项", "no list has empowered items"),
            Text(
                "运行评估由新增赋权事项的“运行评估”汇总",
                "The evaluation collects 运行评估 of empowered items.",
            ),
        )
    sections = (
        _townships(tables, limits.least_certified),
        _powers(tables),
        _province(tables),
    )
    return (Report(f"{_TITLE}汇总", sections),)


def _townships(tables: EvaluationTables, least: int) -> Section:
    columns = (
        Column("乡镇（街道）", 9),
        Column("赋权事项", 4, "right"),
        Column("已评估", 4, "right"),
        Column("行使过", 4, "right"),
        Column("事项行权率", 5, "right"),
        Column("行使次数", 4, "right"),
        Column("在编", 3, "right"),
        Column("持证", 3, "right"),
        Column(f"持证是否达到{least}人", 6, "center"),
    )
    rows = [_township_row(record, least) for record in tables.townships]
    if len(rows) > 1:
        rows.append(_total_row(tables))
    blocks: list[Block] = [
        Paragraph(_sums(tables)),
        Table(columns, tuple(rows)),
        Paragraph(
            "注：事项行权率＝行使过的事项÷写明行使次数的事项；下表各项权力的行权率＝行使次数÷应行使次数，"
            "两个数都写明的才计算。",
            "note",
        ),
    ]
    blocks += _unevaluated(tables)
    return Section("汇总", f"{_TITLE}汇总表", tuple(blocks))


def _sums(tables: EvaluationTables) -> str:
    exercised = tables.exercised
    count = Counter(concern for one in exercised for concern in one.concerns)
    against = "，".join(
        f"{label}的{count[key]}项" for key, label in _CONCERNS.items() if count[key]
    )
    reported = sum(one.to_the_province for one in exercised)
    powers = len(tables.powers)
    text = f"{len(tables.townships)}个乡镇（街道）共承接赋权事项{len(exercised)}项"
    if powers != len(exercised):
        text += f"，同名的合并为{powers}项权力"
    used = sum(record.used for record in tables.townships)
    counted = sum(record.counted for record in tables.townships)
    text += f"；写明行使次数的{counted}项，其中行使过的{used}项。"
    if against:
        text += f"{against}。"
    if reported:
        return f"{text}报省级{reported}条（见“报省级的意见”）。"
    evaluated = sum(one.evaluated for one in exercised)
    return f"{text}已评估的{evaluated}项没有报省级的意见。" if evaluated else text


def _township_row(record: TownshipRecord, least: int) -> Row:
    staff = record.township.enforcement_staff
    established = staff.established if staff else None
    certified = staff.certified if staff else None
    return Row(
        (
            record.township.name,
            *_figures((record,)),
            _number(established),
            _number(certified),
            _against(certified, least) if record.exercised else UNKNOWN,
        )
    )


def _total_row(tables: EvaluationTables) -> Row:
    return Row(("合计", *_figures(tables.townships), UNKNOWN, UNKNOWN, UNKNOWN))


def _figures(records: Sequence[TownshipRecord]) -> tuple[str, ...]:
    """赋权事项, 已评估, 行使过, 事项行权率, 行使次数."""
    used = sum(record.used for record in records)
    counted = sum(record.counted for record in records)
    times = [record.times for record in records if record.times is not None]
    return (
        str(sum(len(record.exercised) for record in records)),
        str(sum(one.evaluated for record in records for one in record.exercised)),
        str(used),
        per_cent(used / counted) if counted else UNKNOWN,
        str(sum(times)) if times else UNKNOWN,
    )


def _against(certified: int | None, least: int) -> str:
    if certified is None:
        return UNKNOWN
    return "达到" if certified >= least else f"未达到，差{least - certified}人"


def _unevaluated(tables: EvaluationTables) -> Iterator[Block]:
    found = [one for one in tables.exercised if not one.evaluated]
    if found:
        names = "、".join(f"{one.township.name}{one.item.id}" for one in found)
        yield Paragraph(f"没有运行评估、不作结论的{len(found)}项：{names}。")


def _powers(tables: EvaluationTables) -> Section:
    rows: list[Row] = []
    for place, power in enumerate(tables.powers, 1):
        rows.append(
            Row((f"{write_numeral(place)}、{power.name}（{_power_sums(power)}）",), group=True)
        )
        rows += [_power_row(number, one) for number, one in enumerate(power.exercised, 1)]
    title = f"{_TITLE}：各项权力"
    return Section("各项权力", title, (Table(_POWER_COLUMNS, tuple(rows)),), landscape=True)


def _power_sums(power: Power) -> str:
    parts = [f"{len({one.township.code for one in power.exercised})}个乡镇"]
    if power.times is not None:
        parts.append(f"共行使{power.times}次" if power.times else "都没有行使过")
    if power.rate is not None:
        parts.append(f"行权率{per_cent(power.rate)}")
    return "，".join(parts)


def _power_row(number: int, one: Exercised) -> Row:
    evaluation = one.evaluation
    rate = evaluation.rate
    return Row(
        (
            str(number),
            _whose(one),
            one.item.original_department or UNKNOWN,
            one.item.mode or UNKNOWN,
            evaluation.period or UNKNOWN,
            _number(evaluation.times),
            _number(evaluation.due_times),
            UNKNOWN if rate is None else per_cent(rate),
            evaluation.difficulty or UNKNOWN,
            evaluation.effect or UNKNOWN,
            one.opinion or UNKNOWN,
        )
    )


def _province(tables: EvaluationTables) -> Section:
    powers = [power for power in tables.powers if power.reported]
    rows: list[Row] = []
    for place, power in enumerate(powers, 1):
        group = f"{write_numeral(place)}、{power.name}（{len(power.reported)}个乡镇）"
        rows.append(Row((group,), group=True))
        rows += [_province_row(number, one) for number, one in enumerate(power.reported, 1)]
    title = "新增赋权事项报省级的意见"
    blocks: list[Block] = []
    if rows:
        text = "下列事项承接有难度、行权率低或者行权效果不好，县级不能自行调整，乡镇的意见按权力汇总如下。"
        blocks += [Paragraph(text), Table(_PROVINCE_COLUMNS, tuple(rows))]
    elif evaluated := sum(one.evaluated for one in tables.exercised):
        text = (
            f"已评估的{evaluated}项，所写的评估没有承接难度高、没有行使过、行权率低或者行权效果差的，"
            "也没有对省级的建议。"
        )
        blocks.append(Paragraph(text))
    # Nothing may be said of what nobody has evaluated.
    blocks += _unevaluated(tables)
    return Section("报省级的意见", title, tuple(blocks), landscape=True)


def _province_row(number: int, one: Exercised) -> Row:
    concerns = "、".join(_CONCERNS[concern] for concern in one.concerns) or "乡镇提出"
    return Row((str(number), _whose(one), concerns, _words(one)))


def _words(one: Exercised) -> str:
    """What is said to the province; where nothing is, what the township thinks, named as such."""
    if one.to_say:
        return one.to_say
    return f"（没有写省级建议；处理意见：{one.opinion}）" if one.opinion else UNKNOWN


def _whose(one: Exercised) -> str:
    return f"{one.township.name} {one.item.id}"


def _number(value: int | None) -> str:
    return UNKNOWN if value is None else str(value)
