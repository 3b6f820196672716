"""Whether the articles of a text are all there, once and in order."""

from collections.abc import Sequence

from quanze.exchange.statutes.articles import Heading
from quanze.text.languages import Text
from quanze.text.numerals import write_numeral
from quanze.text.pins import Number

#: How many articles a sentence names before it says how many there are.
_NAMED = 6


def numbering_fault(headings: Sequence[Heading]) -> Text | None:
    """What is wrong with the numbers of the articles, or ``None``."""
    seen: set[Number] = set()
    previous: Number | None = None
    for heading in headings:
        number = heading.number
        if number in seen:
            return Text(f"里{_name(number)}出现两次", f"has {_name(number)} twice")
        if previous is not None and number < previous:
            return Text(
                f"里{_name(number)}排在{_name(previous)}之后",
                f"has {_name(number)} after {_name(previous)}",
            )
        seen.add(number)
        for value in range(number.value, (heading.last or number.value) + 1):
            seen.add(Number(value, number.branch))
        previous = Number(heading.last or number.value, number.branch)
    missing = _missing(seen)
    if not missing:
        return None
    named = "、".join(_name(number) for number in missing[:_NAMED])
    if len(missing) > _NAMED:
        return Text(
            f"缺{named}等{len(missing)}条", f"lacks {len(missing)} articles, among them {named}"
        )
    return Text(f"缺{named}", f"lacks {named}")


def _missing(seen: set[Number]) -> list[Number]:
    highest = max(number.value for number in seen)
    wanted = {Number(value) for value in range(1, highest + 1)}
    for number in seen:
        wanted |= {Number(number.value, branch) for branch in range(1, number.branch)}
    return sorted(wanted - seen)


def _name(number: Number) -> str:
    branch = f"之{write_numeral(number.branch)}" if number.branch else ""
    return f"第{write_numeral(number.value)}条{branch}"
