"""Files are written whole or not at all, and never over an existing one without being told to."""

import os
import re
import sys
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from yte_check.documents.characters import forbidden_in
from yte_check.documents.language import say
from yte_check.render.styled import StyledText
from yte_check.terminal.console import show, tell
from yte_check.terminal.drafts import DraftFile
from yte_check.terminal.settings import OutputProblem, Settings, UsageProblem

_EXTENSION = re.compile(r"\.(?=.*[A-Za-z])[A-Za-z0-9]{1,8}")
"""What programs go by; “.2025” at the end of a name is none."""


def write_output(path: Path, content: str | bytes, force: bool) -> None:
    """Write a file whose content is at hand. Raises UsageProblem."""
    with open_output(path, force) as file:
        file.write(content.encode("utf-8") if isinstance(content, str) else content)


def save(path: Path, content: str | bytes, force: bool, settings: Settings) -> None:
    """Write a file and say that it is written. Raises UsageProblem."""
    write_output(path, content, force)
    tell(say("written", settings.lang, path=path), settings)


def tell_missing(path: Path, letters: Collection[str], settings: Settings) -> None:
    """Warn of letters that a file just written shows as empty boxes."""
    if letters:
        warning = say("letters_missing", settings.lang, path=path, letters="".join(letters))
        show(StyledText().paragraph(warning, "open"), settings, sys.stderr)


def seen_from(folder: Path, station: Path) -> str:
    """The way from a folder to the submission, with “/” on every system. Raises UsageProblem for a name that no file
    can hold."""
    check_name(station)
    try:
        return Path(os.path.relpath(station, folder)).as_posix()
    except ValueError:  # another drive of Windows
        return station.resolve().as_posix()


def check_name(path: Path) -> None:
    """Raises UsageProblem for a name with control or broken characters: what is written of it could not be read."""
    if forbidden_in(str(path)):
        raise UsageProblem("usage_name_broken", path=path)


def check_yaml_name(path: Path, code: str) -> None:
    """Raises UsageProblem, with its own words, for a name that says of YAML text that it is another kind of file."""
    check_extension(path, (".yaml", ".yml"), code)


def check_extension(path: Path, allowed: Collection[str], code: str) -> None:
    """Raises UsageProblem, with its own words, for a name that says of a file that it is of another kind."""
    if has_extension(path) and path.suffix.lower() not in allowed and not path.is_dir():
        raise UsageProblem(code, path=path)


def has_extension(path: Path) -> bool:
    """Whether a name says of which kind a file is; “ket-qua-31.12.2025” does not."""
    return _EXTENSION.fullmatch(path.suffix) is not None


def with_ending(path: Path, ending: str) -> Path:
    """A name by which programs know the file: the one given, with an ending where it has none."""
    return path if has_extension(path) or path.is_dir() else path.with_name(path.name + ending)


def keep_copy(path: Path) -> Path | None:
    """Keep what stands in a file that is about to be written over, as “….bak”; None where there is none.

    Raises UsageProblem.
    """
    if not path.is_file():
        return None
    copy = path.with_name(path.name + ".bak")
    write_output(copy, path.read_bytes(), force=True)
    return copy


def check_output(path: Path, force: bool) -> None:
    """Raises UsageProblem where the file must not be written, or can have no place."""
    if path.is_dir():
        raise UsageProblem("usage_output_is_folder", path=path)
    if os.path.lexists(path) and not force:
        raise UsageProblem("usage_output_exists", path=path)
    if not path.parent.is_dir():
        raise UsageProblem("usage_output_no_folder", folder=path.parent)


@contextmanager
def open_output(path: Path, force: bool) -> Iterator[BinaryIO]:
    """A file that gets its name when all of it is written. Raises UsageProblem."""
    with open_outputs([path], force) as (file,), telling(path):
        yield file


@contextmanager
def open_outputs(paths: Iterable[Path], force: bool) -> Iterator[list[BinaryIO]]:
    """Files that get their names together, when all of all of them is written: no set is half new and half old.

    Raises UsageProblem, for one that has appeared meanwhile as well.
    """
    drafts: list[tuple[Path, DraftFile]] = []
    try:
        for path in paths:
            check_output(path, force)
            with telling(path):
                drafts.append((path, DraftFile(path.parent)))
        yield [draft.file for _, draft in drafts]
        for path, draft in drafts:
            with telling(path):
                draft.keep_mode_of(path)
                draft.finish()
        for path, draft in drafts:
            with telling(path):
                draft.place(path, force)
    finally:
        for _, draft in drafts:
            draft.discard()


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Say of which file it is when writing fails, where several are open. Raises UsageProblem."""
    try:
        yield
    except FileExistsError:
        raise UsageProblem("usage_output_appeared", path=path) from None
    except BrokenPipeError:  # not of this file
        raise
    except PermissionError:  # on Windows most often because Word or Excel holds the file
        raise OutputProblem("usage_output_locked", path=path) from None
    except OSError as error:
        raise OutputProblem("usage_output_unwritable", path=path, reason=error.strerror or str(error)) from None
