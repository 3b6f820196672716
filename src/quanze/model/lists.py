"""The four lists of a township, in the order in which they are published."""

from typing import Final, Literal, TypeAlias, get_args

from quanze.text.languages import Text

ListName: TypeAlias = Literal["basic", "cooperative", "reclaimed", "empowered"]
LIST_NAMES: Final[tuple[ListName, ...]] = get_args(ListName)

#: Short names for tables and messages; the full titles are those of the fields of TownshipList.
LIST_LABELS: Final[dict[ListName, Text]] = {
    "basic": Text("基本", "basic"),
    "cooperative": Text("配合", "cooperative"),
    "reclaimed": Text("收回", "reclaimed"),
    "empowered": Text("赋权", "empowered"),
}
#: The lists by those names in Chinese, as sheets and files of opinions write them.
LISTS_BY_LABEL: Final[dict[str, ListName]] = {LIST_LABELS[name].zh: name for name in LIST_NAMES}
