"""Who is asked what: every item goes to its departments, or to the coordinating office."""

from dataclasses import dataclass

from quanze.drafting.consultation.departments import Departments
from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.knowledge.placeholders import says_nothing
from quanze.model.items import BaseItem, ReclaimedItem
from quanze.model.opinions import TownshipItems


@dataclass(frozen=True, slots=True)
class Question:
    """What one department is asked, in order of township and item.

    ``overall`` marks the coordinating office: its table shows all items, and it is asked about
    those that name no department.
    """

    department: str
    items: tuple[ItemKey, ...]
    overall: bool = False


@dataclass(frozen=True, slots=True)
class Questions:
    """One round. ``unaddressed`` are items, not basic ones, whose department could not be told."""

    departments: tuple[Question, ...]
    asked: dict[ItemKey, tuple[str, ...]]
    unaddressed: tuple[ItemKey, ...]

    def of(self, department: str) -> Question | None:
        """What the department of exactly this name is asked."""
        return next((one for one in self.departments if one.department == department), None)


def ask(draft: Draft, departments: Departments, coordinator: str) -> Questions:
    """Divide the draft among the departments. The coordinating office comes last."""
    overall = departments.name_of(coordinator) or coordinator
    asked: dict[ItemKey, tuple[str, ...]] = {}
    by_department: dict[str, list[ItemKey]] = {}
    unaddressed: list[ItemKey] = []
    for township in draft.townships:
        for item in township.items.values():
            key = ItemKey(township.code, item.id)
            names = departments.names_for(township, item)
            if not names and _needs_department(item):
                unaddressed.append(key)
            asked[key] = names or (overall,)
            for name in asked[key]:
                by_department.setdefault(name, []).append(key)
    own = by_department.pop(overall, [])
    questions = [Question(name, tuple(keys)) for name, keys in sorted(by_department.items())]
    questions.append(Question(overall, tuple(own), overall=True))
    return Questions(tuple(questions), asked, tuple(unaddressed))


def _needs_department(item: BaseItem) -> bool:
    """Basic items have none; what was abolished needs no receiver."""
    if isinstance(item, ReclaimedItem):
        return says_nothing(item.abolished_by)
    return item.list != "basic"


def township_items(draft: Draft, keys: set[ItemKey]) -> tuple[TownshipItems, ...]:
    """Items as the file of opinions names them, township by township in the draft's order.

    Items that the draft does not have come last, so that none is lost.
    """
    wanted: dict[str, set[str]] = {}
    for key in keys:
        wanted.setdefault(key.code, set()).add(key.id)
    codes = [code for code in draft.by_code if code in wanted]
    codes += sorted(wanted.keys() - draft.by_code.keys())
    found = []
    for code in codes:
        known = draft.by_code[code].items if code in draft.by_code else {}
        ids = [id_ for id_ in known if id_ in wanted[code]]
        ids += sorted(wanted[code] - known.keys())
        found.append(TownshipItems(township=draft.label(code), code=code, items=tuple(ids)))
    return tuple(found)
