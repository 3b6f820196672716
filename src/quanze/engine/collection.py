"""Sparing the garbage collector while files are checked one after the other.

Reading a list makes 20,000 containers without a single cycle, and looking through them again and
again for cycles takes a tenth of the time. Between two files hardly anything is left alive, and
looking then costs nothing: what cycles there were are found, and memory does not grow.
"""

import gc
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")


def one_by_one(work: Callable[[Given], Made], things: Iterable[Given]) -> Iterator[Made]:
    """``map(work, things)`` with the collector paused during each and run in between."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        for result in map(work, things):
            yield result
            gc.collect(0)
    finally:
        if was_on:
            gc.enable()
