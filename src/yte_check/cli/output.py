"""Files are written whole or not at all, and never over an existing one without being told to."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

from yte_check.cli.settings import UsageProblem


def check_output(path: Path, force: bool) -> None:
    """Whether a file can be written there, asked before the work that fills it. Raises UsageProblem."""
    if path.is_dir():
        raise UsageProblem("usage_output_is_folder", path=path)
    if not path.parent.is_dir():
        raise UsageProblem("usage_output_no_folder", folder=path.parent)
    if path.exists() and not force:
        raise UsageProblem("usage_output_exists", path=path)


def write_output(path: Path, content: str | bytes, force: bool) -> None:
    """Write under a temporary name beside the target, then rename. Raises UsageProblem."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    write_through(path, lambda file: file.write(data), force)


def write_through(path: Path, write: Callable[[IO[bytes]], object], force: bool) -> None:
    """As ``write_output``, for what is too large to be held: ``write`` is given the file. Raises UsageProblem."""
    check_output(path, force)
    try:
        _replace(path, write)
    except OSError as error:
        raise UsageProblem("usage_output_unwritable", path=path, reason=error.strerror or str(error)) from None


def _replace(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    import tempfile

    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """mkstemp makes private files; a report is to be read by others like any file of its folder."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
