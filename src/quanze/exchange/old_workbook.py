"""``python -m quanze.exchange.old_workbook``: an .xls from standard input, its cells as JSON."""

import sys

from quanze.exchange.workbook import read_sheets, sheets_as_json

#: What one workbook may take. 65,536 rows of 256 columns, all that .xls holds, take 400 MB.
MOST_MEMORY = 4 * 1024**3


def main() -> None:
    """Whatever goes wrong ends this process, and only this one, with a code other than 0."""
    _limit_memory()
    sys.stdout.write(sheets_as_json(read_sheets(sys.stdin.buffer.read())))


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        # Windows has no such limit; it refuses what it does not have.
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    limit = MOST_MEMORY if most == resource.RLIM_INFINITY else min(MOST_MEMORY, most)
    resource.setrlimit(resource.RLIMIT_AS, (limit, most))


if __name__ == "__main__":
    main()
