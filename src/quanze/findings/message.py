"""One entry of the catalogue."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """What is wrong (``zh``, ``en``) and what to write (``do_zh``, ``do_en``)."""

    zh: str
    en: str
    do_zh: str = ""
    do_en: str = ""
