"""The parser's events: libyaml's through ruamel.yaml.clib, or ruamel.yaml's own where it is absent.

Both count code points in their marks and give the same events; the pure parser takes some thirty
times as long. The text given must have no byte order mark.
"""

from collections.abc import Callable
from typing import Any

try:
    from _ruamel_yaml import CParser
except ImportError:  # no wheel of ruamel.yaml.clib for this machine
    CParser = None


def open_events(text: str, *, pure: bool = False) -> Callable[[], Any]:
    """A function that gives the next event of ``text`` at each call, and ``None`` after the last.

    Raises:
        ruamel.yaml.error.YAMLError: from the returned function, where the text is not YAML.
    """
    if CParser is not None and not pure:
        next_event: Callable[[], Any] = CParser(text).get_event
        return next_event
    from ruamel.yaml import YAML

    events = iter(YAML(typ="safe", pure=True).parse(text))
    return lambda: next(events, None)
