"""Where the process begins: nothing heavy is imported before an interruption can be caught."""

import gc
import os
import sys
from itertools import pairwise
from typing import NoReturn

#: As in :mod:`quanze.usage`, which is not imported before there is somebody to catch Ctrl-C.
_EXIT_INTERRUPTED = 130
#: Objects made before the collector looks for cycles: loading makes a hundred thousand, hardly one
#: of them garbage, and looking again and again took a tenth of the time of a command.
_BETWEEN_LOOKS = 50_000


def main() -> NoReturn:
    """Run the command of ``sys.argv`` and end the process with its exit code."""
    gc.set_threshold(_BETWEEN_LOOKS, 20, 20)
    try:
        from quanze.cli.main import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        # Loading takes a third of a second, in which people do press Ctrl-C.
        sys.stderr.write("error: interrupted\n" if _speaks_english() else "错误：已中断\n")
        code = _EXIT_INTERRUPTED
    sys.exit(code)


def _speaks_english() -> bool:
    words = sys.argv[1:]
    return (
        "--lang=en" in words
        or ("--lang", "en") in pairwise(words)
        or os.environ.get("QUANZE_LANG") == "en"
    )
