"""stub"""


def init() -> None:
    """X"""
