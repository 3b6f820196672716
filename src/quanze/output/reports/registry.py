"""The papers that ``quanze export --report NAME`` knows, and who builds each.

To add one: write a function that takes an :class:`ExportInput` and gives reports (each becomes a
file), and a line in ``REPORTS``. Builders are imported only when they are asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from quanze.model.kinds import FileKind
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.report import Report
from quanze.text.languages import Text

#: Raises UsageError where what it was given holds nothing to report.
Builder: TypeAlias = Callable[[ExportInput], tuple[Report, ...]]


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One kind of paper. ``load`` imports its builder; ``title`` names it to the user.

    ``name`` is what a file is called that holds several of these papers. ``reads`` is the kind of
    file that they are made of, and ``compares`` is true where two drafts are needed. ``options``
    are those of ``quanze export`` (findings, with-basis, full, round) that mean something for them.
    """

    title: Text
    load: Callable[[], Builder]
    name: str
    reads: FileKind = "list"
    compares: bool = False
    options: tuple[str, ...] = ()


def _list() -> Builder:
    from quanze.output.reports.list_report import build_lists

    return build_lists


def _comparison() -> Builder:
    from quanze.output.reports.comparison_report import build_comparisons

    return build_comparisons


def _statistics() -> Builder:
    from quanze.output.reports.statistics_report import build_statistics

    return build_statistics


def _raw() -> Builder:
    from quanze.output.reports.raw_report import build_raw_items

    return build_raw_items


def _handover() -> Builder:
    from quanze.output.reports.handover_report import build_handover

    return build_handover


def _confirmation() -> Builder:
    from quanze.output.reports.confirmation_report import build_confirmations

    return build_confirmations


def _evaluation() -> Builder:
    from quanze.output.reports.evaluation_report import build_evaluations

    return build_evaluations


def _opinions() -> Builder:
    from quanze.output.reports.opinions_report import build_opinions

    return build_opinions


#: The word of ``--report``, and what it stands for.
REPORTS: Final[dict[str, ReportKind]] = {
    "list": ReportKind(
        Text("清单", "the list"),
        _list,
        "履行职责事项清单",
        options=("findings", "with-basis", "full"),
    ),
    "comparison": ReportKind(
        Text("修改对照表", "comparison of two drafts"), _comparison, "修改对照表", compares=True
    ),
    "statistics": ReportKind(Text("统计表", "statistics"), _statistics, "履行职责事项清单统计"),
    "handover": ReportKind(
        Text("收回事项交接单", "handover sheets of the departments"), _handover, "收回事项交接单"
    ),
    "confirmation": ReportKind(
        Text("承接确认书", "forms confirming the handover"),
        _confirmation,
        "承接确认书",
    ),
    "evaluation": ReportKind(
        Text("赋权事项运行评估", "evaluation of empowered items"),
        _evaluation,
        "新增赋权事项运行评估汇总",
    ),
    "opinions": ReportKind(
        Text("征求意见情况汇总表", "what departments said, by round"),
        _opinions,
        "征求意见情况汇总表",
        reads="opinions",
        options=("round",),
    ),
    "raw": ReportKind(
        Text("原始事项梳理表", "raw items"),
        _raw,
        "原始事项梳理表",
        reads="raw",
        options=("findings",),
    ),
}
