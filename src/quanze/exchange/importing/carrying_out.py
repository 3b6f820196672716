"""Writing what was planned: after everything has been computed, each file whole or not at all."""

from collections.abc import Sequence

from quanze.exchange.importing.outcome import Target
from quanze.source.files import read_bytes
from quanze.source.writing import cannot_write, write_file
from quanze.text.languages import Text
from quanze.usage import UsageError


def write_targets(targets: Sequence[Target]) -> None:
    """Write every file that changes.

    Raises:
        UsageError: where a file was changed by somebody else meanwhile (then none is written), or
            cannot be written.
    """
    wanted = [target for target in targets if target.content is not None]
    for target in wanted:
        now = read_bytes(target.path) if target.path.exists() else None
        if now != target.before:
            raise UsageError(
                Text(
                    f"“{target.path.name}”刚才被改动了，没有写入",
                    f"“{target.path.name}” was changed meanwhile; nothing was written",
                ),
                Text("请再运行一次", "Run the command again."),
            )
    for target in wanted:
        try:
            target.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(target.path, error) from error
        write_file(target.path, target.content or b"")
