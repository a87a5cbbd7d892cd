"""Files are written whole or not at all, and never over an existing one without being told to."""

import os
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from yte_check.cli.settings import UsageProblem

_EXTENSION = re.compile(r"\.(?=.*[A-Za-z])[A-Za-z0-9]{1,5}")
"""What programs go by; «.2025» at the end of a name is none."""


def write_output(path: Path, content: str | bytes, force: bool) -> None:
    """Write a file whose content is at hand. Raises UsageProblem."""
    with open_output(path, force) as file:
        file.write(content.encode("utf-8") if isinstance(content, str) else content)


def seen_from(folder: Path, station: Path) -> str:
    """The way from a folder to the submission, with «/» on every system."""
    try:
        return Path(os.path.relpath(station, folder)).as_posix()
    except ValueError:  # another drive of Windows
        return station.resolve().as_posix()


def check_yaml_name(path: Path, code: str) -> None:
    """Raises UsageProblem, with its own words, for a name that says of YAML text that it is another kind of file."""
    check_extension(path, (".yaml", ".yml"), code)


def check_extension(path: Path, allowed: Collection[str], code: str) -> None:
    """Raises UsageProblem, with its own words, for a name that says of a file that it is of another kind."""
    if _EXTENSION.fullmatch(path.suffix) and path.suffix.lower() not in allowed and not path.is_dir():
        raise UsageProblem(code, path=path)


def check_output(path: Path, force: bool) -> None:
    """Raises UsageProblem where the file must not be written, or can have no place."""
    if path.is_dir():
        raise UsageProblem("usage_output_is_folder", path=path)
    if path.exists() and not force:
        raise UsageProblem("usage_output_exists", path=path)
    if not path.parent.is_dir():
        raise UsageProblem("usage_output_no_folder", folder=path.parent)


@contextmanager
def open_output(path: Path, force: bool) -> Iterator[BinaryIO]:
    """A file under a temporary name beside the target, renamed when all of it is written. Raises UsageProblem."""
    check_output(path, force)
    try:
        yield from _replacing(path)
    except PermissionError:  # on Windows most often because Word or Excel holds the file
        raise UsageProblem("usage_output_locked", path=path) from None
    except OSError as error:
        raise UsageProblem("usage_output_unwritable", path=path, reason=error.strerror or str(error)) from None


def _replacing(path: Path) -> Iterator[BinaryIO]:
    import tempfile

    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
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
