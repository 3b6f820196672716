"""Numbers for people: one decimal, halves rounded up (四舍五入) as everybody does on paper."""

from decimal import ROUND_HALF_UP, Decimal

#: Stands where there is no figure.
UNKNOWN = "–"
_TENTH = Decimal("0.1")


def one_decimal(value: float | None) -> str:
    """``value`` with one decimal; – where there is none. 3.05 gives 3.1, not binary's 3.0."""
    return UNKNOWN if value is None else str(_rounded(value))


def with_sign(value: float | None) -> str:
    """:func:`one_decimal` with + or - before it; 0.0 bears no sign."""
    if value is None:
        return UNKNOWN
    rounded = _rounded(value)
    return f"{rounded:+}" if rounded else "0.0"


def per_cent(share: float) -> str:
    """A share of 0 to 1 in per cent with one decimal."""
    return f"{_rounded(share * 100)}%"


def _rounded(value: float) -> Decimal:
    # The shortest decimal that reads back as the same float is what people computed.
    return Decimal(repr(float(value))).quantize(_TENTH, ROUND_HALF_UP)
