"""The table that ships with quanze: 常州's three questions, 宜兴's principles and grounds.

Sources: 常司复〔2024〕24号 (2024-09-11) asks the three questions of every item; 宜兴市委编办
(2026-02-13) names the four principles that make an item cooperative and the five grounds on which
one is reclaimed. How they combine, where neither says it, is quanze's own and on the careful side:
what the answers do not settle stays 待定 for a person.

No row gives 赋权: a county's power is given to a township by decision of the province (行政处罚法
第二十四条), not by the township's answers. Such items say so themselves (拟列入: 赋权).
"""

from typing import Final

from quanze.knowledge.decisions.row import GROUNDS, LED_BY, Answer, Row
from quanze.text.languages import Text

_CHANGZHOU: Final = Text("常司复〔2024〕24号：三问", "常司复〔2024〕24号: three questions")
_YIXING_GROUNDS: Final = Text(
    "宜兴市委编办（2026-02-13）：五种收回情形", "宜兴市委编办 (2026-02-13): five grounds"
)
_YIXING_PRINCIPLES: Final = Text(
    "宜兴市委编办（2026-02-13）：法定、主导、派驻、责任四原则",
    "宜兴市委编办 (2026-02-13): four principles",
)
_OWN: Final = Text("quanze 的归纳", "quanze's own reading")

_YES: Final[frozenset[Answer]] = frozenset({"是"})
_NO: Final[frozenset[Answer]] = frozenset({"否"})
_OPEN: Final[frozenset[Answer]] = frozenset({"未答"})

ROWS: Final[tuple[Row, ...]] = (
    Row(
        "D01",
        "收回",
        Text("有收回情形", "there is a ground for taking it back"),
        _YIXING_GROUNDS,
        grounds=frozenset(GROUNDS),
    ),
    Row(
        "D02",
        "不列入",
        Text("设定依据不充分，基层也不需要", "no sufficient basis, and the township needs it not"),
        _CHANGZHOU,
        basis_sufficient=_NO,
        needed=_NO,
    ),
    Row(
        "D03",
        "收回",
        Text(
            "依据充分，但乡镇不能有效实施，应由上级部门承接",
            "sufficient basis, but the township cannot carry it out: a superior receives it",
        ),
        _CHANGZHOU,
        basis_sufficient=_YES,
        feasible=_NO,
    ),
    Row(
        "D04",
        "待定",
        Text("“依据是否充分”没有回答", "whether the basis suffices is not answered"),
        _CHANGZHOU,
        basis_sufficient=_OPEN,
    ),
    Row(
        "D05",
        "待定",
        Text("“基层是否需要”没有回答", "whether the township needs it is not answered"),
        _CHANGZHOU,
        needed=_OPEN,
    ),
    Row(
        "D06",
        "待定",
        Text("“能否有效实施”没有回答", "whether it can be carried out is not answered"),
        _CHANGZHOU,
        feasible=_OPEN,
    ),
    Row(
        "D07",
        "配合",
        Text("三问都是“是”，但由上级主责", "three times yes, but a superior is responsible"),
        _YIXING_PRINCIPLES,
        basis_sufficient=_YES,
        needed=_YES,
        feasible=_YES,
        led_by=frozenset(LED_BY),
    ),
    Row(
        "D08",
        "基本",
        Text("三问都是“是”，没有上级主责情形", "three times yes, and no superior leads"),
        _CHANGZHOU,
        basis_sufficient=_YES,
        needed=_YES,
        feasible=_YES,
        led_by=frozenset(),
    ),
    Row(
        "D09",
        "待定",
        Text(
            "依据充分、能实施，但基层不需要：法律规定由乡镇承担或者协助的，列入基本或者配合；"
            "不是的，由上级收回",
            "sufficient basis and feasible, but not needed: basic or cooperative where the law "
            "gives it to townships, else reclaimed",
        ),
        _OWN,
        basis_sufficient=_YES,
        needed=_NO,
        feasible=_YES,
    ),
    Row(
        "D10",
        "待定",
        Text(
            "基层需要、能实施，但依据不充分：请补充依据，补不出的不列入",
            "needed and feasible, but no sufficient basis: find one, or leave it out",
        ),
        _OWN,
        basis_sufficient=_NO,
        needed=_YES,
        feasible=_YES,
    ),
    Row(
        "D11",
        "待定",
        Text(
            "基层需要，但依据不充分、不能实施：属于上级部门职责的，由上级收回；不属于的，不列入",
            "needed, but neither founded nor feasible: reclaimed where it is a superior's duty, "
            "else left out",
        ),
        _OWN,
        basis_sufficient=_NO,
        needed=_YES,
        feasible=_NO,
    ),
)

#: What holds where no row applies, which only rows of a workspace's own can bring about.
NO_ROW: Final = Row(
    "D99",
    "待定",
    Text("没有一行适用", "no row applies"),
    _OWN,
)

#: What holds where 备注 keeps a word that a column does not allow: it may mean any of the rows.
UNREAD_ROW: Final = Row(
    "D00",
    "待定",
    Text(
        "备注里记着没有读懂的原文：请在相应栏写上可选的词，再删去备注里的这一句",
        "remarks keep a word that was not understood: write an allowed one, delete the sentence",
    ),
    _OWN,
)
