"""Only regular files are opened: no device, no pipe, no state of the system."""

import os
from functools import cache
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument

_UNREAL = ("/proc", "/sys", "/dev/mqueue")
"""Where a system shows its own state as if it were files."""


def refuse_unreal(path: Path, name: str | None = None) -> None:
    """Raise InvalidDocument for a device, a pipe, a socket, or a state of the system shown as a file.

    They are refused before they are opened, for some of them never end and some never begin. What is not there, or may
    not be looked at, is for whoever opens it to say.
    """
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return
    if not S_ISDIR(found.st_mode) and (not S_ISREG(found.st_mode) or found.st_dev in _unreal_devices()):
        name = name if name is not None else str(path)
        raise InvalidDocument([Diagnostic("file_not_regular", "error", name, 1, 1, {})])


@cache
def _unreal_devices() -> frozenset[int]:
    return frozenset(os.stat(folder).st_dev for folder in _UNREAL if os.path.isdir(folder))
