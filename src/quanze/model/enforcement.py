"""执法指引 and 运行评估: what an empowered item needs in order to be exercised, and how it fared."""

from typing import Literal

from quanze.model.record import Record, term


class DiscretionTier(Record):
    """裁量基准的一档: circumstances, their measurable condition, the range of penalty."""

    circumstance: str = term("情形", description="轻微、一般、严重")
    condition: str | None = term("条件", None)
    range: str | None = term("幅度", None)


class EnforcementGuide(Record):
    """执法指引: procedure, evidence, discretion, documents."""

    procedure: tuple[str, ...] = term("程序要求", ())
    evidence: tuple[str, ...] = term("证据要求", ())
    discretion: tuple[DiscretionTier, ...] = term("裁量基准", ())
    documents: tuple[str, ...] = term("文书", ())


class Evaluation(Record):
    """运行评估: how often the power was exercised, and what follows from that."""

    period: str | None = term("期间", None, description="年份或起止月份")
    times: int | None = term("行使次数", None, ge=0)
    due_times: int | None = term(
        "应行使次数",
        None,
        ge=0,
        description="期间内应当行使的次数，如查实的违法线索数、受理的申请数",
    )
    difficulty: Literal["低", "中", "高"] | None = term("承接难度", None)
    effect: Literal["好", "一般", "差"] | None = term("行权效果", None)
    opinion: str | None = term("处理意见", None, description="保留、调整或者建议收回，写明理由")
    province_opinion: str | None = term(
        "省级建议", None, description="县级解决不了、建议省级调整或者取消的，写明怎样调整"
    )

    @property
    def rate(self) -> float | None:
        """行权率: how often the power was exercised of the times it was due, 0 to 1.

        ``None`` where a figure is missing or nothing was due; more times than due count as all.
        """
        if self.times is None or not self.due_times:
            return None
        return min(self.times / self.due_times, 1.0)
