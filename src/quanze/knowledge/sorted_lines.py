"""A data file as bytes: a head line, then lines sorted by their key, found by halving.

Nothing is parsed but the lines that are asked for: opening costs one read, one answer some twenty
comparisons. The files stay readable text, so that a change of data is a change that people can
review.
"""

import json
import zlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

#: Keys are written as the first member of a JSON object, or before the first tab.
_JSON_START: Final = b'{"key":"'
_JSON_END: Final = b'"'
_TAB: Final = b"\t"
_POSTS: Final = 128


class DataFormatError(Exception):
    """A data file is not what its head says, or is of another format. ``reason`` is which."""

    def __init__(self, reason: str, found: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.found = found


@dataclass(frozen=True)
class SortedLines:
    """The lines of ``data`` from ``start`` on. ``head`` is the decoded first line."""

    data: bytes
    start: int
    head: Mapping[str, Any]
    json_lines: bool

    @classmethod
    def read(cls, data: bytes, format_name: str) -> "SortedLines":
        """Check the head against the rest.

        Raises:
            DataFormatError: ``"head"`` where there is none, ``"format"`` for another format,
                ``"damaged"`` where the lines differ from those that were written.
        """
        end = data.find(b"\n") + 1
        try:
            head = json.loads(data[:end])
            found = head["format"]
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise DataFormatError("head") from error
        if found != format_name:
            raise DataFormatError("format", str(found))
        if zlib.crc32(memoryview(data)[end:]) != head.get("crc32"):
            raise DataFormatError("damaged")
        return cls(data, end, head, data.startswith(_JSON_START, end))

    def find(self, key: str) -> list[bytes]:
        """All lines with exactly this key, without their line feeds."""
        # Half a character (from a damaged argument or an escape) is in no key, and no error either.
        wanted = key.encode("utf-8", "surrogatepass")
        at = self._first(wanted)
        found: list[bytes] = []
        while at < len(self.data):
            end = self.data.find(b"\n", at)
            if self._key(at) != wanted:
                break
            found.append(self.data[at:end])
            at = end + 1
        return found

    def lines(self) -> Iterator[bytes]:
        """Every line, in order of key."""
        yield from self.data[self.start :].splitlines()

    def keys(self) -> Iterator[str]:
        """The key of every line, in order; a key with several lines several times."""
        at = self.start
        while at < len(self.data):
            yield self._key(at).decode()
            at = self.data.find(b"\n", at) + 1

    def _first(self, wanted: bytes) -> int:
        """Where the first line stands whose key is not below ``wanted``."""
        data = self.data
        posts, offsets = self._fence
        gap = bisect_left(posts, wanted)
        low, high = offsets[gap], offsets[gap + 1]
        while low < high:
            middle = data.rfind(b"\n", low, (low + high) // 2) + 1 or low
            if self._key(middle) < wanted:
                low = data.find(b"\n", middle) + 1
            else:
                high = middle
        return low

    @cached_property
    def _fence(self) -> tuple[list[bytes], list[int]]:
        """Keys of lines at even distances and where those lines begin; the file's ends beside.

        Between two of them there is a hundredth of the file left to halve.
        """
        data, start, end = self.data, self.start, len(self.data)
        step = max((end - start) // _POSTS, 1)
        begins: dict[int, None] = {}
        for near in range(start + step, end, step):
            begins[data.rfind(b"\n", start, near) + 1 or start] = None
        lines = [at for at in begins if at > start]
        return [self._key(at) for at in lines], [start, *lines, end]

    def _key(self, at: int) -> bytes:
        if self.json_lines:
            at += len(_JSON_START)
            return self.data[at : self.data.find(_JSON_END, at)]
        return self.data[at : self.data.find(_TAB, at)]


def write_sorted_lines(
    format_name: str, head: Mapping[str, Any], lines: Iterable[tuple[str, str]]
) -> bytes:
    """A file that :meth:`SortedLines.read` takes: ``lines`` are pairs of key and line, unsorted.

    Lines of one key keep their order.
    """
    ordered = sorted(lines, key=lambda pair: pair[0].encode())
    body = "".join(line + "\n" for _, line in ordered).encode()
    first = {"format": format_name, **head, "lines": len(ordered), "crc32": zlib.crc32(body)}
    return json.dumps(first, ensure_ascii=False).encode() + b"\n" + body
