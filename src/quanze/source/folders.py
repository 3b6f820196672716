"""Writing a folder whole or not at all: a hidden folder beside the target, then a rename."""

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from quanze.source.writing import cannot_write, umask, write_file
from quanze.text.languages import Text
from quanze.usage import UsageError


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, where they are missing.

    Raises:
        UsageError: where that cannot be done.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise UsageError(
            Text(f"“{folder}”是文件，不是文件夹", f"“{folder}” is a file, not a folder"),
            Text("请换一个位置", "Choose another place."),
        ) from error
    except OSError as error:
        raise cannot_write(folder, error) from error


def write_folder(folder: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    """Make ``folder``, which must not exist, with these files in it.

    A process that is killed leaves no such folder, or a whole one, and at most a hidden one
    beside it that nothing looks at.

    Raises:
        UsageError: where it cannot be written.
    """
    make_folder(folder.parent)
    try:
        temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    except OSError as error:
        raise cannot_write(folder, error) from error
    try:
        for relative, data in files.items():
            file = temporary / relative
            file.parent.mkdir(parents=True, exist_ok=True)
            write_file(file, data)
        temporary.chmod(0o777 & ~umask())
        temporary.rename(folder)
    except OSError as error:
        shutil.rmtree(temporary, ignore_errors=True)
        raise cannot_write(folder, error) from error
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
