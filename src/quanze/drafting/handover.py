"""What each department receives from all townships, what nobody need receive, what nobody does.

Every reclaimed item of every list is in exactly one of the three, or on the sheets of all
departments that receive it together.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from quanze.drafting.receivers import ReceiverNames, Receivers, Trouble
from quanze.knowledge.departments.bodies import Body
from quanze.model.departments import Department
from quanze.model.items import ReclaimedItem
from quanze.model.township import Township
from quanze.model.township_list import TownshipList
from quanze.text.normal import bare_text


@dataclass(frozen=True, slots=True)
class Origin:
    """An item of one township, with who receives it. ``trouble``: why it reaches no department."""

    township: Township
    item: ReclaimedItem
    receivers: tuple[Body, ...] = ()
    unresolved: tuple[str, ...] = ()
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """One item as several townships have it: the same name but for spacing and punctuation."""

    name: str
    origins: tuple[Origin, ...]

    def texts(self, field_name: str) -> list[str]:
        """The text of a field of each origin, in order; empty where nothing is written."""
        return [str(getattr(origin.item, field_name) or "").strip() for origin in self.origins]


@dataclass(frozen=True, slots=True)
class HandoverSheet:
    """What one department receives. ``rows`` stand in the order in which lists mention them."""

    department: Body
    rows: tuple[HandoverRow, ...]

    @property
    def townships(self) -> tuple[Township, ...]:
        """The townships that hand over, each once."""
        return tuple({one.code: one for one in _townships(self.rows)}.values())

    @property
    def items(self) -> int:
        """How many items of lists, every township's counted."""
        return sum(len(row.origins) for row in self.rows)

    @property
    def led(self) -> int:
        """How many of :attr:`rows` the department receives alone or leads, in some township."""
        return sum(
            any(origin.receivers[0] == self.department for origin in row.origins)
            for row in self.rows
        )

    def of(self, township: Township) -> tuple[Origin, ...]:
        """What one township hands over to the department."""
        return tuple(
            origin
            for row in self.rows
            for origin in row.origins
            if origin.township.code == township.code
        )


@dataclass(frozen=True, slots=True)
class Handover:
    """The whole: sheets by county and register; ``abolished`` and ``unreceived`` by item."""

    townships: tuple[Township, ...] = ()
    sheets: tuple[HandoverSheet, ...] = ()
    abolished: tuple[HandoverRow, ...] = ()
    unreceived: tuple[HandoverRow, ...] = ()
    items: int = 0


@dataclass(slots=True)
class _Rows:
    """Origins by what they are the same item of."""

    origins: dict[str, list[Origin]] = field(default_factory=dict)

    def add(self, origin: Origin) -> None:
        self.origins.setdefault(bare_text(origin.item.name), []).append(origin)

    def rows(self) -> tuple[HandoverRow, ...]:
        return tuple(
            HandoverRow(origins[0].item.name.strip(), tuple(origins))
            for origins in self.origins.values()
        )


def hand_over(lists: Iterable[TownshipList], register: Sequence[Department] = ()) -> Handover:
    """Sort the reclaimed items of ``lists`` by receiver.

    Short and former names of a department, as the workspace's ``register`` or the usual names
    have them, are one department; departments of two counties never are.
    """
    names = ReceiverNames(register)
    sheets: dict[Body, _Rows] = {}
    abolished, unreceived = _Rows(), _Rows()
    townships: list[Township] = []
    items = 0
    for one in lists:
        townships.append(one.township)
        for item in one.reclaimed:
            items += 1
            found = names.of(item, one.township)
            origin = _origin(one.township, item, found)
            if found.trouble is not None:
                unreceived.add(origin)
            elif not found.bodies:
                abolished.add(origin)
            for body in found.bodies:
                sheets.setdefault(body, _Rows()).add(origin)
    return Handover(
        tuple(townships),
        tuple(_in_order(sheets, names)),
        abolished.rows(),
        unreceived.rows(),
        items,
    )


def _origin(township: Township, item: ReclaimedItem, found: Receivers) -> Origin:
    return Origin(township, item, found.bodies, found.unresolved, found.trouble)


def _in_order(sheets: dict[Body, _Rows], names: ReceiverNames) -> Iterator[HandoverSheet]:
    """County by county as the lists come; within one, as the register has its departments."""
    places = {body: place for place, body in enumerate(sheets)}
    counties: dict[tuple[str, ...], int] = {}
    for body in sheets:
        counties.setdefault(body.places, len(counties))
    for body in sorted(
        sheets, key=lambda body: (counties[body.places], names.order(body), places[body])
    ):
        yield HandoverSheet(body, sheets[body].rows())


def _townships(rows: Iterable[HandoverRow]) -> Iterator[Township]:
    for row in rows:
        for origin in row.origins:
            yield origin.township
