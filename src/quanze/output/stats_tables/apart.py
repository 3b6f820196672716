"""What only some townships have: names of their own, figures far from the others."""

from collections.abc import Mapping
from typing import TypeAlias

from quanze.output.rounding import one_decimal
from quanze.output.stats_tables.table import Table, Words
from quanze.statistics.outliers import (
    FEWEST_TOWNSHIPS,
    IQR_FACTOR,
    LEAST_ITEMS,
    LEAST_SHARE,
    MANY_TOWNSHIPS,
    SD_FACTOR,
)
from quanze.statistics.tables import NameSharing, Outliers

#: What to call each township, by code and name.
Places: TypeAlias = Mapping[tuple[str, str], str]

#: Names shown of each township's own items.
_EXAMPLES = 2


def names_table(names: NameSharing, places: Places, say: Words) -> Table:
    shared, distinct = len(names.shared), names.distinct
    return Table(
        say("共性事项和个性事项", "Names in all townships and in one only"),
        (say("乡镇", "township"), say("个性事项", "only here"), say("例如", "for example")),
        tuple(
            (
                places[local.code, local.township],
                str(len(local.names)),
                say("；", "; ").join(local.names[:_EXAMPLES]),
            )
            for local in names.local
        ),
        notes=(
            say(
                f"不同的事项名称 {distinct} 个，各乡镇都有的（共性）{shared} 个；"
                "名称完全相同才算同一事项（不计空格和全角半角）",
                f"{distinct} different names, {shared} of them in all townships; "
                "names must be the same but for blanks and width.",
            ),
        ),
        texts=frozenset({0, 2}),
    )


def outliers_table(outliers: Outliers, places: Places, say: Words) -> Table:
    title = say("明显偏离的乡镇", "Townships that stand apart")
    headings = (
        say("乡镇", "township"),
        say("清单", "list"),
        say("事项数", "items"),
        say("通常范围", "usual range"),
    )
    if outliers.criterion is None:
        if len(places) < 2:
            return Table(title, headings, ())
        note = say(
            f"不足 {FEWEST_TOWNSHIPS} 个乡镇，不作判断",
            f"Fewer than {FEWEST_TOWNSHIPS} townships: not judged.",
        )
        return Table(title, headings, (), notes=(note,))
    notes = [_criterion(outliers, say)]
    if not outliers.found:
        notes.insert(0, say("没有", "None."))
    return Table(
        title,
        headings,
        tuple(
            (
                places[outlier.code, outlier.township],
                say.column(outlier.column),
                str(outlier.value),
                f"{one_decimal(outlier.low)} … {one_decimal(outlier.high)}",
            )
            for outlier in outliers.found
        ),
        notes=tuple(notes),
        texts=frozenset({0, 1}),
    )


def _criterion(outliers: Outliers, say: Words) -> str:
    if outliers.criterion == "sd":
        far = say(
            f"与平均数相差超过 {SD_FACTOR:g} 个标准差（乡镇满 {MANY_TOWNSHIPS} 个时用此标准）",
            f"further than {SD_FACTOR:g} standard deviations from the mean (used from "
            f"{MANY_TOWNSHIPS} townships on)",
        )
    else:
        far = say(
            f"超出上、下四分位数 {IQR_FACTOR:g} 倍四分位距以外",
            f"more than {IQR_FACTOR:g} interquartile ranges outside the quartiles",
        )
    return say(
        f"标准：{far}，并且与中位数相差超过 {LEAST_SHARE:.0%} 和 {LEAST_ITEMS} 项；只列出，不判对错",
        f"Criterion: {far}, and off the median by more than {LEAST_SHARE:.0%} and {LEAST_ITEMS} "
        "item. Named, not judged.",
    )
