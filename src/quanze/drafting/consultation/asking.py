"""Who is asked what: every item goes to its departments, or to the coordinating office."""

from dataclasses import dataclass

from quanze.drafting.consultation.departments import Departments
from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.model.lists import LIST_LABELS
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
            if not names and item.list != "basic":
                unaddressed.append(key)
            asked[key] = names or (overall,)
            for name in asked[key]:
                by_department.setdefault(name, []).append(key)
    own = by_department.pop(overall, [])
    questions = [Question(name, tuple(keys)) for name, keys in sorted(by_department.items())]
    questions.append(Question(overall, tuple(own), overall=True))
    return Questions(tuple(questions), asked, tuple(unaddressed))


def township_items(draft: Draft, keys: set[ItemKey]) -> tuple[TownshipItems, ...]:
    """Items as the file of opinions names them, township by township in the draft's order.

    Items that the draft does not have come last, so that none is lost.
    """
    grouped: dict[str, list[str]] = {}
    for key in draft.all_keys():
        if key in keys:
            grouped.setdefault(key.code, []).append(key.id)
    for key in sorted(keys, key=lambda one: (one.code, one.id)):
        if draft.item(key) is None:
            grouped.setdefault(key.code, []).append(key.id)
    return tuple(
        TownshipItems(township=draft.label(code), code=code, items=tuple(ids))
        for code, ids in grouped.items()
    )


def list_label(draft: Draft, key: ItemKey) -> str:
    """基本, 配合, 收回 or 赋权."""
    item = draft.item(key)
    return LIST_LABELS[item.list].zh if item else ""
