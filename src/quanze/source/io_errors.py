"""Why a file could not be read or written, in both languages. The system says it in English only."""

import errno
from typing import Final

from quanze.text.languages import Text

_REASONS: dict[int, str] = {
    errno.ENOENT: "文件不存在",
    errno.EEXIST: "已有同名的文件",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EISDIR: "是文件夹，不是文件",
    errno.ENOTDIR: "路径中有一段不是文件夹",
    errno.ELOOP: "链接绕成了圈",
    errno.ENAMETOOLONG: "名称太长",
    errno.ENOSPC: "磁盘已满",
    errno.EROFS: "磁盘只读",
    errno.EDQUOT: "磁盘配额已满",
    errno.EIO: "磁盘读写出错",
}


#: Nothing is wrong with the place; there is no room left on it.
NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


def io_reason(error: OSError) -> Text:
    """A few words on what went wrong."""
    english = error.strerror or type(error).__name__
    return Text(_REASONS.get(error.errno or 0, english), english)
