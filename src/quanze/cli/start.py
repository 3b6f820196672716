"""Where a process begins: Ctrl-C counts from the first moment, while quanze is still being loaded."""

import sys
from typing import NoReturn


def start() -> NoReturn:
    """Run the command of this process and end it with its exit code."""
    try:
        from quanze.cli.main import main
    except KeyboardInterrupt:
        # There is no language yet, and nothing was begun.
        from quanze.usage import EXIT_INTERRUPTED

        sys.exit(EXIT_INTERRUPTED)
    main()
