"""Numbers with an English word behind them."""


def counted(number: int, word: str) -> str:
    """``1 item``, ``2 items``: a number with an English word."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
