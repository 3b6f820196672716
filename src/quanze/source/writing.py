"""Writing files whole or not at all: a temporary file beside the target, then a rename."""

import os
import tempfile
from pathlib import Path

from quanze.source.io_errors import NO_ROOM, io_reason
from quanze.text.languages import Text
from quanze.usage import UsageError


def write_file(path: Path, content: bytes) -> None:
    """Put ``content`` into ``path``. What stood there stays as it was if anything fails.

    Raises:
        UsageError: where the folder is missing or may not be written to.
    """
    if path.exists() and not path.is_file():
        # A device or a pipe takes what it is given; renaming over it would destroy it.
        _write_through(path, content)
        return
    if path.is_symlink():
        path = Path(os.path.realpath(path))
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~umask())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise cannot_write(path, error) from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _write_through(path: Path, content: bytes) -> None:
    try:
        with path.open("wb") as stream:
            stream.write(content)
    except OSError as error:
        raise cannot_write(path, error) from error


def umask() -> int:
    """The permissions that the system withholds from new files; temporary ones have fewer still."""
    current = os.umask(0)
    os.umask(current)
    return current


def cannot_write(path: Path, error: OSError) -> UsageError:
    """The error for a file that the system did not let us write."""
    if isinstance(error, FileNotFoundError) and not path.parent.exists():
        return UsageError(
            Text(
                f"写不了文件“{path}”：没有“{path.parent}”这个文件夹",
                f"cannot write “{path}”: there is no folder “{path.parent}”",
            ),
            Text("请先建好文件夹，或者换一个位置", "Make the folder first, or choose another."),
        )
    reason = io_reason(error)
    said = Text(f"写不了文件“{path}”（{reason.zh}）", f"cannot write “{path}” ({reason.en})")
    if error.errno in NO_ROOM:
        return UsageError(
            said,
            Text("请腾出空间后再运行一次", "Make room and run the command again."),
        )
    return UsageError(
        said,
        Text(
            "请检查文件夹是否存在、是否有写入权限",
            "Check that the folder exists and may be written to.",
        ),
    )
