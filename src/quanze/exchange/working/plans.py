"""Which sheets the workbook of each kind of file has, and by what it is known again."""

from dataclasses import dataclass
from typing import Final

from quanze.exchange.office.reading import TableKind
from quanze.model.keys import chinese_title, nested_model
from quanze.model.kinds import FILE_MODELS
from quanze.model.record import Record

#: The name and version of the format, in the first cell of the hidden sheet.
FORMAT: Final = "quanze-workbook/1"
#: The hidden sheet with the words of the drop-down lists.
WORDS_SHEET: Final = "字典"
#: Headings of the sheet that holds what is no table.
PART, LABEL, VALUE, HELP = "部分", "项目", "内容", "填写说明"


@dataclass(frozen=True, slots=True)
class Plan:
    """The sheets of one kind, and what the file as a whole is called. ``mappings`` stand on the sheet ``about``, ``tables`` on their own.

    Both are fields of the model of the file; a table's sheet is called by its Chinese title.
    """

    kind: TableKind
    paper: str
    about: str
    mappings: tuple[str, ...]
    tables: tuple[str, ...]

    @property
    def model(self) -> type[Record]:
        return FILE_MODELS[self.kind]

    def title(self, field: str) -> str:
        """The Chinese title of a field of the file."""
        return chinese_title(self.model, field)

    def record(self, field: str) -> type[Record]:
        """The model of a mapping or of the rows of a table."""
        model = nested_model(self.model, field)
        if model is None:
            raise TypeError(f"{field} holds no records")
        return model


PLANS: Final[dict[TableKind, Plan]] = {
    "list": Plan(
        "list",
        "履行职责事项清单",
        "清单信息",
        ("township", "head"),
        ("basic", "cooperative", "reclaimed", "empowered"),
    ),
    "raw": Plan("raw", "原始事项", "乡镇信息", ("township",), ("raw_items",)),
    "opinions": Plan("opinions", "意见", "征求意见", ("head",), ("opinions", "asked", "agreed")),
}


def plan_of(record: Record) -> Plan | None:
    """The plan for a whole file, or ``None`` where there is none for its kind."""
    return next((plan for plan in PLANS.values() if isinstance(record, plan.model)), None)
