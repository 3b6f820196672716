"""Writing what was planned: after everything has been computed, each file whole or not at all."""

from collections.abc import Sequence

from quanze.exchange.importing.outcome import Target
from quanze.source.together import FileChange, write_together


def write_targets(targets: Sequence[Target]) -> None:
    """Write every file that changes.

    Raises:
        UsageError: where a file was changed by somebody else meanwhile (then none is written), or
            cannot be written.
    """
    write_together(
        [
            FileChange(target.path, target.before, target.content)
            for target in targets
            if target.content is not None
        ]
    )
