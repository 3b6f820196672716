"""Whether a process is still there."""

import os
import sys


def is_running(number: int) -> bool:
    """Whether this host has a process of that number; true where it cannot be told."""
    if number <= 0:
        return True
    if sys.platform == "win32":
        return _is_running_on_windows(number)
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        # There is one, but it is somebody else's.
        return True
    return True


def _is_running_on_windows(number: int) -> bool:
    """``os.kill`` with signal 0 would end the process there."""
    if sys.platform != "win32":
        return True
    import ctypes

    query, still_active = 0x1000, 259
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    handle = kernel.OpenProcess(query, 0, number)
    if not handle:
        # 87: there is no such process. Anything else may be a refusal to let us look.
        return ctypes.get_last_error() != 87
    try:
        code = ctypes.c_ulong()
        known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        return not known or code.value == still_active
    finally:
        kernel.CloseHandle(handle)
