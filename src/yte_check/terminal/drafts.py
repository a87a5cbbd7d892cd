"""A file that has no name until all of it is on the disk: nothing half-written is ever seen, whatever ends the run."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

_NO_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)
"""What file systems answer that know nothing of it."""


class DraftFile:
    """A file in the folder of its target. Where the system can, it has no name at all, so that no rest can stay."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError."""
        self._folder = folder
        self._name: str | None = None
        handle = _nameless(folder)
        if handle is None:
            handle, self._name = _named(folder)
        self.file: BinaryIO = os.fdopen(handle, "wb")

    def keep_mode_of(self, path: Path) -> None:
        """Whoever could read the file that it takes the place of can read it, and nobody else. Raises OSError."""
        with suppress(FileNotFoundError, AttributeError):  # there is none yet; Windows has no modes
            os.fchmod(self.file.fileno(), stat.S_IMODE(path.stat().st_mode))

    def finish(self) -> None:
        """Bring all of it onto the disk, so that not even a power cut leaves an empty file. Raises OSError."""
        self.file.flush()
        try:
            os.fsync(self.file.fileno())
        except OSError as error:
            if error.errno not in _NO_SYNC:
                raise

    def place(self, path: Path, force: bool) -> None:
        """Give it its name. Raises FileExistsError where one has it and ``force`` is not given, OSError."""
        if self._name is None and not force:
            _link_nameless(self.file.fileno(), str(path))
            return
        if self._name is None:
            name = _free_name(self._folder)
            _link_nameless(self.file.fileno(), name)
            self._name = name
        self.file.close()
        if force:
            os.replace(self._name, path)
        else:
            _rename_to_new(self._name, path)
        self._name = None

    def discard(self) -> None:
        """Give up what has not been placed."""
        with suppress(OSError):  # a full disk refuses what is still to be written
            self.file.close()
        if self._name is not None:
            Path(self._name).unlink(missing_ok=True)
            self._name = None


def _nameless(folder: Path) -> int | None:
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None or not os.path.isdir("/proc/self/fd"):
        return None
    try:
        return os.open(folder, flag | os.O_WRONLY, 0o666)
    except OSError:  # not every file system has it; what else is wrong is told of the file with a name
        return None


def _named(folder: Path) -> tuple[int, str]:
    import tempfile

    handle, name = tempfile.mkstemp(dir=folder, prefix=".yte-check-")
    if hasattr(os, "fchmod"):  # mkstemp makes private files; a report is to be read by others like any file here
        os.fchmod(handle, 0o666 & ~_umask())
    return handle, name


def _free_name(folder: Path) -> str:
    from secrets import token_hex

    return str(folder / f".yte-check-{token_hex(6)}")


def _link_nameless(handle: int, name: str) -> None:
    """Raises OSError. That a folder is named makes Python follow the link below /proc to the file itself."""
    folder = os.open(os.curdir, os.O_RDONLY)
    try:
        os.link(f"/proc/self/fd/{handle}", name, src_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)


def _rename_to_new(name: str, path: Path) -> None:
    """Rename where there is no file of that name. Raises FileExistsError, OSError."""
    if os.name == "nt":
        os.rename(name, path)  # Windows never replaces a file by this
        return
    try:
        os.link(name, path)
        os.unlink(name)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as that of a USB stick: take the name first
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        os.replace(name, path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
